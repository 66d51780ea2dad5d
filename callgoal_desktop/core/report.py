"""All that is in a call, in the order in which it is read: what Markdown, HTML and paper have in common."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby

from callgoal_desktop.core.records import Call, Moment, NextStep, Question, TalkSpan, Transcript, WholeCall
from callgoal_desktop.core.report_words import (
    OF_CERTAINTY,
    OF_CHANNEL,
    OF_KIND,
    OF_MET,
    OF_OUTCOME,
    OF_VERDICT,
    ReportWords,
    Word,
)
from callgoal_desktop.core.text import one_line
from callgoal_desktop.core.timing import clock_text, elapsed


@dataclass(frozen=True, slots=True)
class Fact:
    """A name and what it is for this call, on a line."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One of a list: ``ticked`` is None where there is nothing to tick, ``facts`` are short, ``body`` is not."""

    text: str
    ticked: bool | None = None
    facts: tuple[str, ...] = ()
    body: str = ""
    more: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """Entries under a title of their own, or under none."""

    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, what stands beside it, and a text or facts or entries."""

    title: str
    side: str = ""
    text: str = ""
    facts: tuple[Fact, ...] = ()
    groups: tuple[Group, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """A call to be read by a person. All texts are plain, whatever stands in them."""

    title: str
    facts: tuple[Fact, ...]
    sections: tuple[Section, ...]


def report(whole: WholeCall, words: ReportWords) -> Report:
    """The call as it is read; what is empty is left out, but for the goal and the questions."""
    call = whole.call
    made = (
        _goal(call, words),
        _questions(whole, words),
        _list(words(Word.NEXT_STEPS), (_step(step, words) for step in whole.steps)),
        Section(words(Word.NO_NEXT_STEP), text=call.no_next_step_because),
        Section(words(Word.NOTES), text=call.notes),
        _list(words(Word.MARKS), (_moment(moment, call, words) for moment in whole.moments)),
        Section(words(Word.LESSON), text=call.lesson),
        Section(words(Word.TALK), facts=tuple(_talk(whole.talk, words))),
        _transcript(whole.transcript, words),
    )
    return Report(title_of(call, words), tuple(_facts(call, words)), tuple(filter(_says_something, made)))


def title_of(call: Call, words: ReportWords) -> str:
    """What a call is called: its account, its contact, or that it has no name."""
    return one_line(call.account) or one_line(call.contact) or words(Word.UNTITLED)


def owner_of(step: NextStep, words: ReportWords) -> str:
    """Who has to do a step; nobody named is me."""
    named = {"": Word.ME, "me": Word.ME, "them": Word.THEY, "both": Word.BOTH}.get(step.owner.strip().casefold())
    return one_line(step.owner) if named is None else words(named)


def due_of(step: NextStep, words: ReportWords) -> str:
    """When a step is due; "" for no date and no time."""
    parts = (words.day(step.due) if step.due else "", words.clock(step.time) if step.time else "")
    return ", ".join(filter(None, parts))


def _says_something(section: Section) -> bool:
    return bool(section.text.strip() or section.facts or section.groups)


def _facts(call: Call, words: ReportWords) -> Iterator[Fact]:
    if call.account.strip() and call.contact.strip():
        yield Fact(words(Word.CONTACT), one_line(call.contact))
    if call.planned_for is not None:
        yield Fact(words(Word.PLANNED_FOR), _planned(call, words))
    if call.started_at is not None:
        yield Fact(words(Word.STARTED), words.when(call.started_at))
    if call.ended_at is not None:
        yield Fact(words(Word.ENDED), words.when(call.ended_at))
        if call.spans:
            yield Fact(words(Word.RAN), clock_text(elapsed(call.spans, call.ended_at)))
    if call.channel is not None:
        yield Fact(words(Word.CHANNEL), words(OF_CHANNEL[call.channel]))
    if call.playbook.strip():
        yield Fact(words(Word.PLAYBOOK), one_line(call.playbook))
    yield from _verdicts(call, words)


def _planned(call: Call, words: ReportWords) -> str:
    at = words.when(call.planned_for) if call.planned_for else ""
    zone = f"{at} ({one_line(call.planned_zone)})" if call.planned_zone else at
    minutes = words(Word.MINUTES, call.planned_minutes) if call.planned_minutes else ""
    return ", ".join(filter(None, (zone, minutes)))


def _verdicts(call: Call, words: ReportWords) -> Iterator[Fact]:
    if call.outcome is not None:
        yield Fact(words(Word.OUTCOME), words(OF_OUTCOME[call.outcome]))
    if call.qualified is not None:
        yield Fact(words(Word.QUALIFIED), words(OF_VERDICT[call.qualified]))
    if call.right_resource is not None:
        yield Fact(words(Word.RIGHT_RESOURCE), words(OF_VERDICT[call.right_resource]))


def _goal(call: Call, words: ReportWords) -> Section:
    goal = call.goal
    facts = (
        Fact(words(Word.BEST), goal.best.strip()),
        Fact(words(Word.LEAST), goal.least.strip()),
        Fact(words(Word.GOAL_MET), words(OF_MET[goal.met]) if goal.met else ""),
    )
    text = goal.text if goal.text.strip() else words(Word.NO_GOAL)
    return Section(words(Word.GOAL), text=text, facts=tuple(fact for fact in facts if fact.value))


def _questions(whole: WholeCall, words: ReportWords) -> Section:
    asked = sum(question.asked_at is not None for question in whole.questions)
    groups = tuple(
        Group(one_line(title), tuple(_question(question, whole.call, words) for question in questions))
        for title, questions in groupby(whole.questions, key=lambda question: question.section)
    )
    return Section(words(Word.QUESTIONS), words(Word.COUNT_ASKED, asked, len(whole.questions)), groups=groups)


def _question(question: Question, call: Call, words: ReportWords) -> Entry:
    asked = question.asked_at
    minute = "" if asked is None else _minute(call, asked, words)
    facts = (
        words(Word.ASKED_AT, minute) if minute else "",
        words(OF_CERTAINTY[question.certainty]) if question.certainty else "",
        words(Word.KEY_ISSUE) if question.key_issue else "",
        words(Word.SKIPPED) if question.skipped else "",
        words(Word.OPTIONAL) if question.optional else "",
        words(Word.CARRIED_OVER) if question.carried_from is not None else "",
    )
    return Entry(question.text, asked is not None, tuple(filter(None, facts)), question.answer, question.probes)


def _minute(call: Call, at: datetime, words: ReportWords) -> str:
    """The minute of the call or, for one that never ran, the day and time."""
    return clock_text(elapsed(call.spans, at)) if call.spans else words.when(at)


def _step(step: NextStep, words: ReportWords) -> Entry:
    due = due_of(step, words)
    facts = (
        owner_of(step, words),
        words(Word.DUE, due) if due else "",
        words(Word.PROMISED, words.when(step.promised_at)) if step.promised_at else "",
        words(Word.DONE, words.when(step.done_at)) if step.done_at else "",
    )
    text = step.what if step.what.strip() else words(Word.UNTITLED_STEP)
    return Entry(text, step.done_at is not None, tuple(filter(None, facts)))


def _moment(moment: Moment, call: Call, words: ReportWords) -> Entry:
    return Entry(words(OF_KIND[moment.kind]), facts=(_minute(call, moment.at, words),), body=moment.note)


def _talk(spans: Iterable[TalkSpan], words: ReportWords) -> Iterator[Fact]:
    """How long each side spoke."""
    sides = {"me": words(Word.ME), "them": words(Word.THEY)}
    spoken: dict[str, timedelta] = {}
    for span in spans:
        spoken[span.who] = spoken.get(span.who, timedelta()) + max(timedelta(), span.until - span.since)
    return (Fact(sides.get(who) or one_line(who), clock_text(time)) for who, time in spoken.items())


def _transcript(transcript: Transcript | None, words: ReportWords) -> Section:
    cues = () if transcript is None else transcript.cues
    return _list(
        words(Word.TRANSCRIPT),
        (Entry(one_line(cue.who), facts=(_at(cue.at_ms),), body=cue.text) for cue in cues),
    )


def _at(milliseconds: int) -> str:
    hours, seconds = divmod(milliseconds // 1000, 3600)
    tail = f"{seconds // 60:02}:{seconds % 60:02}"
    return f"{hours}:{tail}" if hours else tail


def _list(title: str, entries: Iterable[Entry]) -> Section:
    made = tuple(entries)
    return Section(title, groups=(Group("", made),) if made else ())
