"""Out, in elsewhere and out again, a call is the same; with a field edited between, it differs in that alone."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from callgoal_desktop.__main__ import main
from callgoal_desktop.exchange.jsonl import read_line
from callgoal_desktop.store.store import Store
from callgoal_desktop.ui.parts.mark_row import MarkRow
from tests.clock import MONDAY
from tests.journeys.driver import Driver

START, END = MONDAY - timedelta(hours=1), MONDAY - timedelta(minutes=30)
CALL: Mapping[str, object] = {
    "format": "callgoal/1",
    "id": "c",
    "account": "Northwind",
    "contact": "Dana",
    "channel": "video",
    "planned_for": START.isoformat(),
    "planned_zone": "Europe/Berlin",
    "planned_minutes": 30,
    "started_at": START.isoformat(),
    "ended_at": END.isoformat(),
    "spans": [{"from": START.isoformat(), "to": END.isoformat(), "x_span": 1}],
    "playbook": "qualify-first",
    "goal": {
        "text": "Find out what recalls cost and agree on a pilot",
        "best": "A pilot",
        "least": "A name",
        "x_goal": 1,
    },
    "questions": [
        {
            "id": "q1",
            "section": "Where?",
            "text": "Where to?",
            "asked_at": START.isoformat(),
            "answer": "North",
            "x": [1.50],
        },
        {"id": "q2", "section": "Where?", "text": "By when?", "probes": ["Why then?"]},
    ],
    "next_steps": [{"id": "s1", "what": "Send it", "owner": "Dana", "due": "2026-11-27", "x_step": {"b": 1, "a": 2}}],
    "moments": [{"at": START.isoformat(), "kind": "price", "note": "high"}],
    "transcript": {"source": "zoom", "me": "Kim", "cues": [{"at_ms": 0, "to_ms": 1, "who": "Kim", "text": "Hello"}]},
    "notes": "a line",
    "x_call": {"kept": "as it is"},
}


PLANNED = {**CALL, "started_at": None, "ended_at": None, "spans": [], "moments": []}
BEFORE_IT_STARTS = ("account", "contact", "planned_for", "planned_minutes")
"""What is edited in a call that is planned, and only read afterwards."""


@pytest.fixture
def opened(closed: Driver, place: str) -> Driver:
    """A user who has opened a call with something in every field: it was held, or is planned still."""
    store = Store.open(closed.folder)
    store.put([read_line(json.dumps(PLANNED if place in BEFORE_IT_STARTS else CALL).encode(), "call")])
    store.close()
    closed.open(1120, 1400)
    closed.press("Ctrl+F")
    closed.settle()
    closed.click("openCallButton")
    return closed


def trip(user: Driver, folder: Path) -> dict[str, object]:
    """The call after it was exported, imported elsewhere and exported there: the same bytes twice."""
    first, second, there = folder / "first.jsonl", folder / "second.jsonl", folder / "there"
    assert main(["--data-dir", str(user.folder), "export", "--format", "jsonl", "--out", str(first)]) == 0
    assert main(["--data-dir", str(there), "import", str(first)]) == 0
    assert main(["--data-dir", str(there), "export", "--format", "jsonl", "--out", str(second)]) == 0
    assert second.read_bytes() == first.read_bytes()
    made: dict[str, object] = json.loads(second.read_bytes())
    return made


def differences(one: object, other: object, place: str = "") -> Iterator[str]:
    """The places at which two calls differ."""
    if isinstance(one, dict) and isinstance(other, dict) and one.keys() == other.keys():
        for key in one:
            yield from differences(one[key], other[key], f"{place}.{key}" if place else key)
    elif isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        for at, (left, right) in enumerate(zip(one, other, strict=True)):
            yield from differences(left, right, f"{place}[{at}]")
    elif one != other or type(one) is not type(other):
        yield place


def typed(field: str, text: str = "Another") -> Callable[[Driver], None]:
    """Types over what stands in a field."""

    def type_it(user: Driver) -> None:
        user.press("Ctrl+G")  # unfolds the goal
        user.retype(text, into=field)

    return type_it


def chip(group: str, name: str) -> Callable[[Driver], None]:
    """Chooses one of a group in the wrap-up."""

    def choose(user: Driver) -> None:
        user.click("wrapUpButton")
        found = user.find(group).findChild(QPushButton, f"{name}Chip")
        assert isinstance(found, QPushButton)
        user.click(found)

    return choose


def clicked(name: str, row: int) -> Callable[[Driver], None]:
    """Clicks a button of a question."""

    def click(user: Driver) -> None:
        user.click(user.row(row))
        user.click(name)

    return click


def reworded(user: Driver) -> None:
    """Another wording of the first question."""
    user.go_to_question(1)
    user.press("F2", "Ctrl+A")
    user.type("Where next?\n")


def answered(user: Driver) -> None:
    """More in an answer."""
    user.click(user.row(1))
    user.press("Ctrl+End")
    user.type(" by sea")


def marked(user: Driver) -> None:
    """Another kind of mark."""
    user.click("wrapUpButton")
    user.click(user.find("wrapUpPage").findChildren(MarkRow)[0].kinds.chips[2])


def mark_noted(user: Driver) -> None:
    """Another note to a mark."""
    user.click("wrapUpButton")
    user.click(user.find("wrapUpPage").findChildren(MarkRow)[0].kinds.chips[1])
    user.press("Ctrl+Z")
    user.retype("too high", into="markNoteEdit")


def wrapped(field: str) -> Callable[[Driver], None]:
    """Types into a field of the wrap-up."""

    def type_it(user: Driver) -> None:
        user.click("wrapUpButton")
        user.type("Another", into=field)

    return type_it


OUTCOME = frozenset({"outcome"})
"""What a call came to follows from what was promised in it: a rule, and no field of its own."""

EDITS: Mapping[str, tuple[Callable[[Driver], None], frozenset[str]]] = {
    "account": (typed("accountEdit"), frozenset()),
    "contact": (typed("contactEdit"), frozenset()),
    "planned_for": (typed("plannedForEdit", "today 16:00\t"), frozenset({"planned_zone"})),
    "planned_minutes": (typed("plannedMinutesSpin", "45\t"), frozenset()),
    "goal.text": (typed("goalEdit", "Find out who decides, and agree on a visit"), frozenset()),
    "goal.best": (typed("bestOutcomeEdit"), frozenset()),
    "goal.least": (typed("leastOutcomeEdit"), frozenset()),
    "notes": (typed("notesEdit"), frozenset()),
    "questions[0].text": (reworded, frozenset()),
    "questions[0].answer": (answered, frozenset()),
    "questions[0].certainty": (clicked("statedChip", 1), frozenset()),
    "questions[0].key_issue": (clicked("keyIssueButton", 1), frozenset()),
    "questions[1].skipped": (clicked("skipButton", 2), frozenset()),
    "questions[1].asked_at": (lambda user: user.tick(2), frozenset()),
    "next_steps[0].done_at": (lambda user: user.click(user.step_check(1)), OUTCOME),
    "next_steps[0].promised_at": (lambda user: user.click("promisedButton"), OUTCOME),
    "goal.met": (chip("goalMetGroup", "least"), OUTCOME),
    "qualified": (chip("qualifiedGroup", "yes"), OUTCOME),
    "right_resource": (chip("rightResourceGroup", "unknown"), OUTCOME),
    "outcome_by_user": (chip("outcomeGroup", "order"), OUTCOME),
    "lesson": (wrapped("lessonEdit"), OUTCOME),
    "no_next_step_because": (wrapped("noNextStepEdit"), OUTCOME),
    "moments[0].kind": (marked, OUTCOME),
    "moments[0].note": (mark_noted, OUTCOME),
}


@pytest.mark.parametrize("place", EDITS)
def test_one_edit_is_one_difference(opened: Driver, tmp_path: Path, place: str) -> None:
    edit, besides = EDITS[place]
    for name in ("before", "after"):
        (tmp_path / name).mkdir()
    before = trip(opened, tmp_path / "before")
    edit(opened)

    found = set(differences(before, trip(opened, tmp_path / "after")))
    assert place in found
    assert found - besides == {place}
