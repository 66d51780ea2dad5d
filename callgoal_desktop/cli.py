"""The commands without a window: what each one calls, and what is said when the world refuses.

Each command imports what it needs when it is called: the coach must not wait for SQLite, nor SQLite for Qt.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from callgoal_desktop.cli_arguments import read_words
from callgoal_desktop.cli_output import complain, drop_output
from callgoal_desktop.core.errors import ImportFileError, StoreError


def run(words: Sequence[str]) -> int:
    """Do the command that the words name; the exit status."""
    try:
        arguments = read_words(words)
    except SystemExit as leaving:  # argparse has printed the help, or what is wrong with the words
        return leaving.code if isinstance(leaving.code, int) else 0
    try:
        status = _do(arguments)
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:
        raise
    except (StoreError, ImportFileError) as error:
        complain(error)
        return 1
    except OSError as error:
        complain(error)
        drop_output()
        return 1
    return status


def _do(arguments: argparse.Namespace) -> int:
    match arguments.command:
        case None if arguments.message:
            from callgoal_desktop.cli_message import say_to_window
            from callgoal_desktop.paths import Paths

            say_to_window(Paths.of(_named(arguments)).data, *arguments.message)
        case None:
            from callgoal_desktop.app import main as open_window

            return open_window(_named(arguments))
        case "demo":
            from callgoal_desktop.cli_demo import demo

            return demo()
        case "check-goal":
            from callgoal_desktop.cli_goals import check_goals

            check_goals(arguments.text, as_json=arguments.json)
        case "parse-step":
            from callgoal_desktop.cli_steps import parse_steps

            parse_steps(arguments.text, arguments.today or date.today(), as_json=arguments.json)
        case _:
            from callgoal_desktop.paths import Paths

            _use_data(arguments, Paths.of(_named(arguments)).data)
    return 0


def _use_data(arguments: argparse.Namespace, folder: Path) -> None:
    match arguments.command:
        case "import":
            from callgoal_desktop.cli_import import import_files

            import_files(folder, arguments.files, as_json=arguments.json)
        case "export":
            from callgoal_desktop.cli_export import export

            export(folder, arguments.call, arguments.since, arguments.out, arguments.format)
        case "search":
            from callgoal_desktop.cli_search import search

            search(folder, " ".join(arguments.query), arguments.limit, as_json=arguments.json)
        case "doctor":
            from callgoal_desktop.cli_doctor import doctor

            doctor(folder, as_json=arguments.json)


def _named(arguments: argparse.Namespace) -> Path | None:
    """The data folder that the user chose; None for the usual one."""
    named: Path | None = arguments.data_dir
    by_environment = os.environ.get("CALLGOAL_DATA_DIR")
    return Path(by_environment) if named is None and by_environment else named
