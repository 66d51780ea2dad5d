"""The recap says what was heard and what was agreed, in the customer's words."""

from __future__ import annotations

from dataclasses import replace

from callgoal_desktop.core.recap import RecapWords, recap
from callgoal_desktop.core.records import Call, CallId, Goal, NextStep, Question, QuestionId, StepId, WholeCall
from tests.clock import MONDAY

CALL = Call(CallId("c"), account="Northwind", contact="Dana", goal=Goal("Agree a pilot"), notes="Likes tea\n")
ASKED = Question(
    QuestionId("q"), CALL.id, 0, text="What is in the way?", asked_at=MONDAY, answer="Spreadsheets\nand mail"
)
PROMISED = NextStep(StepId("s"), CALL.id, 0, what="Send the report", owner="Dana", promised_at=MONDAY)


def said(whole: WholeCall) -> str:
    return recap(whole, RecapWords(), "Mon 23 Nov", lambda step: step.owner or "me")


def test_it_has_everything_that_was_said_and_agreed() -> None:
    mine = replace(PROMISED, id=StepId("t"), what="Write minutes", owner="", promised_at=None, done_at=MONDAY)
    assert said(WholeCall(CALL, (ASKED,), (PROMISED, mine))) == (
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
    assert said(WholeCall(Call(CallId("c")), (not_asked, silent))) == "Untitled call · Mon 23 Nov\n"
