"""The jsonl format: what is written is read back, to the byte; what is wrong is refused with its place."""

from __future__ import annotations

import io
import json
from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callgoal_desktop.core.errors import ImportFileError
from callgoal_desktop.core.records import (
    Call,
    CallId,
    Goal,
    MomentKind,
    TranscriptSource,
    WholeCall,
)
from callgoal_desktop.core.text import FIELD_LIMIT
from callgoal_desktop.exchange import jsonl
from callgoal_desktop.exchange.fields import Fields
from callgoal_desktop.exchange.jsonl import LINE_LIMIT, lines, read, read_line, write_line
from callgoal_desktop.exchange.jsonl_quick import quick_question
from callgoal_desktop.exchange.jsonl_read import slow_question
from tests.strategies import whole_calls

AT = "2026-11-23T14:30:00+01:00"
HEAD = '{"format": "callgoal/1", "id": "c1"'


def line(**keys: object) -> bytes:
    """A line with these keys after the two that every call needs."""
    return json.dumps({"format": "callgoal/1", "id": "c1", **keys}).encode()


def taken(**keys: object) -> WholeCall:
    """The call that such a line holds."""
    return read_line(line(**keys), "calls.jsonl, line 1")


def reason(content: bytes) -> str:
    """Why a line is refused."""
    with pytest.raises(ImportFileError) as refused:
        read_line(content, "here")
    return str(refused.value)


def again(text: str) -> str:
    """The line that comes of reading a line and writing it."""
    return write_line(read_line(text.encode(), "here"))


class TestRoundTrip:
    @given(st.lists(whole_calls(), max_size=2))
    def test_what_is_written_is_read_back_the_same(self, wholes: list[WholeCall]) -> None:
        file = "".join(write_line(whole) + "\n" for whole in wholes).encode()
        assert list(read(file.splitlines(keepends=True), "calls.jsonl")) == wholes

    @given(whole_calls())
    def test_an_export_of_an_import_is_byte_identical(self, whole: WholeCall) -> None:
        assert again(write_line(whole)) == write_line(whole)

    @given(whole_calls())
    def test_a_call_is_one_line_to_every_program(self, whole: WholeCall) -> None:
        assert len(write_line(whole).splitlines()) == 1

    def test_every_known_key_is_written_in_the_order_of_the_format(self) -> None:
        assert write_line(WholeCall(Call(CallId("c1")))) == (
            '{"format": "callgoal/1", "id": "c1", "account": "", "contact": "", "channel": null, '
            '"planned_for": null, "planned_zone": null, "planned_minutes": null, '
            '"started_at": null, "ended_at": null, "spans": [], "playbook": "", '
            '"goal": {"text": "", "best": "", "least": "", "met": null, "kept_anyway": false}, '
            '"questions": [], "next_steps": [], "qualified": null, "right_resource": null, "outcome": null, '
            '"outcome_by_user": false, "no_next_step_because": "", "lesson": "", '
            '"moments": [], "talk": [], "transcript": null, "notes": ""}'
        )

    def test_children_have_their_keys_in_the_order_of_the_format(self) -> None:
        whole = taken(
            questions=[{"id": "q"}],
            next_steps=[{"id": "s", "due": "2026-11-27", "time": "09:05"}],
            moments=[{"at": AT}],
            talk=[{"who": "me", "from": AT, "to": AT}],
            transcript={"source": "zoom", "cues": [{"at_ms": 5}]},
        )
        text = write_line(whole)
        assert (
            '"questions": [{"id": "q", "section": "", "text": "", "origin": "", "probes": [], '
            '"optional": false, "asked_at": null, "answer": "", "certainty": null, "key_issue": false, '
            '"skipped": false, "carried_from": null}]' in text
        )
        assert (
            '"next_steps": [{"id": "s", "what": "", "owner": "", "due": "2026-11-27", "time": "09:05", '
            '"promised_at": null, "done_at": null}]' in text
        )
        assert f'"moments": [{{"at": "{AT}", "kind": "mark", "note": ""}}]' in text
        assert f'"talk": [{{"who": "me", "from": "{AT}", "to": "{AT}"}}]' in text
        cues = '[{"at_ms": 5, "to_ms": 5, "who": "", "text": ""}]'
        assert f'"transcript": {{"source": "zoom", "me": null, "cues": {cues}}}' in text

    def test_the_same_line_gives_the_same_records_every_time(self) -> None:
        content = line(questions=[{}, {}], next_steps=[{}], moments=[{"at": AT}])
        assert read_line(content, "here") == read_line(content, "there")


class TestWhatMayBeLeftOut:
    def test_all_but_format_and_id(self) -> None:
        assert taken() == WholeCall(Call(CallId("c1")))

    def test_a_null_verdict_is_none(self) -> None:
        assert taken(outcome=None, qualified=None, goal={"met": None}).call.goal == Goal()

    def test_children_without_ids_get_different_ones(self) -> None:
        whole = taken(questions=[{}, {}], next_steps=[{}, {}], moments=[{"at": AT}, {"at": AT}])
        ids = {question.id for question in whole.questions} | {step.id for step in whole.steps}
        assert len(ids | {moment.id for moment in whole.moments}) == 6

    def test_ids_made_in_reading_sort_as_their_list_does(self) -> None:
        ids = [moment.id for moment in taken(moments=[{"at": AT}] * 300).moments]
        assert ids == sorted(ids)

    def test_a_row_put_above_rows_with_made_ids_takes_none_of_theirs(self) -> None:
        first, second = (question.id for question in taken(questions=[{}, {}]).questions)
        whole = taken(questions=[{}, {"id": first}, {}, {"id": second}])
        assert len({question.id for question in whole.questions}) == 4
        assert [whole.questions[1].id, whole.questions[3].id] == [first, second]

    def test_the_place_in_its_list_is_the_position_of_a_child(self) -> None:
        assert [question.position for question in taken(questions=[{}, {}]).questions] == [0, 1]

    def test_a_moment_is_a_plain_mark_and_a_transcript_plain_text(self) -> None:
        whole = taken(moments=[{"at": AT}], transcript={})
        assert whole.moments[0].kind is MomentKind.MARK
        assert whole.transcript is not None
        assert whole.transcript.source is TranscriptSource.TEXT


class TestTimes:
    def test_keep_the_offset_they_came_with(self) -> None:
        at = taken(started_at=AT).call.started_at
        assert at == datetime(2026, 11, 23, 14, 30, tzinfo=timezone(timedelta(hours=1)))
        assert at is not None
        assert at.utcoffset() == timedelta(hours=1)

    def test_z_is_read_as_utc_and_written_as_an_offset(self) -> None:
        whole = taken(started_at="2026-11-23T14:30Z")
        assert whole.call.started_at == datetime(2026, 11, 23, 14, 30, tzinfo=UTC)
        assert '"started_at": "2026-11-23T14:30:00+00:00"' in write_line(whole)

    @pytest.mark.parametrize(
        "text",
        [
            "2026-11-23T14:30:00",
            "2026-11-23",
            "2026-11-23 14:30:00+01:00",
            "2026-11-23T24:00:00+01:00",
            "2026-11-23T14:30:60+01:00",
            "2026-02-30T14:30:00+01:00",
            "2026-W48-1T14:30:00+01:00",
            "2026-11-23T14:30:00+01:00:30",
            "2026-11-23T14:30:00+25:00",
            "0001-01-01T00:00:00+14:00",
            "9999-12-31T23:59:59-14:00",
            "٢٠٢٦-11-23T14:30:00+01:00",
            f"{AT}\n",
            "",
        ],
    )
    def test_a_time_that_nobody_could_place_is_refused(self, text: str) -> None:
        assert "it may be a time with its offset" in reason(line(started_at=text))

    def test_an_end_before_the_start_is_kept_because_clocks_jump(self) -> None:
        call = taken(started_at=AT, ended_at="2026-11-23T14:29:00+01:00").call
        assert call.started_at is not None
        assert call.ended_at is not None
        assert call.ended_at < call.started_at

    def test_due_is_a_date_and_time_is_hours_and_minutes(self) -> None:
        step = taken(next_steps=[{"due": "2026-11-27", "time": "09:30"}]).steps[0]
        assert (step.due, step.time) == (date(2026, 11, 27), time(9, 30))

    @pytest.mark.parametrize("text", ["09:30:00", "9:30", "24:00", "09:60", "0930", "09:30+01:00"])
    def test_another_time_of_day_is_refused(self, text: str) -> None:
        assert "next_steps[0].time" in reason(line(next_steps=[{"time": text}]))

    @pytest.mark.parametrize("text", ["20261127", "2026-W48-5", "2026-02-30", AT])
    def test_another_date_is_refused(self, text: str) -> None:
        assert "next_steps[0].due" in reason(line(next_steps=[{"due": text}]))


class TestUnknownKeys:
    def test_are_kept_on_every_kind_of_object_and_written_back(self) -> None:
        more = {"zz": 1}
        text = write_line(
            taken(
                spans=[{"from": AT, **more}],
                goal=more,
                questions=[more],
                next_steps=[more],
                moments=[{"at": AT, **more}],
                talk=[{"who": "me", "from": AT, "to": AT, **more}],
                transcript={"source": "srt", "cues": [more], **more},
                **more,
            )
        )
        assert text.count('"zz": 1') == 9
        assert again(text) == text

    def test_come_after_the_known_ones_sorted_while_their_values_keep_their_order(self) -> None:
        text = f'{HEAD}, "zz": {{"b": 1, "a": [{{"d": 2, "c": 3}}]}}, "aa": 0}}'
        assert again(text).endswith(', "aa": 0, "zz": {"b": 1, "a": [{"d": 2, "c": 3}]}}')

    @pytest.mark.parametrize(
        "number", ["12.50", "1e400", "-0.0", "1E+5", "0.1234567890123456789012345", "-" + "9" * 4300]
    )
    def test_numbers_keep_every_digit(self, number: str) -> None:
        assert again(f'{HEAD}, "price": {number}}}').endswith(f'"price": {number}}}')

    def test_text_that_no_file_can_hold_is_replaced_in_keys_and_values_too(self) -> None:
        text = again(f'{HEAD}, "\\ud800k": ["\\udfff", {{"\\ufdd0": "a\\r\\nb"}}]}}')
        assert text.endswith('"\ufffdk": ["\ufffd", {"\ufffd": "a\\nb"}]}')
        assert text.encode()

    def test_two_keys_that_would_become_one_are_refused(self) -> None:
        assert "twice" in reason(f'{HEAD}, "\\ud800": 1, "\\ud801": 2}}'.encode())


class TestTexts:
    def test_have_one_kind_of_line_end_and_no_lone_surrogates(self) -> None:
        notes = taken(notes="a\r\nb\rc\u2029d \ud83d \ufdd0\ufdd1 \0\u2028🧑‍🍳").call.notes
        assert notes == "a\nb\nc\nd \ufffd \ufffd\ufffd \0\u2028🧑‍🍳"

    def test_one_over_the_limit_is_refused_by_name(self) -> None:
        assert taken(notes="x" * FIELD_LIMIT).call.notes
        message = reason(line(questions=[{"probes": ["", "é" * (FIELD_LIMIT // 2 + 1)]}]))
        assert message.startswith("here: questions[0].probes[1] is longer than 1,048,576 bytes")

    def test_any_owner_and_any_zone_will_do(self) -> None:
        whole = taken(planned_zone="Mars/Olympus", next_steps=[{"owner": "Dana 🧑‍🍳"}])
        assert (whole.call.planned_zone, whole.steps[0].owner) == ("Mars/Olympus", "Dana 🧑‍🍳")


REFUSED: list[tuple[dict[str, object], str]] = [
    ({"account": 5}, "account is 5; it may be text"),
    ({"account": None}, "account is null; it may be text"),
    ({"channel": "fax"}, 'channel is "fax"; it may be video, phone, in_person, other or null'),
    ({"planned_zone": ""}, 'planned_zone is ""; it may be a text that is not empty, or null'),
    ({"planned_minutes": True}, "planned_minutes is true; it may be a whole number from 1 to 1440 or null"),
    ({"planned_minutes": 0}, "planned_minutes is 0; it may be a whole number from 1 to 1440 or null"),
    ({"planned_minutes": 30.5}, "planned_minutes is 30.5; it may be a whole number from 1 to 1440 or null"),
    ({"spans": {}}, "spans is an object; it may be a list"),
    ({"spans": [{}]}, "spans[0].from is missing; it may be a time with its offset such as " + AT),
    ({"goal": None}, "goal is null; it may be an object"),
    ({"goal": {"met": "maybe"}}, 'goal.met is "maybe"; it may be met, least, not_met or null'),
    ({"goal": {"kept_anyway": 1}}, "goal.kept_anyway is 1; it may be true or false"),
    ({"questions": ["what?"]}, 'questions[0] is "what?"; it may be an object'),
    (
        {"questions": [{}, {"certainty": "sure"}]},
        'questions[1].certainty is "sure"; it may be stated, implied, unknown or null',
    ),
    ({"questions": [{"probes": "why?"}]}, 'questions[0].probes is "why?"; it may be a list'),
    (
        {"questions": [{"id": "a"}, {}, {"id": "a"}]},
        'questions[2].id is "a", which questions[0] has already',
    ),
    (
        {"next_steps": [{"id": "a"}, {"id": "a"}]},
        'next_steps[1].id is "a", which next_steps[0] has already',
    ),
    (
        {"moments": [{"at": AT, "kind": None}]},
        "moments[0].kind is null; it may be objection, price, competitor, risk, promise or mark",
    ),
    ({"talk": [{"from": AT}]}, "talk[0].to is missing; it may be a time with its offset such as " + AT),
    (
        {"transcript": {"cues": [{"at_ms": -1}]}},
        "transcript.cues[0].at_ms is -1; it may be a whole number from 0 to 9007199254740991",
    ),
    ({"outcome": ["advance"]}, "outcome is a list; it may be order, advance, continuation, no_sale or null"),
]


class TestRefusals:
    @pytest.mark.parametrize(("keys", "message"), REFUSED)
    def test_say_the_place_what_stands_there_and_what_may(self, keys: dict[str, object], message: str) -> None:
        assert reason(line(**keys)) == f"here: {message}."

    def test_name_the_file_and_the_line_that_a_person_would_count(self) -> None:
        file = b"\n" + line() + b"\r\n" + line(outcome="won") + b"\n"
        with pytest.raises(ImportFileError, match=r"^calls\.jsonl, line 3: outcome is \"won\"; "):
            list(read(io.BytesIO(file), "calls.jsonl"))

    def test_another_format_is_refused_before_anything_else(self) -> None:
        message = reason(b'{"format": "callgoal/2", "channel": 7}')
        assert message == 'here: format is "callgoal/2"; this version reads "callgoal/1" alone.'
        assert reason(b'{"id": "c1"}') == 'here: format is missing; this version reads "callgoal/1" alone.'

    def test_a_call_without_an_id_is_refused(self) -> None:
        assert reason(b'{"format": "callgoal/1"}') == "here: id is missing; every call needs one."

    @pytest.mark.parametrize("id", ["", "x" * 201, "a\0", "a\n", "\x7f", "\ud800", 7])
    def test_an_id_that_could_be_mistaken_is_refused(self, id: object) -> None:
        assert "id is " in reason(line(id=id))
        assert "questions[0].id is " in reason(line(questions=[{"id": id}]))

    def test_an_id_may_come_from_any_program(self) -> None:
        assert read_line(line(id="CRM #4711/ß"), "here").call.id == "CRM #4711/ß"

    @pytest.mark.parametrize("text", ["NaN", "Infinity", "-Infinity"])
    def test_what_is_no_number_is_refused(self, text: str) -> None:
        assert f"{text} is not a number" in reason(f'{HEAD}, "x": [{text}]}}'.encode())

    @pytest.mark.parametrize("more", ['"id": "c2"', '"goal": {"text": "", "text": ""}', '"x": {"": 1, "": 1}'])
    def test_a_key_that_stands_twice_is_refused(self, more: str) -> None:
        assert "stands twice in one object" in reason(f"{HEAD}, {more}}}".encode())

    @pytest.mark.parametrize("content", [b"[]", b"5", b'"call"', b"null", b"1.5"])
    def test_what_is_no_object_is_refused(self, content: bytes) -> None:
        assert reason(content).endswith("it may be an object.")

    @pytest.mark.parametrize("content", [b"{", b"{}{}", b"hello", b'{"a": "\t"}', b"{'a': 1}", b"\xef\xbb\xbf{"])
    def test_what_is_no_json_is_refused_with_the_character(self, content: bytes) -> None:
        assert "this is not JSON from character " in reason(content)

    def test_what_is_no_utf_8_is_refused_with_the_byte(self) -> None:
        assert reason(b'{"a": "\xff"}') == "here: this is not UTF-8 from byte 8 on."

    def test_a_long_value_is_shown_short(self) -> None:
        assert len(reason(line(channel="x" * 10_000))) < 140
        assert len(reason(line(planned_minutes=10**4000))) < 140

    @pytest.mark.parametrize("key", ["x", "account", "goal"])
    @pytest.mark.parametrize("depth", [150, 100_000])
    def test_a_value_nested_without_end_is_refused(self, key: str, depth: int) -> None:
        for opening, closing in (("[", "]"), ('{"a":', "}")):
            bomb = f'{HEAD}, "{key}": {opening * depth}1{closing * depth}}}'
            assert "stand inside each other" in reason(bomb.encode())

    def test_a_value_nested_with_sense_is_kept(self) -> None:
        text = f'{HEAD}, "x": {"[" * 90}{"]" * 90}}}'
        assert again(again(text)) == again(text)

    def test_a_number_of_five_thousand_digits_is_refused(self) -> None:
        for key in ("planned_minutes", "x"):
            assert "more than 4300 digits" in reason(f'{HEAD}, "{key}": {"9" * 5000}}}'.encode())


class TestFiles:
    def test_blank_lines_and_a_byte_order_mark_are_no_matter(self) -> None:
        file = b"\xef\xbb\xbf\n \t\r\n" + line() + b"\n\n" + line(id="c2")
        assert [whole.call.id for whole in read(io.BytesIO(file), "calls.jsonl")] == ["c1", "c2"]
        assert len(list(read([b"\xef\xbb\xbf" + line()], "calls.jsonl"))) == 1

    def test_an_empty_file_holds_no_calls(self) -> None:
        assert list(read([], "calls.jsonl")) == []

    def test_a_line_beyond_the_limit_is_refused_before_it_is_read_whole(self) -> None:
        file = io.BytesIO(b"[" * (LINE_LIMIT + 1000))
        with pytest.raises(ImportFileError, match=r"line 1: the line is longer than 16 MiB\.$"):
            list(read(lines(file), "calls.jsonl"))
        assert file.tell() == LINE_LIMIT + 1


class TestQuickQuestions:
    """What is read in one go is what is read key by key."""

    @given(whole_calls())
    def test_of_any_call(self, whole: WholeCall) -> None:
        for item in json.loads(write_line(whole))["questions"]:
            quick = quick_question(whole.call.id, 0, item["id"], item)
            slow = slow_question(whole.call.id, 0, item["id"], _without_id(item))
            assert quick is None or quick == slow

    @pytest.mark.parametrize(
        "wrong",
        [{"text": 7}, {"optional": 1}, {"certainty": "sure"}, {"certainty": []}, {"probes": [1]}, {"probes": "x"},
         {"more": 1}, {"asked_at": "soon"}, {"asked_at": 7}, {"carried_from": "q"}, {"answer": "x" * FIELD_LIMIT}],
    )  # fmt: skip
    def test_what_is_not_as_usual_is_left_to_the_other(self, wrong: dict[str, object]) -> None:
        assert quick_question(CallId("c"), 0, "q", wrong) is None

    def test_what_is_as_usual_is_read(self) -> None:
        usual = {"text": "Where to?", "asked_at": AT, "certainty": "stated", "probes": ["Why?"], "skipped": True}
        assert quick_question(CallId("c"), 3, "q", usual) == slow_question(CallId("c"), 3, "q", Fields(usual))


def _without_id(item: dict[str, object]) -> Fields:
    fields = Fields(item)
    fields.id("id")
    return fields


def filled_line(**more: object) -> bytes:
    """A line with these keys."""
    return json.dumps({"format": "callgoal/1", "id": "a", **more}).encode()


@pytest.mark.parametrize("value", [[{}] * 100_001, [0] * 200_001, [[]] * 100_001])
def test_a_line_of_too_many_values_is_refused_before_it_is_parsed(
    value: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jsonl, "parsed", lambda _text: pytest.fail("parsed"))
    with pytest.raises(ImportFileError, match="f, line 1: the line holds more than 200,000 values"):
        list(read([filled_line(x=value)], "f"))


def test_text_may_hold_as_many_signs_as_it_likes() -> None:
    notes = '[{,\\"' * 100_000
    assert read_line(filled_line(notes=notes), "f").call.notes == notes
    with pytest.raises(ImportFileError, match="not JSON"):
        read_line(b'{"x": "' + b'\\",' * 300_000, "f")


def test_a_call_of_500_questions_and_three_hours_is_taken() -> None:
    cues = [{"at_ms": 2000 * n, "to_ms": 2000 * n + 1900, "who": "Ana", "text": "Well, yes. " * 9} for n in range(5400)]
    questions = [{"id": f"q{n}", "text": "Why?, " * 20, "answer": "Because, " * 200} for n in range(500)]
    whole = read_line(filled_line(questions=questions, transcript={"source": "zoom", "cues": cues}), "f")
    assert len(whole.questions) == 500
    assert whole.transcript is not None
    assert read_line(write_line(whole).encode(), "f") == whole
