"""The words of the command line, and their help."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from callgoal_desktop import __version__

_ABOUT = """\
CallGoal sits beside a video call and asks first: what is your goal for this call?
Without a command it opens its window. Nothing leaves this computer."""

_MORE = """\
Every command has its own help:  callgoal export --help

What is kept lies in one file, calls.db, in the data folder: the one that --data-dir names, else the
environment variable CALLGOAL_DATA_DIR, else the usual place of this system.

Exit status: 0 done; 1 it could not be done, with one line that says why; 2 the command's words are wrong."""

_JSON = "print one JSON object a line, and nothing else"
_SAID = "For the shortcut settings of your desktop: the guide shows how. Status 1 when no window is open."
_FORMATS = "the format, one of those above"
_DASHES = "A text that begins with a dash comes after two of them:  callgoal {} -- '-…'"


def parser() -> argparse.ArgumentParser:
    """Reads the words; ``command`` is None for the window, else the name of the command."""
    whole = argparse.ArgumentParser(
        prog="callgoal",
        description=_ABOUT,
        epilog=_MORE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    whole.add_argument("--version", action="version", version=f"callgoal {__version__}", help="show the version")
    whole.add_argument("--data-dir", type=_folder, metavar="DIR", help="keep everything under this folder")
    _add_messages(whole.add_argument_group("said to the window that is open", _SAID).add_mutually_exclusive_group())
    commands = whole.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    for add in (_demo, _check_goal, _parse_step, _import, _export, _search, _doctor):
        add(commands)
    return whole


def read_words(words: Sequence[str]) -> argparse.Namespace:
    """What the words say; ``message`` is what is said to the open window, in two words, or None.

    Raises SystemExit, as argparse does, when they are wrong or only ask for help.
    """
    whole = parser()
    arguments = whole.parse_args(words)
    if arguments.message and arguments.command:
        whole.error(f"what is said to the open window goes without a command: {arguments.command}")
    return arguments


def _add_messages(group: argparse._MutuallyExclusiveGroup) -> None:
    raising, marking, ticking = "come to the front", "mark this minute of the live call", "tick the next question"
    kinds = "as one of objection, price, competitor, risk, promise, mark"
    group.add_argument("--raise", dest="message", action="store_const", const=("raise", ""), help=raising)
    group.add_argument(
        "--mark",
        dest="message",
        nargs="?",
        const=("mark", "mark"),
        type=_mark,
        metavar="KIND",
        help=f"{marking}, {kinds}",
    )
    group.add_argument("--tick-next", dest="message", action="store_const", const=("tick-next", ""), help=ticking)


_Commands = argparse._SubParsersAction  # argparse has no public name for what add_subparsers returns


def _command(commands: _Commands[argparse.ArgumentParser], name: str, brief: str, more: str) -> argparse.ArgumentParser:
    return commands.add_parser(
        name,
        help=brief,
        description=f"{brief[0].upper()}{brief[1:]}.\n\n{more}".rstrip(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )


def _demo(commands: _Commands[argparse.ArgumentParser]) -> None:
    more = "They lie in a temporary folder that is removed when the window closes; nothing of yours is touched."
    _command(commands, "demo", "open a window on sample calls", more)


def _check_goal(commands: _Commands[argparse.ArgumentParser]) -> None:
    more = "Does it find out about them, and do they agree to a next step?\n\n" + _DASHES.format("check-goal")
    command = _command(commands, "check-goal", "say what a goal for a call is worth", more)
    command.add_argument("--json", action="store_true", help=_JSON)
    command.add_argument("text", nargs="?", metavar="TEXT", help="the goal; without it, one a line from standard input")


def _parse_step(commands: _Commands[argparse.ArgumentParser]) -> None:
    more = "For example:  callgoal parse-step 'Dana: intro to the plant manager by Friday'\n\n"
    command = _command(commands, "parse-step", "read a next step: what, who, when", more + _DASHES.format("parse-step"))
    command.add_argument("--json", action="store_true", help=_JSON)
    command.add_argument(
        "--today", type=_day, metavar="DATE", help="the day it is read on, as 2026-11-27; today if left out"
    )
    command.add_argument("text", nargs="?", metavar="TEXT", help="the step; without it, one a line from standard input")


def _import(commands: _Commands[argparse.ArgumentParser]) -> None:
    more = (
        ".jsonl                calls as export writes them; one that is here already becomes what it is there\n"
        ".csv                  a table of calls; what its columns are is guessed from their names, and said\n"
        ".ics                  a calendar: its meetings of the next 30 days become planned calls\n"
        ".vtt .srt .txt .md    a transcript becomes a call\n\n"
        "All files are taken in or, when anything in one of them is wrong, none. What was here before is copied\n"
        "into the folder backups first. While a window is open it is refused: import there."
    )
    command = _command(commands, "import", "take calls in from files", more)
    command.add_argument("--json", action="store_true", help=_JSON)
    command.add_argument(
        "files", nargs="+", metavar="FILE", help="a file with one of these endings; - is standard input"
    )


def _export(commands: _Commands[argparse.ArgumentParser]) -> None:
    more = (
        "jsonl      one call a line, whole: import reads it back\n"
        "csv        a table of calls, for a spreadsheet or a CRM\n"
        "tasks-csv  a table of next steps, for the tasks of a CRM\n"
        "md         Markdown, for notes\n"
        "html       one page that needs nothing else, for a browser\n"
        "pdf        to print, each call on pages of its own\n"
        "ics        a calendar file with an event for each open next step that has a date\n\n"
        "Calls in the trash stay out. It works while a window is open."
    )
    formats = ["jsonl", "csv", "tasks-csv", "md", "html", "pdf", "ics"]
    command = _command(commands, "export", "write calls out, oldest first", more)
    command.add_argument("--format", required=True, choices=formats, metavar="FORMAT", help=_FORMATS)
    command.add_argument("--call", metavar="ID", help="this call alone")
    command.add_argument("--since", type=_day, metavar="DATE", help="calls held, or planned for, this day or later")
    command.add_argument("--out", metavar="PATH", help="the file to write, whole or not at all; else standard output")


def _search(commands: _Commands[argparse.ArgumentParser]) -> None:
    more = "Every word must be there, or begin a word that is. It works while a window is open."
    command = _command(commands, "search", "find calls by what was written, newest first", more)
    command.add_argument("--json", action="store_true", help=_JSON)
    command.add_argument("--limit", type=_count, metavar="N", help="the newest N at most; all if left out")
    command.add_argument("query", nargs="+", metavar="QUERY", help="the words to find")


def _doctor(commands: _Commands[argparse.ArgumentParser]) -> None:
    more = "It changes nothing. Exit status 1 when something is wrong."
    command = _command(commands, "doctor", "look whether what is kept is whole", more)
    command.add_argument("--json", action="store_true", help=_JSON)


def _mark(text: str) -> tuple[str, str]:
    from callgoal_desktop.core.records import MomentKind

    if text not in set(MomentKind):
        raise argparse.ArgumentTypeError(f"{text!r} is not one of {', '.join(MomentKind)}")
    return "mark", text


def _folder(text: str) -> Path:
    if not text:
        raise argparse.ArgumentTypeError("the name of the folder is empty")
    return Path(text)


def _day(text: str) -> date:
    from callgoal_desktop.exchange.shapes import day_from

    try:
        return day_from(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a date such as 2026-11-27") from None


def _count(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 10 and int(text) > 0):
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 1 on")
    return int(text)
