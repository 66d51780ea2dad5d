"""All pictures by one command: ``python -m tests.screens``; with names, ``live review``, only those.

Without any words: the live panel light, dark, high contrast, at 200 %, in German, Spanish, mirrored, in the language
that nobody speaks and with ugly data, and every page narrow and wide, light and dark. They lie in test-output/screens.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.screens.picture import words

ROOT = Path(__file__).parents[2]
NARROW, WIDE = "390x860", "1120x700"
PAGES = ("prepare", "live", "wrap-up", "review", "follow-ups", "insights", "playbooks", "recap", "settings", "account")
LIVE = {
    "high-contrast": ("--scheme", "contrast"),
    "200": ("--text-size", "200"),
    "german": ("--language", "de"),
    "spanish": ("--language", "es"),
    "mirrored": ("--mirrored",),
    "pseudo": ("--pseudo",),
    "ugly": ("--ugly",),
    "scale-2": ("--scale", "2"),
}


def every_picture() -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each picture that the project shows itself: the name of its file, and the words that ask for it."""
    for page in PAGES:
        for size in (NARROW, WIDE):
            for scheme in ("light", "dark"):
                yield f"{page}-{size}-{scheme}", (page, "--size", size, "--scheme", scheme)
    for name, how in LIVE.items():
        yield f"live-{NARROW}-{name}", ("live", "--size", NARROW, *how)
    for page in ("prepare", "review"):
        for name in ("german", "pseudo", "mirrored", "200"):
            yield f"{page}-{WIDE}-{name}", (page, "--size", WIDE, *LIVE[name])


def named(pages: Sequence[str], asked: Sequence[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The pages that were named, as the other words say."""
    sizes = () if "--size" in asked else (NARROW, WIDE)
    tail = "".join(asked).replace("--", "-")
    for page in pages:
        for size in sizes or ("",):
            yield f"{page}{'-' if size else ''}{size}{tail}", (page, *(("--size", size) if size else ()), *asked)


def main(arguments: list[str]) -> int:
    """Take the pictures that are asked for; how many could not be taken."""
    parser = words()
    parser.add_argument("names", nargs="*", choices=[*PAGES, []], metavar="NAME")
    asked = parser.parse_args(arguments)
    rest = [word for word in arguments if word not in PAGES]
    if "--out" in rest:
        del rest[rest.index("--out") : rest.index("--out") + 2]
    folder = ROOT / asked.out
    folder.mkdir(parents=True, exist_ok=True)
    failed = 0
    for name, how in named(asked.names or ["live"], rest) if asked.names or rest else every_picture():
        file = folder / f"{name}.png"
        scale = how[how.index("--scale") + 1] if "--scale" in how else "1"
        command = [sys.executable, "-m", "tests.screens.picture", *how, "--out", str(file)]
        done = subprocess.run(command, cwd=ROOT, env={**os.environ, "QT_SCALE_FACTOR": scale})
        failed += done.returncode != 0
        print(f"{'failed: ' if done.returncode else ''}{file}", flush=True)
    return failed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
