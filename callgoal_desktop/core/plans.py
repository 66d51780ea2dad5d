"""Edits that belong together: each function returns all that one act of the user changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from callgoal_desktop.core.edits import Edit, Edits, key
from callgoal_desktop.core.last_time import is_same, is_touched
from callgoal_desktop.core.outcome import NO_TEAM, Team, outcome_of
from callgoal_desktop.core.records import (
    Call,
    CallId,
    Desk,
    NextStep,
    Question,
    QuestionId,
    Record,
    Span,
    WholeCall,
)

if TYPE_CHECKING:
    from callgoal_desktop.core.playbook import Playbook
from callgoal_desktop.core.timing import is_running


def new_call(call: Call, playbook: Playbook, new_id: Callable[[], str]) -> Edits:
    """A call with its own copies of the playbook's questions, each knowing its origin."""
    questions = copies(call.id, playbook, new_id)
    return (
        Edit(None, replace(call, playbook=playbook.id)),
        *(Edit(None, question) for question in questions),
    )


def copies(call_id: CallId, playbook: Playbook, new_id: Callable[[], str]) -> list[Question]:
    """The call's own copies of the playbook's questions."""
    return [
        Question(
            id=QuestionId(new_id()),
            call_id=call_id,
            position=position,
            section=section.title.strip(),
            text=question.text.strip(),
            origin=f"{playbook.id}/{question.id}",
            probes=tuple(probe.strip() for probe in question.probes if probe.strip()),
            optional=question.optional,
        )
        for position, (section, question) in enumerate(playbook.asked)
    ]


def start_call(
    call: Call, live: Call | None, at: datetime, live_steps: Sequence[NextStep] = (), team: Team = NO_TEAM
) -> Edits:
    """The call runs, from the start or again, and a call that was live before it is ended.

    ``live`` is the call on the desk, if any, and ``live_steps`` are its next steps.
    """
    ended: Edits = ()
    if live is not None and live.id != call.id:
        ended = (Edit(live, with_outcome(_ended(live, at), live_steps, team)),)
    spans = call.spans if is_running(call) else (*call.spans, Span(at))
    running = replace(call, started_at=call.started_at or at, ended_at=None, spans=spans)
    return (*ended, Edit(call, running), Edit(Desk(live.id if live else None), Desk(call.id)))


def end_call(call: Call, steps: Sequence[NextStep], desk: Desk, at: datetime, team: Team = NO_TEAM) -> Edits:
    """The call has ended, and what it came to follows from its steps."""
    after = with_outcome(_ended(call, at), steps, team)
    off_desk = (Edit(desk, Desk(None)),) if desk.live == call.id else ()
    return (Edit(call, after), *off_desk)


def _ended(call: Call, at: datetime) -> Call:
    if not is_running(call):
        return replace(call, ended_at=call.ended_at or at)
    *before, last = call.spans
    return replace(call, ended_at=at, spans=(*before, replace(last, until=max(at, last.since))))


def with_outcome(call: Call, steps: Sequence[NextStep], team: Team = NO_TEAM) -> Call:
    """The call with the outcome that its steps tell, unless the user said otherwise or it has not ended."""
    if call.outcome_by_user or call.ended_at is None:
        return call
    return replace(call, outcome=outcome_of(steps, team))


def remove_call(call: Call, desk: Desk, at: datetime) -> Edits:
    """The call goes to the trash; a live one is ended first."""
    if desk.live != call.id:
        return (Edit(call, replace(call, deleted_at=at)),)
    return (Edit(call, replace(_ended(call, at), deleted_at=at)), Edit(desk, Desk(None)))


def restored(call: Call) -> Call:
    """The call out of the trash."""
    return replace(call, deleted_at=None)


def tick(question: Question, at: datetime) -> Question:
    """The question asked at this instant, or not asked after all; its answer stays."""
    if question.asked_at is not None:
        return replace(question, asked_at=None)
    return replace(question, asked_at=at, skipped=False)


def answered(question: Question, answer: str, at: datetime) -> Question:
    """The question with this answer; writing one into an open question ticks it."""
    if answer and question.asked_at is None:
        return replace(question, answer=answer, asked_at=at, skipped=False)
    return replace(question, answer=answer)


def skipped(question: Question) -> Question:
    """The question left out on purpose, or open again."""
    if question.skipped:
        return replace(question, skipped=False)
    return replace(question, skipped=True, asked_at=None)


def add_question(questions: Sequence[Question], call_id: CallId, question_id: QuestionId, text: str) -> tuple[Edit]:
    """A question of the user's own, at the end of the last section."""
    last = questions[-1] if questions else None
    added = Question(
        id=question_id,
        call_id=call_id,
        position=last.position + 1 if last else 0,
        section=last.section if last else "",
        text=text,
    )
    return (Edit(None, added),)


def move_question(questions: Sequence[Question], which: QuestionId, to: int, section: str) -> Edits:
    """The question at index ``to`` of the list, in this section; every question it pushed aside follows."""
    moved = next(question for question in questions if question.id == which)
    order = [question for question in questions if question.id != which]
    order.insert(to, moved)
    return tuple(
        Edit(question, after)
        for position, question in enumerate(order)
        if (after := _placed(question, position, section if question is moved else question.section)) != question
    )


def _placed(question: Question, position: int, section: str) -> Question:
    return replace(question, position=position, section=section)


def step_up(questions: Sequence[Question], which: QuestionId) -> Edits:
    """The question one place up; at the top of its section it joins the end of the section above."""
    return _shift(questions, which, -1)


def step_down(questions: Sequence[Question], which: QuestionId) -> Edits:
    """The question one place down; at the end of its section it joins the top of the section below."""
    return _shift(questions, which, 1)


def _shift(questions: Sequence[Question], which: QuestionId, by: int) -> Edits:
    index = next(i for i, question in enumerate(questions) if question.id == which)
    neighbour = index + by
    if not 0 <= neighbour < len(questions):
        return ()
    section = questions[neighbour].section
    to = neighbour if section == questions[index].section else index
    return move_question(questions, which, to, section)


def carry_over(
    questions: Sequence[Question], call_id: CallId, earlier: Sequence[Question], new_id: Callable[[], str]
) -> Edits:
    """Questions of earlier calls come into this call: each is marked where it stands already, else copied to the end
    of its section. One that has come before, or that was asked here, changes nothing."""
    after = list(questions)
    for one in earlier:
        place = next((place for place, question in enumerate(after) if is_same(question, one)), None)
        if place is None:
            after.insert(_end_of(after, one.section), _carried(one, call_id, QuestionId(new_id())))
        elif not is_touched(after[place]):
            after[place] = replace(after[place], carried_from=one.id, skipped=False)
    if len(after) > len(questions):
        after = [replace(question, position=position) for position, question in enumerate(after)]
    had = {question.id: question for question in questions}
    return tuple(Edit(had.get(question.id), question) for question in after if question != had.get(question.id))


def _end_of(questions: Sequence[Question], section: str) -> int:
    places = [place for place, question in enumerate(questions, start=1) if question.section == section]
    return places[-1] if places else len(questions)


def _carried(question: Question, call_id: CallId, question_id: QuestionId) -> Question:
    return Question(
        id=question_id,
        call_id=call_id,
        position=0,
        section=question.section,
        text=question.text,
        origin=question.origin,
        probes=question.probes,
        optional=question.optional,
        carried_from=question.id,
    )


def again(call: Call, call_id: CallId) -> Call:
    """A planned call with whom this one was, of the same length, over the same channel."""
    return Call(
        id=call_id,
        account=call.account,
        contact=call.contact,
        channel=call.channel,
        planned_minutes=call.planned_minutes,
    )


def file_note(call: Call, line: int, question: Question, at: datetime) -> Edits:
    """A line of the notes put under a question as (more of) its answer; nothing for an empty line."""
    lines = call.notes.split("\n")
    said = lines[line].strip()
    if not said:
        return ()
    del lines[line]
    answer = f"{question.answer}\n{said}" if question.answer else said
    return (
        Edit(call, replace(call, notes="\n".join(lines))),
        Edit(question, answered(question, answer, at)),
    )


def move_answer(source: Question, target: Question, at: datetime) -> Edits:
    """An answer that belongs to another question: what was said, when and how firmly goes with it.

    The question that it stood under counts as not asked.
    """
    answer = f"{target.answer}\n{source.answer}" if target.answer else source.answer
    return (
        Edit(source, replace(source, answer="", asked_at=None, certainty=None, key_issue=False)),
        Edit(
            target,
            replace(
                target,
                answer=answer,
                asked_at=target.asked_at or source.asked_at or at,
                certainty=target.certainty or source.certainty,
                key_issue=target.key_issue or source.key_issue,
                skipped=False,
            ),
        ),
    )


def change_step(
    call: Call, steps: Sequence[NextStep], before: NextStep | None, after: NextStep | None, team: Team = NO_TEAM
) -> Edits:
    """A step added, changed or removed, and what an ended call came to by that."""
    left = [step for step in steps if before is None or step.id != before.id]
    if after is not None:
        left.append(after)
    told = with_outcome(call, left, team)
    return (Edit(before, after), *((Edit(call, told),) if told != call else ()))


def replace_call(before: WholeCall | None, after: WholeCall) -> Edits:
    """What turns the call that is here into the one that was read, its parts matched by their ids."""
    had = {key(record): record for record in _parts(before)} if before else {}
    has = {key(record): record for record in _parts(after)}
    return tuple(Edit(had.get(which), has.get(which)) for which in {**had, **has} if had.get(which) != has.get(which))


def _parts(whole: WholeCall) -> tuple[Record, ...]:
    return (whole.call, *whole.questions, *whole.steps, *whole.moments)
