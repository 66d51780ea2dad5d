"""The recap says what was heard and what was agreed, in the customer's words and the user's form."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callgoal_desktop.core.recap import PLACEHOLDERS, RecapParts, recap, recap_parts
from callgoal_desktop.core.records import Call, CallId, Goal, NextStep, Question, QuestionId, StepId, WholeCall
from tests.clock import MONDAY
from tests.strategies import whole_calls

CALL = Call(CallId("c"), account="Northwind", contact="Dana", goal=Goal("Agree a pilot"), notes="Likes tea\n")
ASKED = Question(
    QuestionId("q"), CALL.id, 0, text="What is in the way?", asked_at=MONDAY, answer="Spreadsheets\nand mail"
)
PROMISED = NextStep(StepId("s"), CALL.id, 0, what="Send the report", owner="Dana", promised_at=MONDAY)
MINE = replace(PROMISED, id=StepId("t"), what="Write minutes", owner="", promised_at=None, done_at=MONDAY)

TEMPLATE = (
    "{account} · {contact} · {date}\n\nGoal\n{goal}\n\nWhat we heard\n{heard}\n\n"
    "What we agreed\n{agreed}\n\nNext steps\n{next_steps}\n\nNotes\n{notes}\n"
)


def parts(whole: WholeCall) -> RecapParts:
    return recap_parts(whole, "Untitled call", "Mon 23 Nov", lambda step: step.owner or "me")


def test_it_has_everything_that_was_said_and_agreed() -> None:
    assert recap(TEMPLATE, parts(WholeCall(CALL, (ASKED,), (PROMISED, MINE)))) == (
        "Northwind · Dana · Mon 23 Nov\n\n"
        "Goal\nAgree a pilot\n\n"
        "What we heard\n- What is in the way?\n  Spreadsheets\n  and mail\n\n"
        "What we agreed\n- [ ] Send the report (Dana)\n\n"
        "Next steps\n- [x] Write minutes (me)\n\n"
        "Notes\nLikes tea\n"
    )


def test_it_leaves_out_what_there_is_not() -> None:
    not_asked = replace(ASKED, asked_at=None)
    silent = replace(ASKED, id=QuestionId("r"), answer=" ")
    said = recap(TEMPLATE, parts(WholeCall(Call(CallId("c")), (not_asked, silent))))
    assert said == "Untitled call · Mon 23 Nov\n"
    assert parts(WholeCall(replace(CALL, account=" "))).account == ""


@pytest.mark.parametrize(
    ("template", "said"),
    [
        ("", "\n"),
        ("Hello", "Hello\n"),
        ("Dear {contact},\nthanks.\n\n\n{agreed}\n\nBye", "Dear Dana,\nthanks.\n\n\nBye\n"),
        ("{contact}{date}", "Dana\n"),
        ("On {date}\nwith {contact}", "with Dana\n"),
        ("{date} · {contact} · x", "Dana · x\n"),
        ("{unknown} {Goal} {} {0} {{goal}} { goal }", "{unknown} {Goal} {} {0} {Ring {contact}} { goal }\n"),
        ("{goal.__class__} {goal!r} {goal:>9} %s $goal", "{goal.__class__} {goal!r} {goal:>9} %s $goal\n"),
        ("{unknown}\n\n{agreed}", "{unknown}\n"),
        ("Agreed:\n{agreed}\n \t\nNotes: {notes}", "\n"),
    ],
)
def test_a_template_is_filled_and_what_it_does_not_know_stays_as_typed(template: str, said: str) -> None:
    assert recap(template, RecapParts(contact="Dana", goal="Ring {contact}")) == said


@given(st.text(st.sampled_from("{}abgol_· \n.%"), max_size=60), whole_calls())
def test_no_template_and_no_call_breaks_it(template: str, whole: WholeCall) -> None:
    assert recap(template, parts(whole)).endswith("\n")
    assert recap(TEMPLATE, parts(whole)).strip()


@given(whole_calls())
def test_every_part_has_a_placeholder(whole: WholeCall) -> None:
    said = parts(whole)
    for place, text in zip(PLACEHOLDERS, said.by_name().values(), strict=True):
        assert recap(place, said) == text.strip("\n") + "\n"
