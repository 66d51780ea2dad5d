"""Every page in a language that nobody speaks, in German, in Spanish, and from right to left."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from unittest import mock

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from callgoal_desktop.ui import languages
from callgoal_desktop.ui.parts.shortened import Push
from tests.files import ROOT
from tests.journeys.driver import Driver
from tests.journeys.test_layout import no_short_label_is_cut, nothing_sticks_out
from tests.journeys.walk import content, walk
from tests.pseudo import Pseudo, untranslated

SIZES = [(390, 860), (1120, 700)]


@pytest.fixture(autouse=True)
def in_english_again(qapp: QApplication) -> Iterator[None]:
    """What a test speaks, the next one does not."""
    yield
    languages.speak("en")


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[None]:
    """Whatever the window would speak, it speaks the language that nobody does."""
    spoken = Pseudo(qapp)

    def add_it_too(application: QCoreApplication, file: str, folder: str) -> None:
        application.installTranslator(spoken)

    with mock.patch.object(languages, "_add", add_it_too):
        yield
    qapp.removeTranslator(spoken)


def strings_in(value: object) -> Iterator[str]:
    """Every text in what a TOML file holds."""
    match value:
        case str():
            yield value
        case dict():
            yield from (text for inner in value.values() for text in strings_in(inner))
        case list():
            yield from (text for inner in value for text in strings_in(inner))


def own_words() -> re.Pattern[str]:
    """What is no text of ours: what the walk types, what playbooks say, the name of the program, a day."""
    words = {"CallGoal", "Dana", "last recall report", "send the case study", "?"}
    walked = ast.parse((ROOT / "tests" / "journeys" / "walk.py").read_text(encoding="utf-8"))
    words |= {str(node.value) for node in ast.walk(walked) if isinstance(node, ast.Constant) and node.value}
    for path in (ROOT / "resources" / "playbooks").glob("*.toml"):
        words |= {
            " ".join(text.split()) for text in strings_in(tomllib.loads(path.read_text(encoding="utf-8"))) if text
        }
    longest_first = sorted(map(re.escape, words), key=len, reverse=True)
    return re.compile("|".join([*longest_first, r"\b((Mon|Wed|Sat) )?\d+ Nov( 2027)?\b"]), re.IGNORECASE)


def no_button_is_cut(user: Driver) -> None:
    """A button that does not end in an ellipsis is as wide as its words."""
    for each in user.window.findChildren(QAbstractButton):
        if each.isVisible() and each.text() and not isinstance(each, Push):
            assert each.width() >= each.sizeHint().width(), each.text()


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_every_text_goes_through_tr_and_has_room(closed: Driver, pseudo: None, size: tuple[int, int]) -> None:
    closed.open(*size)
    own = own_words()
    for page in walk(closed):
        assert list(untranslated(closed.window, own)) == [], page
        nothing_sticks_out(closed)
        no_short_label_is_cut(closed)
        no_button_is_cut(closed)


def test_a_text_that_did_not_is_found(qapp: QApplication) -> None:
    window = QLabel("Goal: ⟦ǵóál⟧")
    window.setAccessibleName("⟦ǵóál⟧")
    window.setToolTip("Northwind")
    window.show()
    assert list(untranslated(window, re.compile("Northwind"))) == ["QLabel text: 'Goal:' of 'Goal: ⟦ǵóál⟧'"]


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("language", ["de", "es", "ar"])
def test_every_page_fits_in_every_language(closed: Driver, language: str, size: tuple[int, int]) -> None:
    speak_from_now_on(closed, language, size, coach_reads=True)
    for page in walk(closed):
        assert QApplication.isRightToLeft() == (language == "ar"), page
        nothing_sticks_out(closed)
        no_short_label_is_cut(closed)
        no_button_is_cut(closed)


def speak_from_now_on(user: Driver, language: str, size: tuple[int, int], *, coach_reads: bool = False) -> None:
    """Choose a language, and start anew in it."""
    user.open(*size)
    workspace = content(user).workspace
    workspace.choose(replace(workspace.settings, language=language, coach_reads=coach_reads))
    user.reopen()


class TestTheCoachReadsEnglish:
    def test_and_is_quiet_in_german_and_says_so_once(self, closed: Driver) -> None:
        speak_from_now_on(closed, "de", (1120, 700))
        closed.new_call("Nordwind")
        closed.type("Educate them", into="goalEdit")
        closed.wait(lambda: closed.sees("quietCoachLabel"), "nothing says why the coach is quiet")
        assert "Englisch" in closed.text("quietCoachLabel")
        assert not closed.sees("goalHint")
        assert not closed.sees("goalChecks")

    def test_so_a_step_is_kept_as_it_is_typed(self, closed: Driver) -> None:
        speak_from_now_on(closed, "de", (1120, 700))
        closed.start_unplanned()
        closed.press("Ctrl+D")
        closed.type("Dana: Bericht by Fri")
        closed.wait(lambda: closed.sees("stepsUnreadLabel"), "nothing says that the line is not read")
        assert not closed.sees("stepChips")
        closed.press("Return")
        [step] = closed.disk().steps
        assert (step.what, step.owner, step.due) == ("Dana: Bericht by Fri", "", None)

    def test_unless_it_is_to_read_all_the_same(self, closed: Driver) -> None:
        speak_from_now_on(closed, "de", (1120, 700))
        closed.new_call("Nordwind")
        closed.type("Educate them", into="goalEdit")
        closed.wait(lambda: closed.sees("coachReadsButton"), "nothing offers to read")
        closed.click("coachReadsButton")
        closed.wait(lambda: closed.sees("goalHint"), "the coach says nothing")
        closed.click("coachReadsButton")
        closed.wait(lambda: not closed.sees("goalHint"), "the coach goes on reading")

    def test_a_step_typed_anew_keeps_what_is_not_read(self, closed: Driver) -> None:
        closed.open()
        closed.start_unplanned()
        closed.add_step("Dana: report by Fri")
        [before] = closed.disk().steps
        workspace = content(closed).workspace
        workspace.choose(replace(workspace.settings, language="de"))
        closed.reopen()
        closed.step_check(1).setFocus()
        closed.press("F2", "Ctrl+A")
        closed.type("Bericht\n")
        [after] = closed.disk().steps
        assert (after.what, after.owner, after.due) == ("Bericht", "Dana", before.due)

    def test_in_english_nothing_is_said_of_it(self, user: Driver) -> None:
        user.new_call("Northwind")
        user.type("Educate them", into="goalEdit")
        user.wait(lambda: user.sees("goalHint"), "the coach says nothing")
        assert not user.sees("quietCoach")
        assert not user.sees("stepsUnreadLabel")
