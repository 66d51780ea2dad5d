"""Rows of a table as calls: what each column becomes, and what happens to what does not fit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta, tzinfo
from enum import StrEnum
from math import isfinite
from typing import TypeVar

from callgoal_desktop.core.csv_columns import OUR_ID, Column, plain_name
from callgoal_desktop.core.csv_dates import Order, order_of, read_clock, read_when
from callgoal_desktop.core.csv_ids import id_of_row, is_usable
from callgoal_desktop.core.ids import derived_id
from callgoal_desktop.core.records import (
    Call,
    CallId,
    Channel,
    Goal,
    GoalMet,
    NextStep,
    Outcome,
    Span,
    StepId,
    Verdict,
    WholeCall,
)
from callgoal_desktop.core.text import one_line

E = TypeVar("E", bound=StrEnum)

NOON = time(12)
"""When a call took place that says only on which day."""

DATES = (Column.WHEN, Column.PLANNED, Column.STARTED, Column.ENDED, Column.DUE)
LONGEST = 24 * 60
"""Minutes that a call lasts at most."""

_WORDS: Mapping[str, str] = {
    **dict.fromkeys(("sale", "won", "closed won", "auftrag", "pedido"), "order"),
    **dict.fromkeys(("fortschritt", "avance"), "advance"),
    **dict.fromkeys(("fortsetzung", "continuacion"), "continuation"),
    **dict.fromkeys(("absage", "lost", "closed lost", "sin venta"), "no sale"),
    **dict.fromkeys(("ja", "si", "true", "y"), "yes"),
    **dict.fromkeys(("nein", "false", "n"), "no"),
    **dict.fromkeys(("telefon", "telefono", "call"), "phone"),
    **dict.fromkeys(("vor ort", "presencial", "on site"), "in person"),
}
"""Other words for what our columns may hold, as ``plain_name`` has them."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Which column is what, and whether day or month stands first in dates: a program writes all of them alike."""

    columns: tuple[Column, ...]
    header: tuple[str, ...]
    order: Order
    shared: frozenset[str] = frozenset()
    """Ids that several rows have which say different things."""

    @property
    def is_ambiguous(self) -> bool:
        """Whether some dates can be read in two ways."""
        return self.order is Order.UNKNOWN


@dataclass(frozen=True, slots=True)
class Here:
    """Now, and the zone of this computer with its name."""

    now: datetime
    zone: tzinfo
    name: str


@dataclass(frozen=True, slots=True)
class RowCall:
    """What came of a row; ``had_wrong_date`` says that a date in it is none."""

    whole: WholeCall
    had_wrong_date: bool = False


def plan_of(columns: Sequence[Column], header: Sequence[str], rows: Iterable[Sequence[str]]) -> Plan:
    """Tell from all rows how the dates are written."""
    places = [columns.index(column) for column in DATES if column in columns]
    cells = [row[place] for row in rows for place in places if place < len(row)]
    return Plan(tuple(columns), tuple(header), order_of(cells))


def call_from_row(row: Sequence[str], plan: Plan, here: Here) -> RowCall | None:
    """The call in a row; None where nothing that is read stands in it.

    A call in the past has ended, one in the future is planned. What an outcome or a channel says beyond our own words
    is kept in the notes.
    """
    cells = _Cells(row, plan, here)
    if not any(cells.text(column) for column in plan.columns if column not in {Column.ID, Column.NOTHING}):
        return None
    id = _id(row, cells)
    call = _call(id, cells)
    steps = _steps(id, cells)
    return RowCall(WholeCall(call, steps=steps), cells.had_wrong_date)


class _Cells:
    """The cells of one row, by what they are."""

    def __init__(self, row: Sequence[str], plan: Plan, here: Here) -> None:
        self._row = row
        self._places: dict[Column, int] = {column: place for place, column in enumerate(plan.columns) if column}
        self._plan = plan
        self.shared = plan.shared
        self.here = here
        self.had_wrong_date = False
        self.left: list[str] = []

    def text(self, column: Column) -> str:
        """What stands there; "" for nothing."""
        place = self._places.get(column)
        return self._row[place].strip() if place is not None and place < len(self._row) else ""

    def name(self, column: Column) -> str:
        """What the table calls the column; "" where it has none."""
        place = self._places.get(column)
        return "" if place is None else self._plan.header[place]

    def instant(self, column: Column) -> datetime | None:
        """The time that stands there."""
        text = self.text(column)
        when = read_when(text, self._plan.order) if text else None
        self.had_wrong_date = self.had_wrong_date or bool(text and when is None)
        if when is None:
            return None
        clock = read_clock(self.text(Column.TIME)) if column is Column.WHEN else None
        return when.instant(self.here.zone, clock or NOON)

    def minutes(self) -> float | None:
        """How long it took."""
        for column, unit in ((Column.MINUTES, 1), (Column.SECONDS, 60), (Column.MILLISECONDS, 60_000)):
            text = self.text(column).replace(",", ".")
            head, *rest = text.split(":")
            try:
                if rest:
                    found = float(head) * 60 + float(rest[0])
                elif text:
                    found = float(text.split()[0]) / unit
                else:
                    continue
            except ValueError:
                continue
            if isfinite(found) and found >= 0:
                return min(found, LONGEST)
        return None

    def choice(self, column: Column, kind: type[E]) -> E | None:
        """One of our words; another one is kept for the notes."""
        text = self.text(column)
        name = plain_name(text)
        name = _WORDS.get(name, name).replace(" ", "_")
        if name in set(kind):
            return kind(name)
        if text:
            self.left.append(f"{self.name(column)}: {one_line(text)}")
        return None


def _id(row: Sequence[str], cells: _Cells) -> CallId:
    """The id that we gave the call, or the row's."""
    own = cells.text(Column.ID)
    is_ours = is_usable(own) and cells.name(Column.ID) == OUR_ID
    return CallId(own if is_ours else id_of_row(own, row, cells.shared))


def _call(id: CallId, cells: _Cells) -> Call:
    started, ended, planned, length = _times(cells)
    spans = (Span(started, ended),) if started is not None and ended is not None else ()
    contact = cells.text(Column.CONTACT)
    email = cells.text(Column.EMAIL)
    return Call(
        id=id,
        account=one_line(cells.text(Column.ACCOUNT)),
        contact=one_line(contact if email in contact else f"{contact} <{email}>" if contact else email),
        channel=cells.choice(Column.CHANNEL, Channel),
        planned_for=planned,
        planned_zone=cells.here.name if planned else None,
        planned_minutes=length,
        started_at=started,
        ended_at=ended,
        spans=spans,
        playbook=one_line(cells.text(Column.PLAYBOOK)),
        goal=Goal(
            text=cells.text(Column.GOAL),
            best=cells.text(Column.BEST),
            least=cells.text(Column.LEAST),
            met=cells.choice(Column.MET, GoalMet),
        ),
        qualified=cells.choice(Column.QUALIFIED, Verdict),
        right_resource=cells.choice(Column.RIGHT_RESOURCE, Verdict),
        outcome=(outcome := cells.choice(Column.OUTCOME, Outcome)),
        outcome_by_user=outcome is not None,
        no_next_step_because=cells.text(Column.REASON),
        lesson=cells.text(Column.LESSON),
        notes="\n".join(filter(None, (cells.text(Column.TITLE), cells.text(Column.NOTES), *cells.left))),
    )


def _times(cells: _Cells) -> tuple[datetime | None, datetime | None, datetime | None, int | None]:
    """Start, end, planned time and planned minutes."""
    minutes = cells.minutes()
    started, ended, planned = (cells.instant(each) for each in (Column.STARTED, Column.ENDED, Column.PLANNED))
    when = cells.instant(Column.WHEN) if not (started or planned) else None
    if when is not None and when > cells.here.now:
        planned = when
    started = started or (when if planned is None else None)
    if started is not None and ended is None and not cells.name(Column.ENDED):
        ended = started + timedelta(minutes=minutes or 0)
    if started is not None and ended is not None:
        ended = max(started, ended)
    length = max(1, min(round(minutes), LONGEST)) if minutes and planned is not None else None
    return started, ended if started else None, planned, length


def _steps(id: CallId, cells: _Cells) -> tuple[NextStep, ...]:
    what = one_line(cells.text(Column.STEP))
    if not what:
        return ()
    due = cells.instant(Column.DUE)
    owner = one_line(cells.text(Column.OWNER))
    step = NextStep(StepId(derived_id(id, "step", 0)), id, 0, what, owner, due.date() if due else None)
    return (step,)
