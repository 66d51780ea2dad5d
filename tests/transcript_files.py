"""Transcripts as files, in the shapes that programs give out, with words made up for the tests."""

from __future__ import annotations

CALL = """WEBVTT

1
00:00:04.000 --> 00:00:10.000
Kim Berg | CallGoal: Hello Dana. Where do you want to be in a year?

2
00:00:11.000 --> 00:00:31.000
Dana Wu (Northwind): We want to trace a recall in four hours.

3
00:00:32.000 --> 00:00:36.000
Kim Berg | CallGoal: What happens if you do not?

4
00:00:37.000 --> 00:00:52.000
Dana Wu (Northwind): Another audit. I'll send you the recall report by Friday.

5
00:00:53.000 --> 00:01:03.000
Kim Berg | CallGoal: Thank you. Can you introduce me to the plant manager next Tuesday at 10?
"""
"""A short call as Zoom writes it; Kim asks three questions, and two next steps are promised."""


def long_call(hours: int = 3, speakers: int = 33) -> str:
    """Many people who talk for hours, a caption every four seconds."""
    parts = ["WEBVTT\n"]
    for at in range(0, hours * 3600, 4):
        start = f"{at // 3600:02}:{at // 60 % 60:02}:{at % 60:02}"
        who = f"Speaker {at // 4 % speakers} | Team"
        parts.append(f"{start}.000 --> {start}.900\n{who}: We went on with matter number {at}, as we said before.\n")
    return "\n".join(parts)
