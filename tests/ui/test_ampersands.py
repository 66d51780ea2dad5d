"""An "&" in what the user typed is shown as one, and makes no key of the letter behind it."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from callgoal_desktop.core.practice import Behaviour, Practice, Progress, Tried
from callgoal_desktop.core.records import Call, CallId
from callgoal_desktop.store.account_history import Neighbours
from callgoal_desktop.ui.insights.practice_card import PracticeCard
from callgoal_desktop.ui.review.account_line import AccountLine
from tests.clock import MONDAY

CALL = Call(CallId("a"), "Marks & Spencer")


def test_of_a_call_that_was_practised_in(qtbot: QtBot) -> None:
    card = PracticeCard()
    qtbot.addWidget(card)
    card.show_progress(Progress(Practice(Behaviour.STAKES, 5, MONDAY), (Tried(CALL, done=True),)))
    shown = card.findChild(QPushButton, "practiceCallButton")
    assert shown is not None
    assert shown.text() == "✓ Marks && Spencer"
    assert shown.shortcut().isEmpty()
    assert "Marks & Spencer" in shown.accessibleName()


def test_of_the_calls_beside_a_call_and_of_their_account(qtbot: QtBot) -> None:
    line = AccountLine(CALL, Neighbours(CALL, CALL))
    qtbot.addWidget(line)
    assert line.account.text() == "All with Marks && Spencer"
    assert (line.previous.text(), line.next.text()) == ("← Marks && Spencer", "Marks && Spencer →")
    assert line.next.accessibleName() == "Call after: Marks & Spencer"
