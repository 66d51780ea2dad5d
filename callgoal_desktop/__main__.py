"""Where CallGoal starts: answers --version before anything is loaded, and leaves no traceback behind a pipe."""

from __future__ import annotations

import io
import sys
from collections.abc import Sequence

from callgoal_desktop import __version__

INTERRUPTED = 130
"""What shells expect of a program that Ctrl+C ended: 128 and the number of the signal."""


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the words of the command line say; the exit status: 0 done, 1 the world refused, 2 wrong words."""
    words = sys.argv[1:] if argv is None else list(argv)
    _speak_utf8()
    try:
        status = _do(words)
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:
        # The reader had enough, as head does: nothing went wrong, and Python's last flush must not say so.
        from callgoal_desktop.cli_output import drop_output

        drop_output()
        return 0
    except KeyboardInterrupt:
        return INTERRUPTED
    return status


def _do(words: list[str]) -> int:
    if words == ["--version"]:
        print(f"callgoal {__version__}")
        return 0
    from callgoal_desktop.cli import run

    return run(words)


def _speak_utf8() -> None:
    """UTF-8 and LF whatever the locale says: the same bytes everywhere; a lone surrogate is shown escaped."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


if __name__ == "__main__":
    sys.exit(main())
