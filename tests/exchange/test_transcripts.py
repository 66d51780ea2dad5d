"""Transcripts are read in the shapes in which programs give them out; what is none is refused with line and reason."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
import webvtt
from hypothesis import example, given
from hypothesis import strategies as st

from callgoal_desktop.core.errors import ImportFileError
from callgoal_desktop.core.records import Call, CallId, Transcript, TranscriptSource, WholeCall
from callgoal_desktop.core.transcript_calls import Meeting
from callgoal_desktop.exchange.jsonl import read_line, write_line
from callgoal_desktop.exchange.transcripts import (
    file_id,
    looks_like_transcript,
    read_meeting,
    read_transcript,
)

Said = list[tuple[int, int, str, str]]


def said(text: str, name: str = "call.vtt") -> Said:
    """What was said by a file of this text: from, to, who, what."""
    return heard(read_transcript(text.encode(), name))


def heard(transcript: Transcript) -> Said:
    """What was said: from, to, who, what."""
    return [(cue.at_ms, cue.to_ms, cue.who, cue.text) for cue in transcript.cues]


def why_not(data: bytes, name: str = "call.vtt") -> str:
    """Why a file is refused."""
    with pytest.raises(ImportFileError) as refusal:
        read_transcript(data, name)
    return str(refusal.value)


TODAY = date(2026, 11, 27)


def vtt(*cues: str) -> str:
    """A WebVTT file of captions of two seconds, every ten."""
    bodies = (
        f"00:00:{at:02}.000 --> 00:00:{at + 2:02}.000\n{cue}\n" for at, cue in zip(range(0, 60, 10), cues, strict=False)
    )
    return "WEBVTT\n\n" + "\n".join(bodies)


ZOOM = (
    "WEBVTT\r\n\r\n1\r\n00:00:03.120 --> 00:00:05.000\r\nKim Berg: Hello Ana.\r\n\r\n"
    "2\r\n00:00:06.000 --> 01:00:08.250\r\nAna Ruiz: Hello.\r\n"
)

TEAMS = """WEBVTT

NOTE made by a machine --> perhaps

5f1d/7-0
00:00:07.000 --> 00:00:12.000
<v D&#237;az, Ana (Sales)>We have two &amp; more.
And one</v>

5f1d/5-0
00:00:05.500 --> 00:00:08.000
<v Kim Berg>Hello</v>

5f1d/7-1
00:00:07.000 --> 00:00:12.000
<v Kim Berg>Yes.</v> <v Raj>No.</v>
"""

MEET = """Discovery call - 2026/09/25 10:03 GMT+2 - Notes by Gemini
Summary
Dana Wu: was nice
📖 Transcript
Sep 25, 2026
Discovery call with Northwind Foods - Transcript
00:00:00

Kim Berg: Hello: Ana.
Dana Wu: Happy Friday.
We should begin.

00:01:10

Kim Berg's Presentation: The slides.

Transcription ended after 01:40:53

This editable transcript was computer generated and might contain errors. People can also change it.
"""

MEET_MARKDOWN = """# Discovery call - Transcript
### 00:00:00

**Kim Berg:** Hello.

**Dana Wu:** Hello, Kim.

### Transcription ended after 00:49:58

*This editable transcript was computer generated and might contain errors.*
"""

OTTER = """Oven talk
Thu, Jul 29, 2021 11:03AM • 37:39

Unknown Speaker  0:01
Hello there: you.

Kim Berg  59:58
Yes.
And so on.

Kim Berg  1:02:03
No.

Transcribed by https://otter.ai
"""

GRANOLA = """Meeting Title: Demo with Harbour Bakery
Date: Mar 27

Transcript:

Me: Hello.
Them: Hello. One thing: the price.
Me: Yes.
"""

SRT = """1
00:00:01,000 --> 00:00:02,500
Kim Berg: Hello.

2
00:00:03,000 --> 00:00:04,000
<i>Ana Ruiz: Hello &amp;</i>

and more
"""


class TestTheShapes:
    def test_zoom(self) -> None:
        read = read_transcript(ZOOM.encode(), "call.vtt")
        assert (read.source, read.me) == (TranscriptSource.ZOOM, None)
        assert heard(read) == [(3120, 5000, "Kim Berg", "Hello Ana."), (6000, 3_608_250, "Ana Ruiz", "Hello.")]

    def test_teams_whose_captions_overlap_and_come_in_any_order(self) -> None:
        read = read_transcript(TEAMS.encode(), "call.vtt")
        assert read.source is TranscriptSource.TEAMS
        assert heard(read) == [
            (5500, 8000, "Kim Berg", "Hello"),
            (7000, 12_000, "Díaz, Ana (Sales)", "We have two & more. And one"),
            (7000, 12_000, "Kim Berg", "Yes."),
            (7000, 12_000, "Raj", "No."),
        ]

    def test_meet_as_text_without_the_summary_before_it(self) -> None:
        read = read_transcript(MEET.encode(), "call.txt")
        assert read.source is TranscriptSource.MEET
        assert heard(read) == [
            (0, 0, "Kim Berg", "Hello: Ana."),
            (0, 0, "Dana Wu", "Happy Friday.\nWe should begin."),
            (70_000, 70_000, "Kim Berg's Presentation", "The slides."),
        ]

    def test_meet_as_markdown(self) -> None:
        read = read_transcript(MEET_MARKDOWN.encode(), "call.md")
        assert read.source is TranscriptSource.MEET
        assert heard(read) == [(0, 0, "Kim Berg", "Hello."), (0, 0, "Dana Wu", "Hello, Kim.")]

    def test_otter_where_each_turn_lasts_until_the_next(self) -> None:
        read = read_transcript(OTTER.encode(), "call.txt")
        assert read.source is TranscriptSource.OTTER
        assert heard(read) == [
            (1000, 3_598_000, "Unknown Speaker", "Hello there: you."),
            (3_598_000, 3_723_000, "Kim Berg", "Yes.\nAnd so on."),
            (3_723_000, 3_723_000, "Kim Berg", "No."),
        ]

    def test_otter_which_was_told_nobody_s_name(self) -> None:
        text = "0:01\nHello.\n\n0:15\nYes.\n\nTranscribed by https://otter.ai\n"
        assert said(text, "call.txt") == [(1000, 15_000, "", "Hello."), (15_000, 15_000, "", "Yes.")]

    def test_granola_which_knows_who_is_me(self) -> None:
        read = read_transcript(GRANOLA.encode(), "call.txt")
        assert (read.source, read.me) == (TranscriptSource.GRANOLA, "Me")
        assert heard(read) == [
            (0, 0, "Me", "Hello."),
            (0, 0, "Them", "Hello. One thing: the price."),
            (0, 0, "Me", "Yes."),
        ]

    def test_subrip(self) -> None:
        read = read_transcript(SRT.encode(), "call.srt")
        assert read.source is TranscriptSource.SRT
        assert heard(read) == [
            (1000, 2500, "Kim Berg", "Hello."),
            (3000, 4000, "Ana Ruiz", "Hello &amp; and more"),
        ]

    def test_plain_text_with_and_without_times(self) -> None:
        text = "[00:00:01] Kim: Hello.\n0:09 - Ana: Yes.\nAnd more.\nAna (00:01:02): What?\n- **Raj**: No.\n"
        read = read_transcript(text.encode(), "call.txt")
        assert read.source is TranscriptSource.TEXT
        assert heard(read) == [
            (1000, 9000, "Kim", "Hello."),
            (9000, 62_000, "Ana", "Yes.\nAnd more."),
            (62_000, 62_000, "Ana", "What?"),
            (62_000, 62_000, "Raj", "No."),
        ]

    def test_captions_are_told_by_what_stands_in_them_whatever_the_name(self) -> None:
        assert said(ZOOM, "call.txt") == said(ZOOM)
        assert said(SRT, "-") == said(SRT, "call.srt")


class TestWhatWasSeen:
    def test_a_caption_without_a_speaker_has_none(self) -> None:
        text = vtt("Kim Berg: One thing: the price.", "Two options: buy or build", "Kim Berg: Yes.", "<v >Hm</v>")
        assert [(who, words) for _at, _to, who, words in said(text)] == [
            ("Kim Berg", "One thing: the price."),
            ("", "Two options: buy or build"),
            ("Kim Berg", "Yes."),
            ("", "Hm"),
        ]

    def test_two_people_of_one_name_are_one_speaker(self) -> None:
        assert {who for _at, _to, who, _text in said(vtt("<v Ana>A", "<v Ana>B"))} == {"Ana"}

    @pytest.mark.parametrize(
        "name",
        [
            "Dima Gusakov | Lido",
            "Justin Florentine (Besu)",
            "mo (@mmjahanara)",
            "Barnabé + Francesco 🦄",
            "Smith, John",
            "Dr. A. van der Berg",
            "김민준",
            "Жанна Д’Арк",
            "Speaker 1",
            "iPhone von Kim",
        ],
    )
    def test_names_are_kept_as_they_are(self, name: str) -> None:
        assert [who for _at, _to, who, _text in said(vtt(f"{name}: Hello.", "Kim: Hello."))] == [name, "Kim"]
        assert [who for _at, _to, who, _text in said(f"{name}: Hello.\nKim: Hello.\n", "call.txt")] == [name, "Kim"]

    @pytest.mark.parametrize(
        "line", ["So here is the thing: no.", "Note: no.", "Next steps: no.", "The price: no.", "Why?: no"]
    )
    def test_what_stands_before_a_colon_is_not_always_a_name(self, line: str) -> None:
        assert said(vtt("Kim: Yes.", line))[1][2:] == ("", line)

    def test_a_name_in_small_letters_is_one_when_it_comes_again(self) -> None:
        text = "edwin: Hello.\nKim Berg: Hello.\nedwin: Bye.\n"
        assert [who for _at, _to, who, _text in said(text, "call.txt")] == ["edwin", "Kim Berg", "edwin"]
        text = "edwin of sales: A\nedwin of sales: B\nthe boss: C\nthe boss: D\nthe boss: E\nedwin of sales: F\n"
        assert {who for _at, _to, who, _text in said(text, "call.txt")} == {"edwin of sales", "the boss"}

    def test_two_people_in_one_caption_are_two_utterances_of_one_time(self) -> None:
        text = vtt("Kim: Hello.\nAna: Hi.", "Ana: So.")
        assert said(text)[:2] == [(0, 2000, "Kim", "Hello."), (0, 2000, "Ana", "Hi.")]

    def test_notes_styles_and_regions_are_left_out(self) -> None:
        text = (
            "WEBVTT - a call\nKind: captions\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:a\n\nNOTE\nKim: no\n\n"
            + ZOOM[8:]
        )
        assert said(text.replace("\r\n", "\n")) == said(ZOOM)

    def test_times_come_with_and_without_hours_and_with_settings(self) -> None:
        text = "WEBVTT\n\n00:05.000 --> 00:06.5 align:start position:0%\nA\n\n1:00:00,000-->1:00:01\nB"
        assert [cue[:2] for cue in said(text)] == [(5000, 6500), (3_600_000, 3_601_000)]

    def test_an_end_before_its_start_is_at_its_start(self) -> None:
        assert said("WEBVTT\n\n00:05.000 --> 00:01.000\nA\n")[0][:2] == (5000, 5000)

    def test_empty_lines_may_be_missing(self) -> None:
        text = "1\n00:00:01,000 --> 00:00:02,000\nKim: A\n2\n00:00:03,000 --> 00:00:04,000\nKim: B"
        assert [cue[3] for cue in said(text, "call.srt")] == ["A", "B"]

    def test_an_arrow_that_was_said_is_text(self) -> None:
        assert said(vtt("From A --> B, then."))[0][3] == "From A --> B, then."

    def test_a_caption_may_be_empty_but_for_the_last(self) -> None:
        assert [cue[3] for cue in said("WEBVTT\n\n00:01.000 --> 00:02.000\n\n00:03.000 --> 00:04.000\nA\n")] == ["A"]

    @pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-8"])
    def test_text_is_read_with_and_without_a_byte_order_mark(self, encoding: str) -> None:
        text = vtt("<v Zoë>Grüße 🦄")
        assert heard(read_transcript(text.encode(encoding), "call.vtt"))[0][2:] == ("Zoë", "Grüße 🦄")
        big_endian = b"\xfe\xff" + text.encode("utf-16-be")
        assert heard(read_transcript(big_endian, "call.vtt"))[0][2:] == ("Zoë", "Grüße 🦄")

    def test_three_hours_of_33_speakers_are_read_whole(self) -> None:
        lines = ["WEBVTT\n"]
        for at in range(0, 3 * 3600, 3):
            hours, minutes, seconds = at // 3600, at // 60 % 60, at % 60
            time = f"{hours:02}:{minutes:02}:{seconds:02}"
            lines.append(f"{time}.000 --> {time}.900\nSpeaker {at % 33} | Team: We said number {at}, as was to be.\n")
        read = read_transcript("\n".join(lines).encode(), "call.vtt")
        assert len(read.cues) == 3600
        assert len({cue.who for cue in read.cues}) == 11
        assert read.cues[-1].at_ms == 10_797_000


class TestWhatIsRefused:
    def test_fifty_megabytes_before_they_are_looked_at(self) -> None:
        assert why_not(b"x" * 50_000_000) == "call.vtt: the file is larger than 2 MiB, which no transcript is."

    def test_a_zip_in_disguise(self) -> None:
        file = io.BytesIO()
        with zipfile.ZipFile(file, "w") as archive:
            archive.writestr("word/document.xml", "Kim: Hello.")
        assert why_not(file.getvalue()) == (
            "call.vtt, line 1: this is a zip archive, as a Word document is one, and no text; save it as text first."
        )

    def test_windows_1252_with_the_line(self) -> None:
        data = vtt("Kim: Hello.", "Zoë: Grüße").encode("cp1252")
        assert why_not(data) == "call.vtt, line 7: this is not UTF-8 from byte 84 on; save the file as UTF-8."

    def test_utf_16_without_its_mark(self) -> None:
        assert why_not(vtt("A").encode("utf-16-le")) == "call.vtt, line 1: this is not text (a zero byte stands in it)."

    def test_half_of_a_character(self) -> None:
        assert why_not("WEBVTT\n\nä".encode()[:-1]).startswith("call.vtt, line 3: this is not UTF-8 from byte 9 on")
        assert why_not(b"\xff\xfeA").startswith("call.vtt, line 1: this is not UTF-16")

    @pytest.mark.parametrize(
        ("text", "reason"),
        [
            ("WEBVTT\n\n00:01.000 --> 00:02.000\nA\n\n00:03.0", "line 6: the file ends in the middle of a caption."),
            ("WEBVTT\n\n00:01.000 --> 00:02.000\nA\n\n2\n", "line 6: the file ends in the middle of a caption."),
            ("WEBVTT\n\n00:01.000 --> 00:02.000\n", "line 3: the file ends in the middle of a caption."),
            ("WEBVTT\n\n00:01.000 --> 0", "line 3: these are not two times such as 00:01:02.000 --> 00:01:04.500."),
            (
                "WEBVTT\n\n00:99.000 --> 02:00.000\nA",
                "line 3: these are not two times such as 00:01:02.000 --> 00:01:04.500.",
            ),
            ("WEBVTT\n\nA --> B\nA", "line 3: these are not two times such as 00:01:02.000 --> 00:01:04.500."),
            ("WEBVTT\n", "line 1: nothing that was said stands in this file."),
            ("", "line 1: nothing that was said stands in this file."),
            ("\n\nHello", "line 3: a caption stands here without its times."),
        ],
    )
    def test_captions_that_are_cut_off_or_broken(self, text: str, reason: str) -> None:
        assert why_not(text.encode()) == f"call.vtt, {reason}"

    @pytest.mark.parametrize("text", ["", "Dear Ana,\nI am sorry.\n", "Note: no\n", "%PDF-1.7\n", "00:00:01\nHello\n"])
    def test_a_text_in_which_nobody_speaks(self, text: str) -> None:
        assert why_not(text.encode(), "a.txt") == (
            "a.txt, line 1: no line of this file says who speaks, as “Ana: Hello” does."
        )

    def test_more_in_one_utterance_than_is_kept(self) -> None:
        assert "is longer than 1,048,576 bytes" in why_not(b"Kim: " + b"a " * 600_000, "a.txt")
        assert "line 3: what is said here is longer" in why_not(vtt("a" * 1_100_000).encode())


class TestTheTitleAndTheDate:
    @pytest.mark.parametrize(
        ("name", "text", "title", "began", "day"),
        [
            (
                "GMT20231005-140212_Recording.transcript.vtt",
                ZOOM,
                "",
                datetime(2023, 10, 5, 14, 2, 12, tzinfo=UTC),
                None,
            ),
            ("notes.txt", MEET, "Discovery call with Northwind Foods", None, None),
            ("o.txt", OTTER, "", datetime(2021, 7, 29, 11, 3), None),
            ("x.txt", GRANOLA, "Demo with Harbour Bakery", None, None),
            ("Call with Acme (2026-03-12 10:03 GMT-7) - Transcript.txt", "Kim: A\n", "Call with Acme", None, None),
            ("20261123 1402 - Oven talk.txt", "Kim: A\n", "Oven talk", datetime(2026, 11, 23, 14, 2), None),
            ("a.txt", "23 November 2026\nKim: A\n", "", None, date(2026, 11, 23)),
            ("a.txt", "Nov 23, 2026 at 2:05 PM\nKim: A\n", "", datetime(2026, 11, 23, 14, 5), None),
            ("a.txt", "2026-11-23T14:05:00Z\nKim: A\n", "", datetime(2026, 11, 23, 14, 5, tzinfo=UTC), None),
            ("a.txt", "2026-11-23 99:05\nJun 31, 2026\nKim: A\n", "", None, date(2026, 11, 23)),
            ("a.txt", "Foo 23, 2026\nKim: A\n", "", None, None),
            ("a.txt", "2026-11-23 14:05 GMT+20\nKim: A\n", "", datetime(2026, 11, 23, 14, 5), None),
        ],
    )
    def test_are_taken_from_the_first_lines_or_the_name(
        self, name: str, text: str, title: str, began: datetime | None, day: date | None
    ) -> None:
        if text is MEET:
            began = datetime(2026, 9, 25, 10, 3, tzinfo=timezone(timedelta(hours=2)))
        if "GMT-7" in name:
            began = datetime(2026, 3, 12, 10, 3, tzinfo=timezone(timedelta(hours=-7)))
        meeting = read_meeting(text.encode(), name, TODAY)
        assert (meeting.title, meeting.began) == (title, began)
        assert meeting.day == (day if began is None else began.date())

    @pytest.mark.parametrize(
        "text",
        [
            "Bob: Our contract ends on March 3, 2026 at 10:00\nAna: Yes.\n",
            "[00:01] Bob: It ended on March 3, 2026 at 10:00\n",
            "Bob Lee  0:01\nIt ended on March 3, 2026 at 10:00\n\nAna Ruiz  0:09\nYes.\n",
            "Renewal: March 3, 2027 at 10:00\n\nOn March 3, 2027 at 10:00\nBob: Hello\n",
            "Summary\nBob: It ended on March 3, 2026\n# Transcript\nBob: Hello\n",
        ],
    )
    def test_no_day_that_is_talked_about_or_is_to_come_is_that_of_the_call(self, text: str) -> None:
        meeting = read_meeting(text.encode(), "a.txt", TODAY)
        assert (meeting.began, meeting.day) == (None, None)

    def test_a_label_is_nobody_who_speaks(self) -> None:
        text = "Meeting Title: Ovens\nDate: March 3, 2026 at 10:00\nBob: Hello\n"
        meeting = read_meeting(text.encode(), "a.txt", TODAY)
        assert (meeting.title, meeting.began) == ("Ovens", datetime(2026, 3, 3, 10))
        meeting = read_meeting(b"Zoom Meeting: 2026-03-03 10:00\nBob: Hello\n", "a.txt", TODAY)
        assert meeting.began == datetime(2026, 3, 3, 10)


class TestWhereTheTalkBeginsAndEnds:
    def test_what_is_said_is_no_heading(self) -> None:
        text = "Bob: Hello.\nAna: please send me the minutes - Transcript\nBob: I will.\n"
        meeting = read_meeting(text.encode(), "a.txt", TODAY)
        assert [(cue.who, cue.text) for cue in meeting.transcript.cues] == [
            ("Bob", "Hello."),
            ("Ana", "please send me the minutes - Transcript"),
            ("Bob", "I will."),
        ]
        assert meeting.title == ""

    def test_a_title_with_a_colon_is_one_where_nobody_has_spoken(self) -> None:
        meeting = read_meeting(b"Acme: weekly - Transcript\nBob: Hello.\n", "a.txt", TODAY)
        assert (meeting.title, [cue.who for cue in meeting.transcript.cues]) == ("Acme: weekly", ["Bob"])

    def test_it_goes_on_where_somebody_speaks_after_what_sounds_like_its_end(self) -> None:
        text = "Bob: Look:\nTranscribed by https://otter.ai\nAna: Who says so?\nTranscribed by https://otter.ai\nFoot"
        read = read_transcript(text.encode(), "a.txt")
        assert [cue.text for cue in read.cues] == ["Look:\nTranscribed by https://otter.ai", "Who says so?"]


class TestLooking:
    @pytest.mark.parametrize(
        ("head", "name", "looks"),
        [
            (b"", "a.vtt", True),
            (b"", "A.SRT", True),
            (ZOOM.encode(), "a.txt", True),
            (MEET.encode(), "a.txt", True),
            (MEET_MARKDOWN.encode(), "a.md", True),
            (OTTER.encode(), "a.txt", True),
            (GRANOLA.encode(), "a.txt", True),
            (ZOOM.encode(), "-", True),
            ("Kim: Grüße\nAna: ä".encode()[:-1], "a.txt", True),
            ("Kim: Grüße\nAna: Ja".encode("utf-16"), "a.txt", True),
            (b"Dear Ana,\nno.", "a.txt", False),
            (b"Kim: One\n", "a.md", False),
            (b"Kim: One\nAna: Two\n", "-", False),
            (b"\xe4\xe4\xe4\xe4\xe4\xe4", "a.txt", False),
            (MEET.encode(), "a.csv", False),
            (b"PK\x03\x04", "a.txt", False),
        ],
    )
    def test_tells_a_transcript_by_its_beginning_and_its_ending(self, head: bytes, name: str, looks: bool) -> None:
        assert looks_like_transcript(head, name) is looks

    def test_a_file_has_the_id_of_its_bytes(self) -> None:
        assert file_id(b"a") == file_id(b"a") != file_id(b"b")


def read_or_refused(data: bytes, name: str) -> Meeting | str:
    """What a file tells, or why it is refused."""
    try:
        return read_meeting(data, name, TODAY)
    except ImportFileError as error:
        return str(error)


HOSTILE = [
    b"WEBVTT\n\n00:01.000 --> 00:02.000\n" + b"<v <v " * 100_000,
    b"Kim" + b" " * 1_000_000 + b"x",
    b"**" * 500_000,
    b"Kim: " + b"." * 400_000 + b"x",
    b"00:00:00 " * 100_000,
    b"(" * 500_000,
    b"WEBVTT\n\n" + b"1:" * 500_000 + b"-->",
    b"# " + b"transcript" * 50_000,
]
FRAGMENTS = [
    "WEBVTT",
    "\n",
    "\n\n",
    "\r\n",
    "1",
    "00:00:01.000",
    " --> ",
    "<v ",
    ">",
    "Kim: ",
    "**",
    "  0:01",
    "[",
    "]",
    "&#",
    "\0",
    "é",
    "NOTE",
    "\ufeff",
]


@given(
    st.one_of(
        st.binary(max_size=200),
        st.lists(st.sampled_from(FRAGMENTS), max_size=30).map(lambda all: "".join(all).encode()),
    ),
    st.sampled_from(["a.vtt", "a.srt", "a.txt", "a.md", "-"]),
)
@example(HOSTILE[0], "a.vtt")
@example(HOSTILE[1], "a.txt")
@example(HOSTILE[2], "a.md")
@example(HOSTILE[3], "a.txt")
@example(HOSTILE[4], "a.txt")
@example(HOSTILE[5], "a.txt")
@example(HOSTILE[6], "a.vtt")
@example(HOSTILE[7], "a.md")
def test_any_bytes_are_read_or_refused_with_the_file_named(data: bytes, name: str) -> None:
    looks_like_transcript(data, name)
    meeting = read_or_refused(data, name)
    if isinstance(meeting, str):
        assert meeting.startswith(name)
        assert meeting.endswith(".")
        return
    # What was read goes through the file format and comes back the same
    whole = WholeCall(Call(CallId("a"), notes=meeting.title), transcript=meeting.transcript)
    assert read_line(write_line(whole).encode(), "-") == whole
    assert [cue.at_ms for cue in meeting.transcript.cues] == sorted(cue.at_ms for cue in meeting.transcript.cues)


WORDS = st.text("ab é&<.?🦄", min_size=1, max_size=12).filter(lambda text: bool(text.strip()))
CAPTIONS = st.lists(
    st.tuples(st.integers(0, 4_000_000), st.integers(0, 60_000), st.sampled_from(["", "Ana Ruiz", "D&íaz (x)"]), WORDS),
    min_size=1,
    max_size=6,
)


def clock(ms: int) -> str:
    """Milliseconds as WebVTT has them."""
    return f"{ms // 3_600_000:02}:{ms // 60_000 % 60:02}:{ms // 1000 % 60:02}.{ms % 1000:03}"


def escaped(text: str) -> str:
    """Text as it stands in a caption."""
    return text.replace("&", "&amp;").replace("<", "&lt;")


@given(CAPTIONS)
def test_webvtt_py_reads_the_same_captions_in_the_same_voices(captions: list[tuple[int, int, str, str]]) -> None:
    parts = [
        f"{clock(at)} --> {clock(at + lasts)}\n" + (f"<v {escaped(who)}>{escaped(text)}</v>" if who else escaped(text))
        for at, lasts, who, text in captions
    ]
    file = "WEBVTT\n\n" + "\n\n".join(parts) + "\n"
    theirs = [
        # It keeps entities, and captions in the order of the file
        (round(cue.start_in_seconds * 1000) // 1000, plain(cue.voice or ""), plain(cue.text))
        for cue in webvtt.from_string(file).captions
    ]
    ours = [(cue.at_ms // 1000, cue.who, cue.text) for cue in read_transcript(file.encode(), "a.vtt").cues]
    assert ours == sorted(theirs, key=lambda cue: cue[0]) or sorted(ours) == sorted(theirs)


def plain(text: str) -> str:
    """A text without entities, on one line."""
    return " ".join(text.replace("&lt;", "<").replace("&amp;", "&").split())
