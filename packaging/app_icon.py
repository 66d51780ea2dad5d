"""Makes the icon in all sizes from its drawing: PNG for Linux and the window, ICO for Windows, ICNS for macOS.

Run it after the drawing was changed: ``.venv/bin/python packaging/app_icon.py``. What it makes is kept in the source.
"""

from __future__ import annotations

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).parent.parent / "resources" / "icons" / "app"

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)

ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)

ICNS_TYPES = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512}
"""The types of Apple's format that hold a PNG, and how many pixels each has."""


def png(renderer: QSvgRenderer, side: int) -> bytes:
    """The drawing as a PNG with so many pixels a side."""
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, b"png").write(image)
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """An icon file for Windows: a directory of PNGs, and the PNGs; a side of 256 is written as 0."""
    at = 6 + 16 * len(ICO_SIZES)
    entries, data = b"", b""
    for side in ICO_SIZES:
        picture = pictures[side]
        entries += struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(picture), at + len(data))
        data += picture
    return struct.pack("<HHH", 0, 1, len(ICO_SIZES)) + entries + data


def icns(pictures: dict[int, bytes]) -> bytes:
    """An icon file for macOS: each picture after its type and its length, which counts these eight bytes too."""
    parts = b"".join(
        kind + struct.pack(">I", len(pictures[side]) + 8) + pictures[side] for kind, side in ICNS_TYPES.items()
    )
    return b"icns" + struct.pack(">I", len(parts) + 8) + parts


def main() -> int:
    """Write all files beside the drawing."""
    renderer = QSvgRenderer(str(FOLDER / "callgoal.svg"))
    if not renderer.isValid():
        print("the drawing cannot be read", file=sys.stderr)
        return 1
    pictures = {side: png(renderer, side) for side in SIZES}
    for side, picture in pictures.items():
        (FOLDER / f"callgoal-{side}.png").write_bytes(picture)
    (FOLDER / "callgoal.ico").write_bytes(ico(pictures))
    (FOLDER / "callgoal.icns").write_bytes(icns(pictures))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
