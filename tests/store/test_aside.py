"""What takes long is asked beside the window, by hands that cannot write."""

from __future__ import annotations

from threading import Event

import pytest

from callgoal_desktop.core.records import Call, CallId, WholeCall
from callgoal_desktop.store.aside import Question, aside
from callgoal_desktop.store.reading import Reader
from callgoal_desktop.store.sqlite import sqlite3
from callgoal_desktop.store.store import Store
from tests.store.test_finding import result

ENDLESS = "with recursive n(i) as (select 1 union all select i + 1 from n) select count(*) from n"


def test_an_answer_comes_back(store: Store) -> None:
    store.put([WholeCall(Call(CallId("a")))])
    assert result(aside(store.path, lambda reader: reader.records.count())) == 1


def test_what_goes_wrong_is_raised_where_it_is_waited_for(store: Store) -> None:
    def ask(_reader: Reader) -> int:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        result(aside(store.path, ask))


def test_nothing_can_be_written_by_it(store: Store) -> None:
    def ask(reader: Reader) -> None:
        reader.records._database.execute("delete from calls")

    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        result(aside(store.path, ask))


def test_a_question_that_is_dropped_stops_at_once(store: Store) -> None:
    begun, ended = Event(), Event()

    def ask(reader: Reader) -> None:
        begun.set()
        try:
            reader.records._database.execute(ENDLESS).fetchall()
        finally:
            ended.set()

    work = aside(store.path, ask)
    next(work)
    assert begun.wait(10)
    work.close()
    assert ended.wait(10)


def test_a_question_that_is_dropped_before_it_is_asked_never_is(store: Store) -> None:
    asked = Event()
    aside(store.path, lambda _reader: asked.set()).close()
    assert not asked.is_set()


def test_a_question_that_is_dropped_while_the_file_is_opened_never_is(store: Store) -> None:
    asked = list[str]()
    question = Question(store.path, lambda _reader: asked.append("asked"))
    question.drop()
    question.run()
    assert question.answered.is_set()
    assert not asked
