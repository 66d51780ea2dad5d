"""Asks for a file, and goes on when one was chosen: nothing waits for the dialog."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_file(
    parent: QWidget,
    title: str,
    filters: Sequence[str],
    then: Callable[[Path], None],
    save: str = "",
    suffix: str = "",
) -> None:
    """Ask for a file to open or, with a name to begin from, for one to write; ``suffix`` ends a name without one."""
    dialog = QFileDialog(parent, title)
    dialog.setObjectName("fileDialog")
    dialog.setNameFilters(list(filters))
    if save:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix)
        dialog.selectFile(save)
    else:
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    dialog.open()


def ask_files(parent: QWidget, title: str, filters: Sequence[str], then: Callable[[Sequence[Path]], None]) -> None:
    """Ask for one or more files to open."""
    dialog = QFileDialog(parent, title)
    dialog.setObjectName("fileDialog")
    dialog.setNameFilters(list(filters))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.filesSelected.connect(lambda chosen: then([Path(each) for each in chosen]))
    dialog.open()
