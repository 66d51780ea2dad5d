"""How often the readers are right: ``python tests/measure_readers.py goals|steps FILE.tsv``."""

from __future__ import annotations

import math
import sys
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

GOAL_FIELDS = ("verdict", "qualifies", "fit", "next_step", "dated")
STEP_FIELDS = ("what", "owner", "due", "time")
Row = tuple[str, str, tuple[str, ...], tuple[str, ...]]
"""Id, line, what it should say, what it says."""


def wilson(right: int, of: int) -> tuple[float, float]:
    """The 95 % interval of a share, after Wilson; (0, 1) of nothing."""
    if of == 0:
        return 0.0, 1.0
    z, share = 1.96, right / of
    middle = share + z * z / (2 * of)
    half = z * math.sqrt(share * (1 - share) / of + z * z / (4 * of * of))
    return (middle - half) / (1 + z * z / of), (middle + half) / (1 + z * z / of)


def lines_of(path: Path) -> list[list[str]]:
    """The rows of a tab-separated file without a header."""
    return [line.split("\t") for line in path.read_text("utf-8").splitlines() if line.strip()]


def goals(path: Path) -> Iterable[Row]:
    """Each goal with its labels and what the coach reads."""
    from callgoal_desktop.core.coaching import Coach, read_phrases

    coach = Coach(read_phrases((ROOT / "resources/phrases/en.toml").read_text("utf-8")))
    for number, goal, *labels in lines_of(path):
        said = coach.read(goal)
        marks = (said.qualifies, said.fit, said.next_step, said.dated)
        yield number, goal, tuple(labels[:5]), (said.verdict.value, *(str(int(mark)) for mark in marks))


def steps(path: Path) -> Iterable[Row]:
    """Each entry with its labels and what is read."""
    from callgoal_desktop.core.quick_entry import read_entry

    for row in lines_of(path):
        number, entry, today, what, owner, due, time = (*row, "", "", "", "")[:7]
        said = read_entry(entry, date.fromisoformat(today))
        due_said = said.due.isoformat() if said.due else ""
        time_said = said.time.strftime("%H:%M") if said.time else ""
        yield number, f"{entry}  [{today}]", (what, owner, due, time), (said.what, said.owner, due_said, time_said)


def report(rows: Sequence[Row], fields: Sequence[str]) -> str:
    """Accuracy by field and of whole lines, then every wrong line."""
    out = []
    for i, field in enumerate((*fields, "whole line")):
        right = sum(row[2] == row[3] if i == len(fields) else row[2][i] == row[3][i] for row in rows)
        low, high = wilson(right, len(rows))
        share = 100 * right / max(len(rows), 1)
        out.append(f"{field:<11}{right:>5} of {len(rows)}  {share:5.1f} %  ({100 * low:.1f} to {100 * high:.1f})")
    for number, line, want, got in rows:
        if want != got:
            wrong = (f"{f}: {g or '-'} for {w or '-'}" for f, w, g in zip(fields, want, got, strict=True) if w != g)
            out.append(f"{number}  {line}\n        {'; '.join(wrong)}")
    return "\n".join(out)


if __name__ == "__main__":
    kind, name = sys.argv[1:3]
    print(
        report(
            list(goals(Path(name)) if kind == "goals" else steps(Path(name))),
            GOAL_FIELDS if kind == "goals" else STEP_FIELDS,
        )
    )
