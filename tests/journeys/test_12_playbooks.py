"""The job, 12: playbooks are read, copied, written, brought in and out, and chosen for a call; no answer is lost."""

from __future__ import annotations

import errno
from collections.abc import Callable, Sequence
from pathlib import Path
from unittest import mock

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QListWidget,
    QWidget,
)

from callgoal_desktop.core.playbook import Playbook, read_playbook
from callgoal_desktop.shipped import shipped
from callgoal_desktop.ui.parts import file_dialogs
from callgoal_desktop.ui.playbooks import playbook_acts
from tests.files import contents
from tests.journeys.driver import Driver, texts
from tests.journeys.screen import assert_screen_equals_disk
from tests.journeys.test_layout import SIZES, nothing_sticks_out

SHIPPED = [path.stem for path in sorted(shipped("playbooks").glob("*.toml"))]


def own(user: Driver) -> list[Playbook]:
    """The user's own playbooks as they are on the disk."""
    files = sorted((user.folder / "playbooks").glob("*.toml"))
    return [read_playbook(file.read_text(encoding="utf-8"), file.name) for file in files]


def only(user: Driver) -> Playbook:
    """The one own playbook."""
    [playbook] = own(user)
    return playbook


def words(playbook: Playbook) -> list[str]:
    """Its sections and questions: "Need", "- What should this do for you?"."""
    return [
        words
        for section in playbook.sections
        for words in (section.title, *(f"- {question.text}" for question in section.questions))
    ]


def to_playbooks(user: Driver) -> None:
    """Go to the page by the list of pages."""
    user.press(*["Ctrl+PgDown"] * 4)
    assert user.sees("playbooksPage")


def listed(user: Driver) -> list[str]:
    """The names in the list."""
    items = user.find("playbookList", QListWidget)
    return [items.item(row).text() for row in range(items.count())]


def click_playbook(user: Driver, name: str) -> None:
    """Click a playbook of the list."""
    items = user.find("playbookList", QListWidget)
    item = items.item(listed(user).index(name))
    items.scrollToItem(item)
    place = items.visualItemRect(item).center()
    QTest.mouseClick(items.viewport(), Qt.MouseButton.LeftButton, pos=place)
    user.settle()


def assert_page_equals_disk(user: Driver) -> None:
    """What the page lists, and the one that is chosen, is what stands in the files."""
    on_disk = {playbook.name: playbook for playbook in own(user)}
    assert sorted(listed(user)[len(SHIPPED) :]) == sorted(on_disk)
    if user.sees("playbookNameEdit"):
        playbook = on_disk[user.text("playbookNameEdit")]
        rows = [(row.objectName(), row.accessibleName()) for row in page_rows(user)]
        kept = [
            part
            for section in playbook.sections
            for part in (
                ("playbookSection", f"Section {section.title}"),
                *(("playbookQuestion", question.text) for question in section.questions),
            )
        ]
        assert rows == kept
        assert user.text("playbookWhenEdit") == playbook.when
        assert user.text("playbookSourceEdit") == playbook.source


def page_rows(user: Driver) -> list[QWidget]:
    """The rows of the playbook, from top to bottom."""
    rows = user.all("playbookSection") + user.all("playbookQuestion")
    return sorted(rows, key=lambda row: row.mapTo(user.window, QPoint(0, 0)).y())


def question_row(user: Driver, number: int) -> QWidget:
    """The row of a question, from 1."""
    return user.all("playbookQuestion")[number - 1]


def choose_playbook(user: Driver, id: str) -> None:
    """Choose a playbook in the plan, with the keys."""
    combo = user.find("playbookCombo", QComboBox)
    combo.setFocus()
    to = combo.findData(id)
    assert to >= 0
    while combo.currentIndex() != to:
        user.press("Down" if combo.currentIndex() < to else "Up")


@pytest.fixture
def page(user: Driver) -> Driver:
    """A user on the playbooks page."""
    to_playbooks(user)
    return user


@pytest.fixture
def copied(page: Driver) -> Driver:
    """A user who has duplicated "Qualify first"."""
    click_playbook(page, "Qualify first")
    page.click("duplicatePlaybookButton")
    return page


class TestThePage:
    def test_lists_all_ten_with_the_default_marked_and_chosen(self, page: Driver) -> None:
        assert len(listed(page)) == 10
        items = page.find("playbookList", QListWidget)
        [marked] = [items.item(row) for row in range(10) if "default" in str(items.item(row).data(0x101))]
        assert marked.text() == "Qualify first"
        assert items.currentItem() is marked
        assert any("Comes with CallGoal · 7 core questions · about 18 min" in label for label in page.labels())
        assert_screen_equals_disk(page)

    @pytest.mark.parametrize("id", SHIPPED)
    def test_shows_every_shipped_one_and_lets_it_be_read_only(self, page: Driver, id: str) -> None:
        playbook = read_playbook(shipped(f"playbooks/{id}.toml").read_text(encoding="utf-8"), id)
        click_playbook(page, playbook.name)
        labels = page.labels()
        for text in (playbook.name, playbook.when, playbook.source):
            assert text in labels
        for section, question in playbook.questions:
            assert section.title in labels
            assert question.text in labels
            assert all(any(probe in label for label in labels) for probe in question.probes)
        assert not page.sees("deletePlaybookButton")
        question_row(page, 1).setFocus()
        page.press("F2", "Delete", "Alt+Down")
        assert not page.sees("playbookQuestionEdit")
        assert own(page) == []

    def test_is_the_page_that_opens_again(self, page: Driver) -> None:
        click_playbook(page, "SPIN")
        page.reopen()
        assert page.sees("playbooksPage")
        assert "Situation" in page.labels()

    def test_in_a_narrow_window_is_the_list_or_the_playbook(self, page: Driver) -> None:
        page.resize(390, 860)
        assert not page.sees("playbookDetail")
        click_playbook(page, "SPIN")
        assert not page.sees("playbookList")
        page.press("Escape")
        assert page.focus == "playbookList"

    def test_leaves_the_editor_before_the_playbook_in_a_narrow_window(self, copied: Driver) -> None:
        copied.resize(390, 860)
        copied.click(question_row(copied, 1))
        copied.press("Escape")
        assert copied.focus == "playbookQuestion"
        copied.press("Escape")
        assert copied.focus == "playbookList"


class TestAPlaybookOfOnesOwn:
    def test_begins_as_a_copy_whose_name_can_be_typed_at_once(self, copied: Driver) -> None:
        assert only(copied).name == "Qualify first (copy)"
        assert copied.focus == "playbookNameEdit"
        copied.type("Bakeries & more")
        assert only(copied).name == "Bakeries & more"
        assert "Bakeries & more" in listed(copied)
        assert len(only(copied).questions) == 7
        copied.press("Ctrl+Z")
        assert only(copied).name == "Qualify first (copy)"
        copied.press("Ctrl+Z")
        assert own(copied) == []
        copied.press("Ctrl+Y", "Ctrl+Y")
        assert only(copied).name == "Bakeries & more"

    def test_may_begin_empty(self, page: Driver) -> None:
        page.click("newPlaybookButton")
        assert "No questions yet. Add the first one below." in page.labels()
        page.type("Mine")
        page.type("What now?\nWhat else?\n", into="newPlaybookQuestionEdit")
        page.type("Stake\n", into="newPlaybookSectionEdit")
        page.type("What if not?\n", into="newPlaybookQuestionEdit")
        assert not any("No questions yet" in label for label in page.labels())
        assert words(only(page)) == ["Questions", "- What now?", "- What else?", "Stake", "- What if not?"]
        assert page.text("newPlaybookQuestionEdit") == ""
        assert len({question.id for _section, question in only(page).questions}) == 3
        assert_page_equals_disk(page)

    def test_has_its_texts_typed_in_place_and_keeps_its_ids(self, copied: Driver) -> None:
        ids = [question.id for _section, question in only(copied).questions]
        copied.retype("For bakeries.", into="playbookWhenEdit")
        copied.retype("Ours.", into="playbookSourceEdit")
        copied.click(question_row(copied, 2))
        assert copied.focus == "playbookQuestionEdit"
        copied.press("Ctrl+A")
        copied.type("What is a good day?")
        copied.press("Tab", "Ctrl+A")
        copied.type("For whom?\nSince when?")
        copied.press("Tab", "Space")
        playbook = only(copied)
        assert (playbook.when, playbook.source) == ("For bakeries.", "Ours.")
        changed = playbook.questions[1][1]
        assert (changed.text, changed.probes, changed.optional) == (
            "What is a good day?",
            ("For whom?", "Since when?"),
            True,
        )
        assert [question.id for _section, question in playbook.questions] == ids
        copied.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
        assert_page_equals_disk(copied)
        assert only(copied).questions[1][1].text == "What would tell you that you got there?"

    def test_has_its_sections_retitled(self, copied: Driver) -> None:
        copied.click(copied.all("playbookSection")[1])
        copied.press("Ctrl+A")
        copied.type("In the way\n")
        assert [section.title for section in only(copied).sections][1] == "In the way"
        assert not copied.sees("playbookSectionEdit")
        assert copied.focus == "playbookSection"

    def test_has_its_questions_moved_by_keys_across_sections(self, copied: Driver) -> None:
        copied.click(question_row(copied, 2))
        copied.press("Escape", "Alt+Down")
        assert [section.title for section, question in only(copied).questions if question.id == "where-2"] == [
            "Challenges"
        ]
        copied.press("Alt+Down")
        assert [question.id for _section, question in only(copied).questions][:3] == [
            "where-1",
            "challenge-1",
            "where-2",
        ]
        copied.press("Alt+Up", "Alt+Up")
        assert [question.id for _section, question in only(copied).questions][:2] == ["where-1", "where-2"]
        assert_page_equals_disk(copied)
        copied.press("Ctrl+Z")
        assert only(copied).sections[1].questions[0].id == "where-2"
        assert_page_equals_disk(copied)

    def test_has_its_sections_moved_by_keys(self, copied: Driver) -> None:
        copied.all("playbookSection")[0].setFocus()
        copied.press("Alt+Down")
        assert [section.title for section in only(copied).sections][:2] == ["Challenges", "Where are they going?"]
        copied.press("Alt+Down")
        assert only(copied).sections[2].title == "Where are they going?"
        assert_page_equals_disk(copied)

    @pytest.mark.parametrize("what", ["playbookQuestion", "playbookSection"])
    def test_loses_a_row_and_gets_it_back(self, copied: Driver, what: str) -> None:
        before = only(copied)
        copied.all(what)[0].setFocus()
        copied.press("Delete")
        assert_page_equals_disk(copied)
        assert len(only(copied).questions) == (6 if what == "playbookQuestion" else 5)
        copied.press("Ctrl+Z")
        assert only(copied) == before
        assert len(copied.all("playbookQuestion")) == 7

    def test_is_deleted_without_asking_and_brought_back_from_anywhere(self, copied: Driver) -> None:
        before = contents(copied.folder / "playbooks")
        copied.click("deletePlaybookButton")
        assert own(copied) == []
        assert any("Ctrl+Z brings it back" in label for label in copied.labels())
        copied.press("Ctrl+PgUp")
        copied.press("Ctrl+Z")
        assert contents(copied.folder / "playbooks") == before
        assert copied.sees("playbooksPage")
        assert copied.text("playbookNameEdit") == "Qualify first (copy)"

    def test_takes_no_question_past_the_bound_of_a_file(self, copied: Driver) -> None:
        with mock.patch.object(playbook_acts, "MOST_QUESTIONS", 8):
            copied.type("One more?\nAnd one?\n", into="newPlaybookQuestionEdit")
        assert len(only(copied).questions) == 8
        assert "This playbook is full." in copied.text("playbookNotice")
        assert copied.text("newPlaybookQuestionEdit") == "And one?"

    def test_gives_an_added_line_back_to_where_it_was_typed(self, copied: Driver) -> None:
        copied.type("Who else?\n", into="newPlaybookQuestionEdit")
        copied.type("Money\n", into="newPlaybookSectionEdit")
        assert words(only(copied))[-2:] == ["- Who else?", "Money"]
        copied.press("Ctrl+Z")
        assert copied.text("newPlaybookSectionEdit") == "Money"
        copied.press("Ctrl+Z", "Ctrl+PgUp", "Ctrl+Z")
        assert copied.sees("playbooksPage")
        assert copied.text("newPlaybookQuestionEdit") == "Who else?"
        assert "- Who else?" not in words(only(copied))
        copied.reopen()
        assert copied.text("newPlaybookQuestionEdit") == "Who else?"

    def test_takes_an_added_line_again(self, copied: Driver) -> None:
        copied.type("Who else?\n", into="newPlaybookQuestionEdit")
        copied.press("Ctrl+Z", "Ctrl+Y")
        assert words(only(copied))[-1] == "- Who else?"
        assert copied.text("newPlaybookQuestionEdit") == ""
        assert_page_equals_disk(copied)

    def test_keeps_a_half_typed_question(self, copied: Driver) -> None:
        copied.type("What abo", into="newPlaybookQuestionEdit")
        copied.reopen()
        assert copied.text("newPlaybookQuestionEdit") == "What abo"


MEANWHILE = "was changed by another program meanwhile, so your last change was not made"


def by_hand(user: Driver, *changes: tuple[str, str]) -> None:
    """Another program changes these words in the one file."""
    [file] = (user.folder / "playbooks").glob("*.toml")
    text = file.read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    file.write_text(text, encoding="utf-8")


def assert_told_and_shown_again(user: Driver, before: dict[str, str]) -> None:
    """The files are as the other program left them, the page shows them, and it was said."""
    assert contents(user.folder / "playbooks") == before
    assert any(MEANWHILE in label for label in user.labels())
    assert_page_equals_disk(user)


FIRST_SECTION = """[[sections]]
title = "Where are they going?"
"""


class TestAFileThatAnotherProgramWroteMeanwhile:
    @pytest.mark.parametrize("field", ["playbookNameEdit", "playbookWhenEdit", "playbookSourceEdit"])
    def test_is_not_overwritten_by_a_key_and_is_shown_as_it_is(self, copied: Driver, field: str) -> None:
        by_hand(copied, ("(copy)", "by hand"))
        before = contents(copied.folder / "playbooks")
        copied.type("X", into=field)
        assert_told_and_shown_again(copied, before)
        assert copied.text("playbookNameEdit") == "Qualify first by hand"
        copied.retype("Mine", into=field)
        assert contents(copied.folder / "playbooks") != before, "what is shown by now can be changed"
        assert_page_equals_disk(copied)

    def test_with_a_new_section_has_no_other_one_retitled(self, copied: Driver) -> None:
        copied.click(copied.all("playbookSection")[0])
        by_hand(copied, (FIRST_SECTION, f'[[sections]]\ntitle = "Before"\n\n{FIRST_SECTION}'))
        before = contents(copied.folder / "playbooks")
        copied.type("X")
        assert_told_and_shown_again(copied, before)
        assert [section.title for section in only(copied).sections][:2] == ["Before", "Where are they going?"]

    @pytest.mark.parametrize("gone", ["the file", "its questions", "the playbook in it"])
    @pytest.mark.parametrize(
        "act", ["type", "probes", "optional", "move", "delete", "title", "move section", "no section", "add", "remove"]
    )
    def test_that_lost_what_is_shown_has_no_act_done_to_it(self, copied: Driver, gone: str, act: str) -> None:
        copied.type("What now?", into="newPlaybookQuestionEdit")
        row = copied.all("playbookSection" if act in {"title", "move section", "no section"} else "playbookQuestion")[
            -1
        ]
        if act in {"move", "delete", "move section", "no section"}:
            row.setFocus()
        else:
            copied.click(row)
        [file] = (copied.folder / "playbooks").glob("*.toml")
        text = file.read_text(encoding="utf-8")
        if gone == "the file":
            file.unlink()
        else:
            file.write_text(text[: text.index("[[")] if gone == "its questions" else "# nothing", encoding="utf-8")
        before = contents(copied.folder / "playbooks")
        match act:
            case "type" | "title":
                copied.type("X")
            case "probes":
                copied.type("X", into="playbookProbesEdit")
            case "optional":
                copied.click("playbookOptionalCheck")
            case "move" | "move section":
                copied.press("Alt+Up")
            case "delete" | "no section":
                copied.press("Delete")
            case "add":
                copied.type("\n", into="newPlaybookQuestionEdit")
            case _:
                copied.click("deletePlaybookButton")
        assert contents(copied.folder / "playbooks") == before
        assert any(MEANWHILE in label for label in copied.labels())
        if gone == "its questions":
            assert_page_equals_disk(copied)
        else:
            assert copied.sees("brokenPlaybookLabel") == (gone == "the playbook in it")
            assert (file.name in listed(copied)) == (gone == "the playbook in it")
        assert copied.disk().drafts["playbooks/new-question"] == "What now?", "what was typed is kept"


class TestABrokenFile:
    @pytest.mark.parametrize(
        ("content", "said"),
        [
            (b'id = "a"\nname = 3', 'broken.toml, line 2: "name" must be a text.'),
            (b"id = ", "broken.toml is not valid TOML"),
            (b'id = "spin"\nname = "Mine"', "belongs to a playbook that comes with CallGoal"),
            (b"\xff" * 10_000_000, "broken.toml is larger than 1 MB"),
        ],
    )
    def test_is_named_with_its_reason_and_left_alone(self, closed: Driver, content: bytes, said: str) -> None:
        folder = closed.folder / "playbooks"
        folder.mkdir(parents=True)
        (folder / "broken.toml").write_bytes(content)
        (folder / "whole.toml").write_text('id = "whole"\nname = "Whole"')
        before = contents(folder)
        closed.open()
        to_playbooks(closed)
        assert listed(closed)[-2:] == ["Whole", "broken.toml"]
        click_playbook(closed, "broken.toml")
        assert said in closed.text("brokenPlaybookLabel")
        assert str(folder) in closed.text("brokenPlaybookLabel")
        assert not closed.sees("playbookDetail")
        assert contents(folder) == before


def choosing(answer: Path) -> mock._patch[object]:
    """A file dialog that is answered with this file."""

    def answered(
        _parent: QWidget, _title: str, _filters: Sequence[str], then: Callable[[Path], None], _save: str = ""
    ) -> None:
        then(answer)

    return mock.patch.object(file_dialogs, "ask_file", answered)


KINDS = {
    "list.md": "# My list\n\n## Goals\n- Where to?\n    - Why now?\n- When? (optional)\n",
    "list.txt": "Goals:\nWhere to?\n    Why now?\nWhen? (optional)\n",
    "list.csv": "section,question,probes,optional\nGoals,Where to?,Why now?,\n,When?,,yes\n",
    "list.toml": 'id = "mine"\nname = "list"\n[[sections]]\ntitle = "Goals"\n[[sections.questions]]\nid = "a"\n'
    'text = "Where to?"\nprobes = ["Why now?"]\n[[sections.questions]]\nid = "b"\ntext = "When?"\noptional = true\n',
}


class TestWhatComesIn:
    @pytest.mark.parametrize("name", KINDS)
    @pytest.mark.parametrize("how", ["the button", "a drop"])
    def test_becomes_a_playbook_that_is_chosen_and_can_be_named(
        self, page: Driver, tmp_path: Path, name: str, how: str
    ) -> None:
        (tmp_path / name).write_text(KINDS[name], encoding="utf-8")
        if how == "the button":
            with choosing(tmp_path / name):
                page.click("importPlaybookButton")
        else:
            drop_file(page, tmp_path / name)
        assert words(only(page)) == ["Goals", "- Where to?", "- When?"]
        assert only(page).questions[0][1].probes == ("Why now?",)
        assert only(page).questions[1][1].optional
        assert page.focus == "playbookNameEdit"
        page.type("Named")
        assert only(page).name == "Named"
        page.press("Ctrl+Z", "Ctrl+Z")
        assert own(page) == []

    def test_may_be_pasted(self, page: Driver) -> None:
        QGuiApplication.clipboard().setText("Goals:\r\nWhere to?\r\nWhen?")
        page.click("pastePlaybookButton")
        assert words(only(page)) == ["Goals", "- Where to?", "- When?"]
        assert only(page).name == "Pasted questions"

    def test_that_is_none_is_refused_in_one_sentence(self, page: Driver, tmp_path: Path) -> None:
        (tmp_path / "a.csv").write_text("section,question\nGoals,\n")
        with choosing(tmp_path / "a.csv"):
            page.click("importPlaybookButton")
        assert page.text("playbookNotice") == "a.csv, line 2: the question is missing."
        assert own(page) == []
        QGuiApplication.clipboard().setText(" ")
        page.click("pastePlaybookButton")
        assert "The clipboard holds no text." in page.text("playbookNotice")
        click_playbook(page, "SPIN")
        assert not page.sees("playbookNotice")

    def test_is_asked_for_by_a_dialog_that_nothing_waits_for(self, page: Driver) -> None:
        page.click("importPlaybookButton")
        dialog = page.window.findChild(QFileDialog, "fileDialog")
        assert dialog is not None
        dialog.reject()
        page.activate()
        page.click("exportPlaybookButton")
        dialogs = page.window.findChildren(QFileDialog, "fileDialog")
        assert dialogs[-1].acceptMode() is QFileDialog.AcceptMode.AcceptSave
        dialogs[-1].reject()
        page.activate()


def drop_file(user: Driver, path: Path) -> None:
    """Drop a file on the page."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    left, none, copy = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    target = user.find("playbooksPage")
    entering = QDragEnterEvent(QPointF(60, 60).toPoint(), copy, mime, left, none)
    QApplication.sendEvent(target, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(target, QDropEvent(QPointF(60, 60), copy, mime, left, none))
    user.settle()


@pytest.mark.parametrize("name", ["out.md", "out.toml"])
def test_what_goes_out_comes_in_again(page: Driver, tmp_path: Path, name: str) -> None:
    click_playbook(page, "SPIN")
    with choosing(tmp_path / name):
        page.click("exportPlaybookButton")
        page.click("importPlaybookButton")
    spin = read_playbook(shipped("playbooks/spin.toml").read_text(encoding="utf-8"), "spin")
    assert words(only(page)) == words(spin)
    assert only(page).id != "spin"


def test_nothing_goes_out_over_what_is_kept(copied: Driver) -> None:
    copied.close()
    copied.hears_refusals = True
    copied.open()
    [file] = (copied.folder / "playbooks").glob("*.toml")
    for path in (copied.folder / "calls.db", file):
        before = path.read_bytes()
        with choosing(path):
            copied.click("exportPlaybookButton")
        assert path.read_bytes() == before
        assert "kept. Choose another" in copied.text("statusLine")
    assert_page_equals_disk(copied)


class TestTheDefault:
    def test_is_what_new_calls_use_while_it_is_there(self, copied: Driver) -> None:
        copied.click("defaultPlaybookButton")
        copied.reopen()
        copied.new_call()
        disk = copied.disk()
        assert disk.call.playbook == only(copied).id
        assert len(disk.questions) == 7
        to_playbooks(copied)
        copied.click("deletePlaybookButton")
        copied.press("Ctrl+Shift+N")
        live = copied.disk().live
        assert live is not None
        assert copied.disk().whole(live).call.playbook == "qualify-first"

    def test_is_taken_back_where_it_was_chosen(self, copied: Driver) -> None:
        copied.click("defaultPlaybookButton")
        copied.press("Ctrl+PgUp", "Ctrl+Z")
        assert copied.sees("playbooksPage")
        assert not copied.find("defaultPlaybookButton", QAbstractButton).isChecked()
        assert len(own(copied)) == 1, "the step before is not what is taken back"
        copied.press("Ctrl+Y")
        assert copied.find("defaultPlaybookButton", QAbstractButton).isChecked()
        copied.new_call()
        assert copied.disk().call.playbook == only(copied).id


class TestACall:
    @pytest.mark.parametrize("id", SHIPPED)
    def test_asks_the_questions_of_every_playbook_that_ships(self, user: Driver, id: str) -> None:
        playbook = read_playbook(shipped(f"playbooks/{id}.toml").read_text(encoding="utf-8"), id)
        user.new_call()
        choose_playbook(user, id)
        assert user.disk().call.playbook == id
        assert texts(user.disk().questions) == [question.text for _section, question in playbook.questions]
        assert_screen_equals_disk(user)
        user.press("Ctrl+Return", "Ctrl+2")
        user.type("Heard")
        assert user.disk().questions[1].answer == "Heard"
        assert_screen_equals_disk(user)

    def test_has_its_playbook_switched_by_one_step_and_back(self, user: Driver) -> None:
        user.new_call()
        before = user.disk()
        choose_playbook(user, "spin")
        choose_playbook(user, "qualify-first")
        assert texts(user.disk().questions) == texts(before.questions)
        while user.menu_text("undoAction") == "Undo switch playbook":
            user.press("Ctrl+Z")
        assert user.disk().only == before.only
        assert user.find("playbookCombo", QComboBox).currentData() == "qualify-first"
        assert_screen_equals_disk(user)

    def test_keeps_every_answer_when_it_is_switched_while_it_runs(self, live: Driver) -> None:
        live.answer(1, "Two shops")
        live.click(live.row(3))
        live.click("keyIssueButton")
        live.click(live.row(4))
        live.click("skipButton")
        live.type("My own?\n", into="newQuestionEdit")
        before = {question.id: question for question in live.disk().questions}
        switch_live(live, "SPIN")
        after = live.disk()
        assert after.call.playbook == "spin"
        kept = [question for question in after.questions if question.id in before]
        assert sorted(texts(kept)) == sorted(
            [
                "What are you trying to get to this year?",
                "What is in the way today?",
                "What have you already tried?",
                "My own?",
            ]
        )
        assert any(question.answer == "Two shops" for question in kept)
        assert len([question for question in after.questions if question.origin.startswith("spin/")]) == 11
        assert_screen_equals_disk(live)
        live.press("Ctrl+Z")
        assert {question.id: question for question in live.disk().questions} == before
        assert_screen_equals_disk(live)

    def test_keeps_what_was_reworded_through_every_switch(self, live: Driver) -> None:
        live.go_to_question(2)
        before = live.disk().questions[1].text
        live.press("F2")
        live.type(" Really")
        reworded = f"{before} Really"
        assert live.disk().questions[1].text == reworded
        switch_live(live, "SPIN")
        switch_live(live, "BANT")
        assert reworded in texts(live.disk().questions)
        assert_screen_equals_disk(live)

    def test_doubles_nothing_when_it_is_switched_back(self, live: Driver) -> None:
        live.answer(2, "A good year")
        switch_live(live, "SPIN")
        switch_live(live, "Qualify first")
        questions = live.disk().questions
        assert len(questions) == 7
        assert questions[1].answer == "A good year"
        assert_screen_equals_disk(live)


def switch_live(user: Driver, name: str) -> None:
    """Choose another playbook from the menu of the running call."""
    user._action("playbookAction").trigger()
    user.choose(name)
    user.settle()


class TestTheTime:
    def shortage(self, user: Driver) -> str:
        """What is said about the time."""
        return user.text("tooLongLabel") if user.sees("tooLongLabel") else ""

    def plan(self, user: Driver, minutes: int) -> None:
        """Set the planned minutes."""
        user.click("plannedMinutesSpin")
        user.press("Ctrl+A")
        user.type(str(minutes))

    def test_is_said_to_be_enough_or_how_much_is_missing(self, user: Driver) -> None:
        user.new_call()
        assert self.shortage(user) == ""
        self.plan(user, 30)
        assert "7 · fits 30 min" in user.labels()
        self.plan(user, 15)
        assert self.shortage(user) == "7 core questions need about 18 min; you planned 15"

    def test_is_said_in_the_live_call_where_nothing_weighs_more(self, user: Driver) -> None:
        user.new_call()
        self.plan(user, 15)
        user.press("Ctrl+Return")
        assert self.shortage(user) == ""  # one line at most, and it moves nothing
        assert user.text("nudgeLabel") == "7 core questions need about 18 min; 15 min left"
        user.tick(1)
        assert user.text("nudgeLabel") == ""
        user.clock.pass_by(6 * 60)
        told = "6 core questions need about 15 min; 9 min left"
        user.wait(lambda: user.text("nudgeLabel") == told, "time stands still")
        user.clock.pass_by(6 * 60)
        user.wait(lambda: user.text("nudgeLabel") == "3 min left: ask for the next step", "the step weighs more")

    def test_counts_no_optional_questions(self, user: Driver) -> None:
        user.new_call()
        self.plan(user, 20)
        choose_playbook(user, "spin")
        assert "11 · fits 20 min" in user.labels()


def test_every_control_of_the_page_has_a_name_in_words_and_comes_in_order(copied: Driver) -> None:
    copied.click(question_row(copied, 1))
    names = [name for name in dict.fromkeys(each.objectName() for each in copied.window.findChildren(QWidget)) if name]
    for name in names:
        for each in copied.all(name):
            if name.startswith(("playbook", "newPlaybook")) and each.focusPolicy() & Qt.FocusPolicy.TabFocus:
                label = each.property("text")
                assert each.accessibleName() or label, name
    copied.press("Tab")
    assert copied.focus == "playbookProbesEdit"
    copied.press("Tab")
    assert copied.focus == "playbookOptionalCheck"
    assert [label for label in copied.window.findChildren(QLabel) if label.isWindow() and label.isVisible()] == []


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_the_page_fits_with_ugly_words(page: Driver, size: tuple[int, int]) -> None:
    ugly = "\n".join(
        (
            "# " + "Section " * 200,
            "- " + "q" * 4000,
            "    - " + "probe " * 500,
            "- <b>&\u202e שלום 🧑\u200d🍳 (optional)",
            "- ok?",
        )
    )
    QGuiApplication.clipboard().setText(ugly)
    page.click("pastePlaybookButton")
    page.paste("n" * 3000)
    page.paste("When " * 1000, into="playbookWhenEdit")
    page.click(question_row(page, 3))
    page.resize(*size)
    nothing_sticks_out(page)
    page.press("Escape")
    nothing_sticks_out(page)
    if page.sees("backToPlaybooksButton"):
        page.click("backToPlaybooksButton")
    nothing_sticks_out(page)
    page.new_call()
    choose_playbook(page, only(page).id)
    nothing_sticks_out(page)
    assert_screen_equals_disk(page)


def test_five_hundred_questions_can_still_be_worked_with(closed: Driver) -> None:
    folder = closed.folder / "playbooks"
    folder.mkdir(parents=True)
    questions = "".join(f'[[sections.questions]]\nid = "{n}"\ntext = "What about {n}?"\n' for n in range(500))
    (folder / "many.toml").write_text(f'id = "many"\nname = "Many"\n[[sections]]\ntitle = "All"\n{questions}')
    closed.open()
    closed.new_call()
    choose_playbook(closed, "many")
    closed.press("Ctrl+Return", "Ctrl+3")
    closed.type("Heard")
    assert closed.disk().questions[2].answer == "Heard"
    assert len(closed.disk().questions) == 500
    switch_live(closed, "Qualify first")
    assert len(closed.disk().questions) == 8
    assert_screen_equals_disk(closed)


def test_a_full_disk_loses_no_playbook(copied: Driver) -> None:
    copied.close()
    copied.hears_refusals = True
    copied.open()
    before = only(copied)
    full = OSError(errno.ENOSPC, "No space left on device")
    with mock.patch.object(Path, "replace", side_effect=full):
        copied.retype("Never lost", into="playbookNameEdit")
        copied.retype("Nor this", into="playbookWhenEdit")
        copied.click(question_row(copied, 1))
        copied.click("playbookOptionalCheck")
        assert only(copied) == before
        assert "Make room" in copied.text("statusLine")
        assert not copied.find("playbookOptionalCheck", QCheckBox).isChecked()
        assert copied.text("playbookNameEdit") == "Never lost"
    copied.wait(lambda: only(copied).name == "Never lost", "it is tried again")
    assert only(copied).when == "Nor this"
    assert_page_equals_disk(copied)
