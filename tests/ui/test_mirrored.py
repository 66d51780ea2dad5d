"""Rows that are drawn by hand are drawn from the side where reading begins."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem

from callgoal_desktop.core.records import Call, CallId
from callgoal_desktop.models.calls import CALL, SNIPPET
from callgoal_desktop.ui.parts.call_item import CallItem
from callgoal_desktop.ui.playbooks.playbook_item import PlaybookItem
from callgoal_desktop.ui.theme import tokens

SIZE = QSize(420, 60)
MIDDLE = range(190, 230)


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    """A window that is read from right to left."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def drawn(delegate: CallItem | PlaybookItem, account: str, goal: str) -> QImage:
    """A selected row, as it is drawn."""
    call = Call(CallId("1"), account=account, started_at=datetime.fromisoformat("2026-11-23T14:30:00+01:00"))
    item = QStandardItem(account)
    item.setData(call, CALL)
    item.setData(goal, SNIPPET)
    model = QStandardItemModel()
    model.appendRow(item)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, SIZE.width(), SIZE.height())
    option.direction = QApplication.layoutDirection()
    option.state |= QStyle.StateFlag.State_Selected
    image = QImage(SIZE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setLayoutDirection(option.direction)
    delegate.paint(painter, option, model.index(0, 0))
    painter.end()
    return image


def is_blank(image: QImage, column: int) -> bool:
    """Whether nothing is written in this column of pixels."""
    return all(image.pixelColor(column, y) == QColor(tokens().accent_soft) for y in range(SIZE.height() - 1))


@pytest.mark.parametrize("delegate", [CallItem, PlaybookItem])
def test_the_edge_of_the_current_row_is_where_reading_begins(
    delegate: type[CallItem | PlaybookItem], mirrored: None
) -> None:
    image = drawn(delegate(), "AB", "ab")
    accent = QColor(tokens().accent)
    assert image.pixelColor(SIZE.width() - 1, 20) == accent
    assert image.pixelColor(0, 20) != accent


@pytest.mark.parametrize("name", ["AB", "شركة"])
def test_names_and_days_do_not_lie_on_each_other(name: str, mirrored: None) -> None:
    image = drawn(CallItem(), name, name)
    assert all(is_blank(image, column) for column in MIDDLE)
    assert not all(is_blank(image, column) for column in range(240, SIZE.width() - 5))
    assert not all(is_blank(image, column) for column in range(180))


@pytest.mark.parametrize("name", ["Northwind and Sons " * 9, "شركة الشمال " * 20])
def test_what_is_too_long_leaves_the_day_alone(name: str, mirrored: None) -> None:
    without, with_it = drawn(CallItem(), "", ""), drawn(CallItem(), name, name)
    days = [column for column in range(5, 120) if not is_blank(without, column)]
    assert days
    assert all(
        without.pixelColor(column, y) == with_it.pixelColor(column, y) for column in range(max(days)) for y in range(60)
    )
