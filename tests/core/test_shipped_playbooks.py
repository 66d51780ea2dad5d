"""Every list that ships is short, plainly asked, and keeps its ids."""

from __future__ import annotations

import re
from itertools import combinations

import pytest

from callgoal_desktop.core.playbook import Playbook, fits, read_playbook
from callgoal_desktop.shipped import shipped

PLAYBOOKS = {
    path.stem: read_playbook(path.read_text(encoding="utf-8"), path.name)
    for path in sorted(shipped("playbooks").glob("*.toml"))
}

IDS = {
    "qualify-first": "where-1 where-2 challenge-1 challenge-2 challenge-3 stake-1 stake-2",
    "spin": "situation-1 situation-2 situation-3 problem-1 problem-2 problem-3 implication-1 implication-2 "
    "implication-3 need-payoff-1 need-payoff-2",
    "meddpicc": "pain-1 pain-2 champion-1 champion-2 metrics-1 economic-buyer-1 criteria-1 process-1 process-2 "
    "paper-1 competition-1",
    "bant": "need-1 need-2 need-3 timeline-1 timeline-2 authority-1 authority-2 budget-1 budget-2",
    "gpctba-ci": "goals-1 goals-2 plans-1 plans-2 challenges-1 challenges-2 timeline-1 budget-1 authority-1 "
    "consequences-1 implications-1",
    "champ": "challenges-1 challenges-2 challenges-3 authority-1 authority-2 money-1 money-2 prioritization-1 "
    "prioritization-2 prioritization-3",
    "spiced": "situation-1 situation-2 pain-1 pain-2 impact-1 impact-2 critical-event-1 critical-event-2 "
    "decision-1 decision-2",
    "gap": "current-1 current-2 current-3 current-4 current-5 future-1 future-2 future-3 gap-1 gap-2",
    "pain-funnel": "problem-1 problem-2 problem-3 tried-1 tried-2 cost-1 cost-2 personal-1 now-1 now-2",
    "discovery-15": "reason-1 goal-1 challenge-1 stake-1 fit-1 people-1 next-1",
}
"""What calls are compared by: a released id is never changed and never given to another question."""

OPENERS = {"how", "what", "when", "where", "which", "who", "whose", "why"}
"""No yes and no no answers a question that begins so."""

JARGON = re.compile(
    r"\b(authority|budget|buy-in|champion|consequences?|criteria|critical|decision-makers?|economic|future state|gap"
    r"|current state|impact|implications?|leverage|metrics?|need-payoff|pain|paper process|pay-?off|prioriti[sz]\w+"
    r"|process|roi|solutions?|stakeholders?|timeline)\b",
    re.IGNORECASE,
)
"""The methods' words for their own elements: good for a title, not for a customer's ear."""

every_playbook = pytest.mark.parametrize("playbook", PLAYBOOKS.values(), ids=PLAYBOOKS.keys())


def texts(playbook: Playbook) -> list[str]:
    """The questions' words."""
    return [question.text for _section, question in playbook.questions]


def probes(playbook: Playbook) -> list[str]:
    """The words of all probes."""
    return [probe for _section, question in playbook.questions for probe in question.probes]


def words(text: str) -> frozenset[str]:
    """The words of a question, whatever their order."""
    return frozenset(re.findall(r"[\w’]+", text.casefold()))


class TestTheLists:
    def test_are_ten_each_named_like_its_file(self) -> None:
        assert PLAYBOOKS.keys() == IDS.keys()
        assert [playbook.id for playbook in PLAYBOOKS.values()] == list(PLAYBOOKS)

    def test_have_names_that_tell_them_apart(self) -> None:
        names = [playbook.name for playbook in PLAYBOOKS.values()]
        assert len({name.casefold() for name in names}) == len(names)
        assert max(map(len, names)) <= 30

    def test_fit_half_an_hour(self) -> None:
        assert all(fits(playbook, 30) for playbook in PLAYBOOKS.values())

    def test_hold_one_that_leaves_room_for_a_greeting_in_a_quarter_of_an_hour(self) -> None:
        assert fits(PLAYBOOKS["discovery-15"], 14)


@every_playbook
class TestEachList:
    def test_keeps_its_ids_for_calls_are_compared_by_them(self, playbook: Playbook) -> None:
        found = [question.id for _section, question in playbook.questions]
        assert found == IDS[playbook.id].split()
        assert all(re.fullmatch(r"[a-z]+(-[a-z]+)?-[1-9]", one) and len(one) <= 20 for one in found)

    def test_asks_five_to_nine_core_questions(self, playbook: Playbook) -> None:
        assert 5 <= len(playbook.core) <= 9

    def test_has_a_core_question_in_every_section_and_no_section_twice(self, playbook: Playbook) -> None:
        titles = [section.title for section in playbook.sections]
        assert len(set(titles)) == len(titles)
        assert all(len(title) <= 24 for title in titles)
        assert all(not all(question.optional for question in section.questions) for section in playbook.sections)

    def test_says_whose_method_it_is_and_when_to_use_it(self, playbook: Playbook) -> None:
        assert playbook.source.endswith("; the wording is ours.")
        assert len(playbook.source) <= 120
        assert re.fullmatch(r"[A-Z][^.?!]*\.", playbook.when), "one sentence"
        assert len(playbook.when) <= 120

    def test_has_one_or_two_probes_under_each_question(self, playbook: Playbook) -> None:
        assert all(1 <= len(question.probes) <= 2 for _section, question in playbook.questions)

    def test_asks_and_never_tells(self, playbook: Playbook) -> None:
        for text in texts(playbook) + probes(playbook):
            assert re.fullmatch(r"[A-Z][^?!.]*\?", text), text

    def test_asks_so_that_yes_or_no_is_no_answer(self, playbook: Playbook) -> None:
        assert {text.split()[0].casefold() for text in texts(playbook)} <= OPENERS

    def test_is_short_enough_to_be_read_at_a_glance(self, playbook: Playbook) -> None:
        assert max(map(len, texts(playbook))) < 90
        assert max(map(len, probes(playbook))) < 60

    def test_speaks_as_people_speak(self, playbook: Playbook) -> None:
        for text in texts(playbook) + probes(playbook):
            assert not JARGON.search(text), text
            assert not set(text) & set("'\"`"), f"typographic signs only: {text}"

    def test_asks_nothing_twice(self, playbook: Playbook) -> None:
        asked = [words(text) for text in texts(playbook) + probes(playbook)]
        assert len(set(asked)) == len(asked)

    def test_has_no_two_questions_alike(self, playbook: Playbook) -> None:
        for one, other in combinations(texts(playbook), 2):
            shared, both = words(one) & words(other), words(one) | words(other)
            assert len(shared) / len(both) < 0.6, f"{one} / {other}"
