"""Pictures of what was on the screen when a test failed."""

from __future__ import annotations

import re
import sys
from pathlib import Path

FOLDER = Path(__file__).parent.parent / "test-output"


def save_screenshots(test: str, folder: Path = FOLDER) -> list[Path]:
    """Save every visible window as <test>.png, further ones as <test>-2.png and so on; nothing without windows."""
    if "PySide6.QtWidgets" not in sys.modules:
        return []
    from PySide6.QtWidgets import QApplication

    if not isinstance(QApplication.instance(), QApplication):
        return []
    windows = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    name = re.sub(r"[^\w.-]+", "_", test)
    saved = []
    for number, window in enumerate(windows, start=1):
        folder.mkdir(exist_ok=True)
        picture = folder / (f"{name}.png" if number == 1 else f"{name}-{number}.png")
        window.grab().save(str(picture))
        saved.append(picture)
    return saved
