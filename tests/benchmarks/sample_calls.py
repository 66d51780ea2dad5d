"""Many past calls from a seed, as a ``callgoal/1`` file: the same bytes each time.

``python -m tests.benchmarks.sample_calls 100000 > calls.jsonl`` writes 100,000 calls with 700,000 questions and 200,000
next steps.
"""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

SEED = 20261123
FIRST = datetime(2016, 1, 4, 9, 0, tzinfo=UTC)
ACCOUNTS = ("Northwind", "Alta", "Harbor", "Halden", "Vesta", "Lumen", "Orchard", "Pico", "Sable", "Tern")
KINDS = ("Foods", "Dairy", "Seafood", "Logistics", "Steel", "Labs", "Energy", "Paper", "Rail", "Textiles")
PEOPLE = ("Dana Wu", "Raj Patel", "Karin Holm", "Marta Nilsen", "Jonas Berg", "Priya Rao", "Luis Vega", "Ana Silva")
WORDS = ("recall", "cost", "audit", "spreadsheet", "lot", "pilot", "plant", "manager", "budget", "tracking", "hours")
SECTIONS = ("Where are they going?", "Challenges", "What is at stake?")


def lines(count: int) -> Iterator[str]:
    """So many calls, oldest first, one JSON object each."""
    chance = random.Random(SEED)
    for number in range(count):
        yield json.dumps(_call(number, chance), ensure_ascii=False)


def _call(number: int, chance: random.Random) -> dict[str, object]:
    at = FIRST + timedelta(minutes=45 * number)
    end = at + timedelta(minutes=chance.randint(12, 55))
    return {
        "format": "callgoal/1",
        "id": f"call-{number:07}",
        "account": f"{chance.choice(ACCOUNTS)} {chance.choice(KINDS)} {number % 30}",
        "contact": chance.choice(PEOPLE),
        "channel": "video",
        "planned_minutes": 30,
        "started_at": at.isoformat(),
        "ended_at": end.isoformat(),
        "spans": [{"from": at.isoformat(), "to": end.isoformat()}],
        "playbook": "qualify-first",
        "goal": {"text": f"Find out {_said(chance, 5)}; agree a pilot by Friday"},
        "questions": [_question(number, place, at, chance) for place in range(7)],
        "next_steps": [_step(number, place, end, chance) for place in range(2)],
        "outcome": chance.choice(("advance", "continuation", "continuation", "no_sale")),
    }


def _question(number: int, place: int, at: datetime, chance: random.Random) -> dict[str, object]:
    asked = chance.random() < 0.7
    return {
        "id": f"question-{number:07}-{place}",
        "section": SECTIONS[place * 3 // 7],
        "text": f"What about the {WORDS[place]}?",
        "origin": f"qualify-first/q-{place}",
        "asked_at": (at + timedelta(minutes=2 + 3 * place)).isoformat() if asked else None,
        "answer": _said(chance, 8) if asked else "",
    }


def _step(number: int, place: int, end: datetime, chance: random.Random) -> dict[str, object]:
    return {
        "id": f"step-{number:07}-{place}",
        "what": f"send {_said(chance, 3)}",
        "owner": chance.choice(("me", "them", "Dana", "")),
        "due": (end + timedelta(days=chance.randint(1, 20))).date().isoformat(),
        "promised_at": end.isoformat() if place else None,
        "done_at": (end + timedelta(days=2)).isoformat() if chance.random() < 0.9 else None,
    }


def _said(chance: random.Random, words: int) -> str:
    return " ".join(chance.choice(WORDS) for _word in range(words))


if __name__ == "__main__":
    for line in lines(int(sys.argv[1])):
        print(line)
