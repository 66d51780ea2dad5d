"""A window on a disk that is full, and has room again: run by itself, for the limit is one of the whole process.

python -m tests.journeys.full_disk FOLDER
"""

from __future__ import annotations

import resource
import signal
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.clock import FakeClock
from tests.journeys.driver import Driver
from tests.journeys.screen import assert_screen_equals_disk


def fill(full: bool) -> None:
    """Let no file of this process be written past its first page, or let all be written again."""
    most = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096 if full else most, most))


def says_that_it_is_not_saved(user: Driver) -> None:
    """The status line says so, in red."""
    assert "Not saved" in user.text("statusLine")
    assert user.find("statusLine").property("word") == "danger"


def is_saved_when_there_is_room(user: Driver) -> None:
    """Without anything being typed again."""
    fill(False)
    user.wait(lambda: not user.sees("statusLine"), "it still says that it is not saved")
    assert_screen_equals_disk(user)


def texts_wait(user: Driver) -> None:
    """What is typed while nothing can be written stays in its fields, and is written afterwards."""
    fields = ("notesEdit", "goalEdit", "newStepEdit", "newQuestionEdit", "answerEdit")
    user.click(user.row(2))
    for field in fields:
        user.type("kept", into=field)
    before = user.disk()
    fill(True)
    for field in fields:
        user.type(" and waiting", into=field)
        says_that_it_is_not_saved(user)
    assert user.disk() == before
    assert [user.text(field) for field in fields] == ["kept and waiting"] * len(fields)
    user.resize(390, 640)
    user.resize(1120, 700)
    assert [user.text(field) for field in fields] == ["kept and waiting"] * len(fields)
    is_saved_when_there_is_room(user)
    assert [user.text(field) for field in fields] == ["kept and waiting"] * len(fields)
    assert user.disk().call.notes == "kept and waiting"
    assert user.disk().questions[1].answer == "kept and waiting"


def rewording_waits(user: Driver) -> None:
    """A question's own words stay in their field."""
    user.go_to_question(3)
    user.press("F2")
    fill(True)
    user.type(" Now?")
    says_that_it_is_not_saved(user)
    assert user.text("questionTextEdit") == "What is in the way today? Now?"
    is_saved_when_there_is_room(user)
    assert user.disk().questions[2].text == "What is in the way today? Now?"
    user.press("Escape")
    assert_screen_equals_disk(user)


def closing_warns_once(user: Driver) -> None:
    """The window stays when what was typed is nowhere else; asked again, it goes."""
    user.click("notesEdit")
    user.press("Ctrl+End")
    fill(True)
    user.type("!")
    user.window.close()
    assert user.window.isVisible()
    assert "close again to lose it" in user.text("statusLine")
    is_saved_when_there_is_room(user)
    assert user.disk().call.notes.endswith("!")


def ticks_do_not_lie(user: Driver) -> None:
    """A tick that could not be kept is not shown as if it were."""
    fill(True)
    user.tick(5)
    says_that_it_is_not_saved(user)
    assert not user.check(5).isChecked()
    is_saved_when_there_is_room(user)
    user.tick(5)
    assert user.disk().questions[4].asked_at is not None


def undo_waits(user: Driver) -> None:
    """An undo that could not be kept is still to be done."""
    name = user.menu_text("undoAction")
    before = user.disk()
    fill(True)
    user.press("Ctrl+Z")
    says_that_it_is_not_saved(user)
    assert user.menu_text("undoAction") == name
    is_saved_when_there_is_room(user)
    assert user.disk().questions == before.questions
    user.press("Ctrl+Z")
    assert user.disk().questions != before.questions
    assert_screen_equals_disk(user)


def lines_are_entered_later(user: Driver) -> None:
    """A next step that could not be added stays in its line."""
    user.retype("Dana: report by Fri", into="newStepEdit")
    fill(True)
    user.press("Return")
    says_that_it_is_not_saved(user)
    assert user.text("newStepEdit") == "Dana: report by Fri"
    assert user.disk().steps == ()
    is_saved_when_there_is_room(user)
    user.press("Return")
    assert [step.what for step in user.disk().steps] == ["report"]
    assert user.text("newStepEdit") == ""
    assert_screen_equals_disk(user)


def calls_end_later(user: Driver) -> None:
    """A call that could not be ended is live."""
    fill(True)
    user.click("endCallButton")
    says_that_it_is_not_saved(user)
    assert user.sees("endCallButton")
    is_saved_when_there_is_room(user)
    assert user.disk().live is not None
    user.click("endCallButton")
    assert user.disk().live is None


def choices_do_not_lie(user: Driver) -> None:
    """A choice of the wrap-up that could not be kept is not shown as if it were."""
    fill(True)
    chip = user.find("goalMetGroup").findChild(type(user.find("finishCallButton")), "metChip")
    assert chip is not None
    user.click(chip)
    says_that_it_is_not_saved(user)
    assert not chip.property("checked")
    user.type("a lesson", into="lessonEdit")
    is_saved_when_there_is_room(user)
    assert user.disk().call.lesson == "a lesson"


PARTS = (
    texts_wait,
    rewording_waits,
    closing_warns_once,
    ticks_do_not_lie,
    undo_waits,
    lines_are_entered_later,
    calls_end_later,
    choices_do_not_lie,
)


def main(folder: Path, parts: list[str]) -> None:
    """Do these parts, or all, in their order."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    sys.dont_write_bytecode = True  # a module compiled on a full disk is left half written, and stays so
    QApplication([])
    user = Driver(folder, FakeClock())
    user.hears_refusals = True
    user.open()
    user.start_unplanned()
    for part in PARTS:
        if not parts or part.__name__ in parts:
            part(user)
            print(part.__name__, flush=True)
    user.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
