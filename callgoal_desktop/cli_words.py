"""What the command line says in English: core gives reasons, this gives the sentences."""

from __future__ import annotations

from callgoal_desktop.core.coaching import Hint, Reading

_SENTENCES = {
    Hint.ACTIVITY: "Really? Why? That is something you do, not a result you leave with.",
    Hint.VAGUE: "This names nothing to find out and nothing to agree.",
    Hint.NEGATED_ONLY: "This says what not to do. What will you find out instead?",
    Hint.NOTHING_TO_FIND_OUT: "What must you find out about them?",
    Hint.NO_AGREEMENT: "What should they agree to by the end?",
    Hint.FIT_NOT_ASKED: "How will you know that you are the right resource for them? (optional)",
    Hint.NO_DATE: "By when? (optional)",
}


def hint_sentence(hint: Hint, reading: Reading) -> str:
    """The hint as a sentence; an activity is answered with the goal's own verb."""
    if hint is Hint.ACTIVITY and reading.verb:
        return f"Really? Why do you want to {reading.verb} them? That is something you do, not a result you leave with."
    return _SENTENCES[hint]
