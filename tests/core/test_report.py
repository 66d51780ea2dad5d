"""A report has everything that is in a call, in the order in which it is read."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

from hypothesis import given

from callgoal_desktop.core.formats import Format
from callgoal_desktop.core.records import (
    Call,
    CallId,
    Certainty,
    Channel,
    Cue,
    Goal,
    GoalMet,
    Moment,
    MomentId,
    MomentKind,
    NextStep,
    Outcome,
    Question,
    QuestionId,
    Span,
    StepId,
    TalkSpan,
    Transcript,
    TranscriptSource,
    Verdict,
    WholeCall,
)
from callgoal_desktop.core.report import Entry, Fact, Group, Report, Section, report
from callgoal_desktop.core.report_words import (
    OF_CERTAINTY,
    OF_CHANNEL,
    OF_KIND,
    OF_MET,
    OF_OUTCOME,
    OF_VERDICT,
    ReportWords,
    Word,
)
from callgoal_desktop.core.text import one_line, printable
from tests.clock import MONDAY
from tests.strategies import whole_calls

WORDS = ReportWords()
CALL = Call(
    id=CallId("c"),
    account="Northwind  Foods",
    contact="Dana Wu, COO",
    channel=Channel.VIDEO,
    planned_for=MONDAY,
    planned_zone="Europe/Berlin",
    planned_minutes=30,
    started_at=MONDAY,
    ended_at=MONDAY + timedelta(minutes=30),
    spans=(Span(MONDAY, MONDAY + timedelta(minutes=30)),),
    playbook="qualify-first",
    goal=Goal("Find out what recalls cost", "A pilot", "A name", GoalMet.LEAST),
    qualified=Verdict.YES,
    right_resource=Verdict.UNKNOWN,
    outcome=Outcome.ADVANCE,
    no_next_step_because="none",
    lesson="listen",
    notes="a\nb",
)
QUESTION = Question(
    id=QuestionId("q"),
    call_id=CALL.id,
    position=0,
    section="Where?",
    text="Where to?",
    probes=("Why?",),
    optional=True,
    asked_at=MONDAY + timedelta(minutes=5),
    answer="Two shops",
    certainty=Certainty.UNKNOWN,
    key_issue=True,
    skipped=True,
    carried_from=QuestionId("p"),
)
STEP = NextStep(StepId("s"), CALL.id, 0, "Send it", "Dana", date(2026, 11, 27), time(9, 30), MONDAY, MONDAY)


def sections(made: Report) -> dict[str, Section]:
    """The sections by their titles."""
    return {section.title: section for section in made.sections}


def test_the_facts_come_first() -> None:
    made = report(WholeCall(CALL), WORDS)
    assert made.title == "Northwind Foods"
    assert made.facts == (
        Fact("Contact", "Dana Wu, COO"),
        Fact("Planned for", "2026-11-23, 14:30 (Europe/Berlin), 30 min"),
        Fact("Started", "2026-11-23, 14:30"),
        Fact("Ended", "2026-11-23, 15:00"),
        Fact("Ran", "30:00"),
        Fact("Channel", "video"),
        Fact("Playbook", "qualify-first"),
        Fact("Outcome", "advance"),
        Fact("Qualified", "yes"),
        Fact("Right resource", "not yet known"),
    )


def test_what_is_empty_is_left_out_but_for_the_goal() -> None:
    made = report(WholeCall(Call(CallId("c"))), WORDS)
    assert made == Report("Untitled call", (), (Section("Goal", text="This call had no goal."),))


def test_a_call_is_called_by_its_contact_where_it_has_no_account() -> None:
    made = report(WholeCall(Call(CallId("c"), contact="Dana", planned_for=MONDAY, ended_at=MONDAY)), WORDS)
    assert made.title == "Dana"
    assert made.facts == (Fact("Planned for", "2026-11-23, 14:30"), Fact("Ended", "2026-11-23, 14:30"))


def test_the_goal_says_what_became_of_it() -> None:
    goal = sections(report(WholeCall(CALL), WORDS))["Goal"]
    assert goal.text == "Find out what recalls cost"
    assert goal.facts == (
        Fact("Best outcome", "A pilot"),
        Fact("Least acceptable outcome", "A name"),
        Fact("Goal met", "at least"),
    )


def test_questions_stand_under_the_titles_of_their_sections() -> None:
    other = replace(QUESTION, id=QuestionId("r"), section="", asked_at=None, certainty=None, key_issue=False)
    plain = replace(other, skipped=False, optional=False, carried_from=None)
    made = sections(report(WholeCall(CALL, (QUESTION, plain)), WORDS))["Questions"]
    assert made.side == "1 of 2 asked"
    facts = (
        "asked 05:00",
        "asked, and they do not know",
        "key issue",
        "skipped on purpose",
        "optional",
        "carried over",
    )
    assert made.groups == (
        Group("Where?", (Entry("Where to?", True, facts, "Two shops", ("Why?",)),)),
        Group("", (Entry("Where to?", False, (), "Two shops", ("Why?",)),)),
    )


def test_a_question_of_a_call_that_never_ran_has_the_time_of_day() -> None:
    made = report(WholeCall(replace(CALL, spans=()), (QUESTION,)), WORDS)
    [group] = sections(made)["Questions"].groups
    assert group.entries[0].facts[0] == "asked 2026-11-23, 14:35"


def test_steps_say_who_and_when() -> None:
    bare = NextStep(StepId("t"), CALL.id, 1)
    theirs, both = replace(bare, owner="them"), replace(bare, owner=" Both ", time=time(8))
    [group] = sections(report(WholeCall(CALL, steps=(STEP, bare, theirs, both)), WORDS))["Next steps"].groups
    facts = ("Dana", "due 2026-11-27, 09:30", "promised 2026-11-23, 14:30", "done 2026-11-23, 14:30")
    assert group.entries == (
        Entry("Send it", True, facts),
        Entry("Next step", False, ("Me",)),
        Entry("Next step", False, ("They",)),
        Entry("Next step", False, ("Both", "due 08:00")),
    )


def test_what_was_said_comes_last() -> None:
    moment = Moment(MomentId("m"), CALL.id, MONDAY + timedelta(minutes=1), MomentKind.PRICE, "high")
    later = MONDAY + timedelta(seconds=90)
    talk = (TalkSpan("me", MONDAY, later), TalkSpan("Dana", MONDAY, later), TalkSpan("me", later, MONDAY))
    cues = (Cue(4000, 5000, "Dana", "Hello"), Cue(3_725_000, 0, "", "…"))
    whole = WholeCall(CALL, moments=(moment,), talk=talk, transcript=Transcript(TranscriptSource.ZOOM, None, cues))
    made = report(whole, WORDS)
    assert [section.title for section in made.sections][-4:] == [
        "Marked minutes",
        "One thing to do differently",
        "Who spoke",
        "Transcript",
    ]
    by_title = sections(made)
    assert by_title["Marked minutes"].groups == (Group("", (Entry("price", None, ("01:00",), "high"),)),)
    assert by_title["Who spoke"].facts == (Fact("Me", "01:30"), Fact("Dana", "01:30"))
    assert by_title["Transcript"].groups[0].entries == (
        Entry("Dana", None, ("00:04",), "Hello"),
        Entry("", None, ("1:02:05",), "…"),
    )


def test_words_of_another_language_are_said_in_their_places() -> None:
    words = ReportWords({Word.COUNT_ASKED: "{1}, davon {0} gestellt"}, day=lambda day: f"{day:%d.%m.}")
    assert words(Word.COUNT_ASKED, 3, 7) == "7, davon 3 gestellt"
    assert words.when(MONDAY) == "23.11., 14:30"
    assert words(Word.GOAL) == "Goal"


def test_every_value_has_a_word() -> None:
    for words, kind in (
        (OF_CERTAINTY, Certainty),
        (OF_CHANNEL, Channel),
        (OF_KIND, MomentKind),
        (OF_MET, GoalMet),
        (OF_OUTCOME, Outcome),
        (OF_VERDICT, Verdict),
    ):
        assert set(words) == set(kind)


@given(whole_calls())
def test_everything_that_was_typed_is_in_the_report_of_any_call(whole: WholeCall) -> None:
    made = report(whole, WORDS)
    said = repr(made)
    call = whole.call
    texts = [call.goal.text, call.notes, call.lesson, call.no_next_step_because]
    texts += [text for question in whole.questions for text in (question.text, question.answer, *question.probes)]
    texts += [step.what for step in whole.steps] + [moment.note for moment in whole.moments]
    texts += [cue.text for cue in (whole.transcript.cues if whole.transcript else ())]
    for text in texts:
        assert not text.strip() or repr(text)[1:-1] in said
    assert one_line(call.account) in made.title


def test_a_printable_text_has_no_control_characters() -> None:
    assert printable("a\x00b\x85c\td\re\x1f") == "a\ufffdb\nc\td\ne\ufffd"
    assert printable("plain") == "plain"


def test_a_format_knows_how_its_files_end() -> None:
    assert [form.suffix for form in Format] == ["jsonl", "csv", "csv", "md", "html", "pdf", "ics"]
