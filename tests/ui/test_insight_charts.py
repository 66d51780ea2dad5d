"""Charts say each bar to those who hear, keep their cursor in bounds, and draw what is small and what is far."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from callgoal_desktop.core.insight_bars import Bar, Bars, Unit
from callgoal_desktop.core.insights import Share
from callgoal_desktop.core.records import Outcome
from callgoal_desktop.ui.insights.outcome_chart import OutcomeChart
from callgoal_desktop.ui.insights.share_chart import ShareChart, ShareRow
from callgoal_desktop.ui.parts import chart as charts
from callgoal_desktop.ui.theme import tokens

FIRST = date(2026, 1, 5)


def bars(*counts: tuple[int, int], unit: Unit = Unit.WEEK) -> Bars:
    """A bar for each pair of advances and continuations."""
    made = []
    for place, (advances, others) in enumerate(counts):
        day = FIRST + timedelta(weeks=place)
        outcomes = Counter({Outcome.ADVANCE: advances, Outcome.CONTINUATION: others})
        made.append(Bar(day, day + timedelta(days=6), outcomes))
    return Bars(unit, tuple(made))


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is announced."""
    heard: list[str] = []
    monkeypatch.setattr(charts, "announce", lambda _widget, text: heard.append(text))
    return heard


@pytest.fixture
def columns(qapp: QApplication) -> Iterator[OutcomeChart]:
    """A chart of three weeks."""
    chart = OutcomeChart()
    chart.resize(400, 240)
    chart.show_bars(bars((2, 2), (0, 1), (0, 0)), "2 of 5")
    yield chart
    chart.deleteLater()


def test_a_key_has_the_bar_announced_and_the_pointer_does_not(columns: OutcomeChart, said: list[str]) -> None:
    columns.show()
    QTest.mouseMove(columns, QPoint(60, 100))
    columns.hide()
    assert said == []
    for key in (Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Right):
        QTest.keyClick(columns, key)
    assert [words.partition(":")[2].strip() for words in said] == [
        "2 of 4 calls took the sale forward (advance 2, continuation 2)",
        "no call with an outcome",
        "no call with an outcome",
    ]


def test_what_is_announced_is_the_next_bar_where_reading_begins_on_the_right(
    columns: OutcomeChart, said: list[str]
) -> None:
    columns.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Left, Qt.Key.Key_Right):
        QTest.keyClick(columns, key)
    assert [columns.words.index(words) for words in said] == [0, 1, 0]


def test_the_cursor_stays_with_what_is_there(columns: OutcomeChart) -> None:
    QTest.keyClick(columns, Qt.Key.Key_End)
    cursors = [columns.cursor_at]
    for shown in (bars((1, 0)), bars()):
        columns.show_bars(shown, "")
        cursors.append(columns.cursor_at)
    QTest.keyClick(columns, Qt.Key.Key_Right)
    assert [*cursors, columns.cursor_at] == [2, 0, None, None]


def test_every_column_is_found_under_the_pointer(columns: OutcomeChart) -> None:
    found = [columns.bar_at(QPoint(x, 120)) for x in range(400)]
    assert [each for each in dict.fromkeys(found) if each is not None] == [0, 1, 2]


def test_a_full_part_is_in_one_colour_and_the_rest_is_hatched(columns: OutcomeChart) -> None:
    image = columns.grab().toImage()
    x = next(x for x in range(400) if image.pixelColor(x, 195) == QColor(tokens().accent))
    column = {image.pixelColor(x + 4, y).name() for y in range(40, 100)}
    assert QColor(tokens().accent).name() not in column
    assert len(column) > 2


@pytest.mark.parametrize("unit", list(Unit))
@pytest.mark.parametrize("count", [0, 1, 41])
@pytest.mark.parametrize("width", [120, 900])
def test_any_number_of_bars_is_drawn_in_any_width(qapp: QApplication, unit: Unit, count: int, width: int) -> None:
    chart = OutcomeChart()
    chart.resize(width, 220)
    chart.show_bars(bars(*((n, n % 3) for n in range(count)), unit=unit), "")
    assert not chart.grab().isNull()
    chart.show_stale()
    assert not chart.grab().isNull()


def test_a_share_of_too_few_has_no_bar(qapp: QApplication) -> None:
    chart = ShareChart("askedChart")
    chart.resize(300, 120)
    shares = {"few": Share(3, 4), "many": Share(10, 10), "low": Share(1, 10)}
    chart.show_rows([ShareRow(name, share, name, name == "low") for name, share in shares.items()], "")
    image = chart.grab().toImage()
    high = chart.sizeHint().height() // 3
    accent = QColor(tokens().accent)
    rows = [any(image.pixelColor(40, y) == accent for y in range(n * high, (n + 1) * high)) for n in range(3)]
    assert rows == [False, True, False]
    assert [chart.bar_at(QPoint(40, n * high + high // 2)) for n in range(3)] == [0, 1, 2]
