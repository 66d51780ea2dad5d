"""Writes calls as a PDF, each on pages of its own. Needs a QGuiApplication, and no screen.

Text goes into the document as text and never as HTML or Markdown: nothing in it is obeyed, and nothing is loaded.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator
from pathlib import Path

from PySide6.QtCore import QLocale, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QFontMetricsF,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QPen,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
)

from callgoal_desktop.core.errors import StoreError
from callgoal_desktop.core.records import WholeCall
from callgoal_desktop.core.report import Report, report
from callgoal_desktop.core.report_words import ReportWords
from callgoal_desktop.core.text import one_line, printable
from callgoal_desktop.exchange.print_text import Setting, print_font

RESOLUTION = 300
"""Dots per inch in which the page is laid out; letters are outlines and sharp in any."""

MARGIN = 18.0
"""Around a page, in millimetres."""

_END = b"%%EOF"
LAST = 1024
"""So many bytes at the end of a file are looked at."""


def page_size(locale: QLocale) -> QPageSize:
    """The paper of a country: Letter where inches are used, as in the United States, else A4."""
    is_metric = locale.measurementSystem() is QLocale.MeasurementSystem.MetricSystem
    is_british = locale.measurementSystem() is QLocale.MeasurementSystem.ImperialUKSystem
    return QPageSize(QPageSize.PageSizeId.A4 if is_metric or is_british else QPageSize.PageSizeId.Letter)


def write_pdf(path: Path, wholes: Iterable[WholeCall], words: ReportWords, title: str) -> Generator[int, None, None]:
    """Write the calls into this file, which is there already; yields often how many are written.

    Raises StoreError where the disk did not take all of it. Left early, the file is closed and worth nothing.
    """
    writer = QPdfWriter(str(path))
    writer.setResolution(RESOLUTION)
    writer.setTitle(printable(title))
    writer.setCreator("CallGoal")
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN * 0.75)
    writer.setPageLayout(
        QPageLayout(page_size(QLocale.system()), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
    )
    painter = QPainter()
    if not painter.begin(writer):
        raise StoreError(f"{path} cannot be written. Nothing was exported.")
    try:
        pages = _Pages(writer, painter)
        for count, whole in enumerate(wholes, start=1):
            for _pause in pages.add(report(whole, words)):
                yield count - 1
            yield count
    finally:
        painter.end()
    check_whole(path)


def check_whole(path: Path) -> None:
    """Raise StoreError for a PDF without an end: Qt says nothing of a disk that is full."""
    with path.open("rb") as file:
        file.seek(-min(LAST, path.stat().st_size), 2)
        if _END not in file.read(LAST):
            raise StoreError("The disk did not take all of the PDF: it may be full. Nothing was exported.")


class _Pages:
    """Lays calls out, and paints them page by page."""

    def __init__(self, writer: QPdfWriter, painter: QPainter) -> None:
        self._writer = writer
        self._painter = painter
        self._number = 0
        self._small = QFont(print_font())
        self._small.setPointSizeF(print_font().pointSizeF() * 0.8)
        paper = writer.pageLayout().paintRectPixels(RESOLUTION)
        self._foot = QFontMetricsF(self._small, writer).height() * 2
        self._body = QSizeF(paper.width(), paper.height() - self._foot)

    def add(self, made: Report) -> Iterator[None]:
        """Paint a call, beginning on a new page; with pauses."""
        document = QTextDocument()
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setDefaultFont(print_font())
        document.documentLayout().setPaintDevice(self._writer)
        setting = Setting(document, RESOLUTION / 72)
        yield from setting.set(made)
        document.setPageSize(self._body)
        document.pageCount()  # lays all of it out: what is laid out bit by bit is broken in the middle of a line
        yield
        yield from self._keep_with_next(document, setting.heads)
        yield
        for page in range(document.pageCount()):
            self._paint(document, page, made.title)
            yield

    def _keep_with_next(self, document: QTextDocument, heads: list[QTextBlock]) -> Iterator[None]:
        """What stands at the very end of a page goes to the next one where it is the head of what stands there."""
        layout = document.documentLayout()
        numbers = {head.blockNumber() for head in heads}
        for head in heads:
            if self._ends_page(layout, head):
                first = head
                while first.blockNumber() - 1 in numbers:  # a heading above a heading goes with it
                    first = first.previous()
                form = QTextBlockFormat(first.blockFormat())
                form.setPageBreakPolicy(QTextBlockFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                QTextCursor(first).setBlockFormat(form)
                yield

    def _ends_page(self, layout: QAbstractTextDocumentLayout, head: QTextBlock) -> bool:
        following = head.next()
        if not following.isValid() or not following.layout().lineCount():
            return False
        height = self._body.height()
        here = layout.blockBoundingRect(head).top()
        there = layout.blockBoundingRect(following).top() + following.layout().lineAt(0).y()
        return int(here // height) != int(there // height)

    def _paint(self, document: QTextDocument, page: int, title: str) -> None:
        if self._number:
            self._writer.newPage()
        self._number += 1
        shown = QRectF(0, page * self._body.height(), self._body.width(), self._body.height())
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, QPen().color())  # a pen is black until it is told otherwise
        context.clip = shown
        self._painter.save()
        self._painter.translate(0, -shown.top())
        self._painter.setClipRect(shown)
        document.documentLayout().draw(self._painter, context)
        self._painter.restore()
        self._paint_foot(title)

    def _paint_foot(self, title: str) -> None:
        """What the page is about, and its number."""
        place = QRectF(0, self._body.height() + self._foot / 2, self._body.width(), self._foot / 2)
        self._painter.setFont(self._small)
        number = QLocale().toString(self._number)
        metrics = QFontMetricsF(self._small, self._writer)
        room = place.width() - metrics.horizontalAdvance(number) * 3
        shown = metrics.elidedText(printable(one_line(title)), Qt.TextElideMode.ElideRight, room)
        self._painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        self._painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number)
