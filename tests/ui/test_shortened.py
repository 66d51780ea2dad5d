"""Words are never chopped: a label breaks them, a button and a line end in "…", a row goes on in the next line."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from callgoal_desktop.core.settings import Scheme
from callgoal_desktop.ui.parts.controls import OneLine, beside, button, column, flow, label
from callgoal_desktop.ui.parts.layouts import rescale
from callgoal_desktop.ui.parts.shortened import BREAK, plain_tip
from callgoal_desktop.ui.theme import apply_theme
from tests.contrast import Pixels

KEY = "sk-" + "x" * 200


def show(qtbot: QtBot, widget: QWidget, width: int, height: int = 200) -> None:
    """Show a widget as a window of this size, and wait until it is laid out."""
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    qtbot.waitExposed(widget)
    QApplication.processEvents()


class TestALabelThatWraps:
    def test_breaks_a_word_that_is_wider_than_itself(self, qtbot: QtBot) -> None:
        words = label(f"The key is {KEY}", wrap=True)
        show(qtbot, words, 200)
        one_line = words.fontMetrics().lineSpacing()
        assert words.heightForWidth(200) > 5 * one_line
        assert words.text() == f"The key is {KEY}"
        assert words.accessibleName() == words.text(), "the breaks are not read aloud"

    def test_leaves_it_whole_where_it_has_room(self, qtbot: QtBot) -> None:
        words = label("internationalisation and all that", wrap=True)
        show(qtbot, words, 60)
        assert words.property("text") != words.text()
        words.resize(600, 40)
        assert words.property("text") == words.text()
        assert words.accessibleName() == ""

    def test_shows_the_next_text_for_itself(self, qtbot: QtBot) -> None:
        words = label(KEY, wrap=True)
        show(qtbot, words, 100)
        words.setText("short")
        assert words.property("text") == "short"
        assert words.accessibleName() == ""


class TestALineThatIsTooLong:
    @pytest.mark.parametrize("text", ["Northwind Foods and Sons", "<b>Northwind</b> <img src='x'> & Sons"])
    def test_has_its_words_as_tooltip_while_they_cannot_be_read(self, qtbot: QtBot, text: str) -> None:
        line = OneLine()
        line.setText(text)
        show(qtbot, line, 60, 20)
        assert line.toolTip() == plain_tip(text)
        assert line.toolTip().replace(BREAK, "") == text
        line.resize(900, 20)
        line.grab()
        assert line.toolTip() == ""

    def test_leaves_a_tooltip_that_somebody_else_gave_it(self, qtbot: QtBot) -> None:
        line = label("Northwind Foods and Sons")
        line.setToolTip("why")
        show(qtbot, line, 60, 20)
        assert line.toolTip() == "why"

    def test_ends_in_three_dots(self, qtbot: QtBot) -> None:
        line = label("Northwind Foods and Sons")
        show(qtbot, line, 60, 20)
        cut = Pixels(line.grab().toImage())
        line.setText(line.fontMetrics().elidedText(line.text(), Qt.TextElideMode.ElideRight, 60))
        assert Pixels(line.grab().toImage()).count(line.rect()) == cut.count(line.rect())

    def test_so_does_a_button(self, qtbot: QtBot) -> None:
        made = button("Tell them && go on")
        show(qtbot, made, 70, 30)
        assert made.toolTip() == "Tell them & go on"
        assert made.minimumSizeHint().width() < made.sizeHint().width()
        made.resize(made.sizeHint())
        made.grab()
        assert made.toolTip() == ""


class TestARowOfButtons:
    @pytest.fixture
    def page(self) -> QWidget:
        return QWidget()

    def buttons(self, qtbot: QtBot, page: QWidget, width: int) -> list[QPushButton]:
        line = flow()
        made: list[QPushButton] = [button(text) for text in ("Open", "Copy recap", "Call again")]
        line.addWidget(made[0])
        line.addStretch()
        for each in made[1:]:
            line.addWidget(each)
        whole = column(page)
        whole.addLayout(line)
        whole.addStretch(1)
        show(qtbot, page, width)
        return made

    def test_is_one_where_there_is_room_the_last_ones_at_the_end(self, qtbot: QtBot, page: QWidget) -> None:
        made = self.buttons(qtbot, page, 600)
        assert len({each.y() for each in made}) == 1
        assert made[0].x() == 0
        assert made[-1].geometry().right() == 599

    def test_goes_on_in_the_next_line_where_there_is_none(self, qtbot: QtBot, page: QWidget) -> None:
        made = self.buttons(qtbot, page, 150)
        assert [each.y() for each in made] == sorted({each.y() for each in made})
        assert all(each.geometry().right() < 150 for each in made)

    def test_is_no_wider_than_the_window_even_with_one_long_button(self, qtbot: QtBot, page: QWidget) -> None:
        made = self.buttons(qtbot, page, 60)
        assert all(each.width() <= 60 for each in made)

    def test_closes_up_when_one_of_them_goes(self, qtbot: QtBot, page: QWidget) -> None:
        made = self.buttons(qtbot, page, 600)
        right = made[2].geometry().right()
        made[2].hide()
        QApplication.processEvents()
        assert made[1].geometry().right() == right
        made[1].setParent(None)
        QApplication.processEvents()
        assert made[0].x() == 0

    def test_is_the_other_way_round_where_reading_is(self, qtbot: QtBot, page: QWidget) -> None:
        page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        made = self.buttons(qtbot, page, 600)
        assert made[0].geometry().right() == 599
        assert made[-1].x() == 0


class TestWordsBesideAButton:
    def test_have_it_at_their_right_or_where_there_is_no_room_above_it(self, qtbot: QtBot) -> None:
        page = QWidget()
        words, made = label("Send the last recall report to all of them", wrap=True), button("promised", "chip")
        whole = column(page)
        whole.addLayout(beside(words, made))
        whole.addStretch(1)
        show(qtbot, page, 500)
        assert made.x() >= words.geometry().right()
        page.resize(130, 200)
        QApplication.processEvents()
        assert made.y() >= words.geometry().bottom()
        assert words.width() == 130

    def test_have_two_under_each_other_where_there_is_no_room_for_both(self, qtbot: QtBot) -> None:
        page = QWidget()
        words, made, also = label("Send it", wrap=True), button("promised", "chip"), button("overdue since", "chip")
        whole = column(page)
        whole.addLayout(beside(words, made, also))
        whole.addStretch(1)
        show(qtbot, page, 130)
        assert also.y() >= made.geometry().bottom() >= words.geometry().bottom()
        assert also.geometry().right() < 130


class TestLayouts:
    def test_follow_the_text_size_also_those_of_qts_own_and_come_back(self, qtbot: QtBot, qapp: QApplication) -> None:
        page = QWidget()
        qtbot.addWidget(page)
        ours, theirs = column(page, margins=10, gap=8), QGridLayout()
        theirs.setContentsMargins(4, 3, 2, 1)
        theirs.setHorizontalSpacing(6)
        ours.addLayout(theirs)
        for size, margins, gap, grid_gap in ((200, 20, 16, 12), (100, 10, 8, 6), (150, 15, 12, 9), (100, 10, 8, 6)):
            apply_theme(qapp, Scheme.LIGHT, size)
            rescale(page)
            assert (ours.contentsMargins().left(), ours.spacing()) == (margins, gap)
            assert (theirs.contentsMargins().left(), theirs.horizontalSpacing()) == (4 * size // 100, grid_gap)
        apply_theme(qapp, Scheme.SYSTEM)

    def test_made_at_another_size_have_it_at_once(self, qtbot: QtBot, qapp: QApplication) -> None:
        apply_theme(qapp, Scheme.LIGHT, 200)
        page = QWidget()
        qtbot.addWidget(page)
        assert column(page, margins=10).contentsMargins().left() == 20
        apply_theme(qapp, Scheme.SYSTEM)
