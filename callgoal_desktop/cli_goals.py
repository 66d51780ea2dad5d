"""check-goal: a goal in, a verdict out, as soon as it is read."""

from __future__ import annotations

from callgoal_desktop.cli_input import given_lines
from callgoal_desktop.cli_output import shown, tell_json
from callgoal_desktop.cli_words import hint_sentence
from callgoal_desktop.core.coaching import Coach, GoalVerdict, Reading, read_phrases
from callgoal_desktop.shipped import shipped_text

_VERDICTS = {
    GoalVerdict.READY: "Ready",
    GoalVerdict.PARTIAL: "Half way",
    GoalVerdict.ACTIVITY: "Not a goal yet",
    GoalVerdict.VAGUE: "Too vague",
}
_SAID_AT_ONCE = 2
"""How many hints a person is shown for one goal, the weightiest first; more would bury them."""


def check_goals(text: str | None, *, as_json: bool) -> None:
    """Print what each goal is worth; without a text, the lines of standard input are the goals."""
    coach = Coach(read_phrases(shipped_text("phrases/en.toml")))
    for goal in given_lines(text):
        reading = coach.read(goal)
        hints = [hint_sentence(hint, reading) for hint in reading.hints]
        if as_json:
            tell_json(_goal_object(goal, reading, hints))
        else:
            print(f"{_VERDICTS[reading.verdict]}: {shown(goal)}", flush=True)
            if hints:
                print(f"    {shown(' '.join(hints[:_SAID_AT_ONCE]))}", flush=True)


def _goal_object(goal: str, reading: Reading, hints: list[str]) -> dict[str, object]:
    return {
        "goal": goal,
        "verdict": reading.verdict,
        "qualifies": reading.qualifies,
        "fit": reading.fit,
        "next_step": reading.next_step,
        "dated": reading.dated,
        "hints": hints,
    }
