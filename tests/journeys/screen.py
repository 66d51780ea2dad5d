"""What the window shows, and what it has to show by what is on the disk: the same shape, to be compared."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import zip_longest

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListView, QPushButton, QSpinBox, QWidget

from callgoal_desktop.core.follow_ups import Group, OpenStep, Whose, grouped, order, wanted
from callgoal_desktop.core.outcome import team_of
from callgoal_desktop.core.records import Call, CallId, NextStep, Question, Stage, WholeCall
from callgoal_desktop.core.text import one_line
from callgoal_desktop.ui.call.call_page import CallPage
from callgoal_desktop.ui.call.question_row import ANSWER_SHOWN, QuestionRow
from callgoal_desktop.ui.content import Content
from callgoal_desktop.ui.follow_ups.follow_up_row import MOST_WORDS, FollowUpRow, fitting
from callgoal_desktop.ui.main_window import MainWindow
from callgoal_desktop.ui.parts.fields import LineField, TextArea
from callgoal_desktop.ui.parts.mark_list import MarkList
from callgoal_desktop.ui.parts.step_row import StepRow
from callgoal_desktop.ui.review.review_page import ReviewPage
from callgoal_desktop.ui.words import group_text, kind_text, outcome_text, short, step_text, when_text
from tests.journeys.driver import Disk, Driver


@dataclass(frozen=True, slots=True)
class QuestionShown:
    """A row of the questions; the answer is the editor's where the row is the current one."""

    words: str
    ticked: bool
    starred: bool
    skipped: bool
    carried: bool
    answer: str


@dataclass(frozen=True, slots=True)
class StepShown:
    """A row of the next steps."""

    what: str
    who_when: str
    done: bool
    promised: bool


@dataclass(frozen=True, slots=True)
class MarkShown:
    """A marked minute; on the call page those that are put away are there as well."""

    kind: str
    note: str


@dataclass(frozen=True, slots=True)
class Shown:
    """A page: its fields by name, its rows, and what its buttons and chips say."""

    fields: dict[str, str]
    questions: tuple[QuestionShown, ...] = ()
    steps: tuple[StepShown, ...] = ()
    marks: tuple[MarkShown, ...] = ()
    chosen: tuple[str, ...] = ()
    listed: tuple[str, ...] = ()


def assert_screen_equals_disk(user: Driver) -> None:
    """Compare the page that is shown with a second connection's rows, and the menu with the history."""
    name, page = shown(user)
    disk = user.disk()
    assert user.sees("liveButton") == (disk.live is not None and not user.sees("endCallButton"))
    match name:
        case "callPage":
            assert unlike(page, _call_on_disk(disk, _open_call(user))) == []
        case "wrapUpPage":
            assert unlike(page, _wrap_up_on_disk(disk, disk.whole(disk.drafts["open-call"]))) == []
        case "reviewPage":
            assert unlike(page, _review_on_disk(disk, page)) == []
        case "followUpsPage":
            assert unlike(page, _follow_ups_on_disk(disk, user)) == []
        case _:
            assert name in {"emptyPage", "insightsPage", "playbooksPage", "recapPage", "settingsPage", "accountPage"}
    for action, verb in (("undoAction", "Undo"), ("redoAction", "Redo")):
        text, enabled = user.menu_text(action), user.menu_enabled(action)
        assert text.startswith(f"{verb} ") if enabled else text == verb


def unlike(page: Shown, kept: Shown) -> list[str]:
    """What is shown and what it should be, where that is something else."""
    names = page.fields.keys() | kept.fields.keys()
    fields = [(name, page.fields.get(name), kept.fields.get(name)) for name in sorted(names)]
    parts = ("questions", "steps", "marks", "chosen", "listed")
    rows = [(part, *pair) for part in parts for pair in zip_longest(getattr(page, part), getattr(kept, part))]
    return [f"{what}: {one!r} is shown, not {other!r}" for what, one, other in (*fields, *rows) if one != other]


def shown(user: Driver) -> tuple[str, Shown]:
    """The page that is shown, by its name, and what stands on it."""
    user.settle()
    content = _content(user)
    page = content.pages.currentWidget()
    assert page is not None
    match page.objectName():
        case "callPage":
            assert user.disk().drafts["open-call"] == _open_call(user)
            return "callPage", _call_page(user, content.call_page)
        case "wrapUpPage":
            return "wrapUpPage", _wrap_up(user)
        case "reviewPage":
            return "reviewPage", _review(user)
        case "followUpsPage":
            return "followUpsPage", _follow_ups(user)
        case name:
            return name, Shown({})


def _content(user: Driver) -> Content:
    window = user.window
    assert isinstance(window, MainWindow)
    assert window.content is not None
    return window.content


def _open_call(user: Driver) -> CallId:
    call_id = _content(user).call_page.call_id
    assert call_id is not None
    return call_id


def _text(window: QWidget, name: str) -> str:
    field: QWidget | None = window.findChild(QWidget, name)
    assert isinstance(field, TextArea | LineField), name
    return field.text()


# The call page


def _call_page(user: Driver, page: CallPage) -> Shown:
    names = ["goalEdit", "bestOutcomeEdit", "leastOutcomeEdit", "notesEdit", "newStepEdit", "newQuestionEdit"]
    if user.sees("accountEdit"):
        names += ["accountEdit", "contactEdit", "plannedForEdit"]
    fields = {name: _text(page, name) for name in names}
    if user.sees("accountEdit"):
        fields["minutes"] = str(user.find("plannedMinutesSpin", QSpinBox).value())
    if user.sees("askedLabel"):
        fields["asked"] = user.text("askedLabel")
    return Shown(
        fields,
        tuple(_question_shown(user, row) for row in user.all("questionRow", QuestionRow)),
        tuple(_step_shown(row) for row in user.all("nextStepRow", StepRow)),
        _marks_shown(page),
        tuple(name for name in ("startCallButton", "endCallButton", "resumeCallButton") if user.sees(name)),
    )


def _question_shown(user: Driver, row: QuestionRow) -> QuestionShown:
    editor = row.findChild(TextArea, "answerEdit")
    words = row.text_edit.text() if row.text_edit is not None else row.words.text()
    answer = row.answer.text() if editor is None else editor.text()[:ANSWER_SHOWN]
    skipped, carried = row.side.text() == "skipped", row.carried.isVisible()
    return QuestionShown(words, row.check.isChecked(), row.star.isVisible(), skipped, carried, answer)


def _marks_shown(page: QWidget) -> tuple[MarkShown, ...]:
    marks = page.findChild(MarkList)
    assert isinstance(marks, MarkList)
    return tuple(
        MarkShown(next((chip.text() for chip in row.kinds.chips if chip.isChecked()), "mark"), row.note.text())
        for row in marks.rows
    )


def _marks_on_disk(whole: WholeCall) -> tuple[MarkShown, ...]:
    return tuple(MarkShown(kind_text(moment.kind), moment.note) for moment in whole.moments)


def _step_shown(row: StepRow) -> StepShown:
    return StepShown(row.what.text(), row.who_when.text(), row.check.isChecked(), row.promised.isChecked())


def _call_on_disk(disk: Disk, call_id: CallId) -> Shown:
    whole = disk.whole(call_id)
    call, draft = whole.call, disk.drafts
    fields = {
        "goalEdit": call.goal.text,
        "bestOutcomeEdit": call.goal.best,
        "leastOutcomeEdit": call.goal.least,
        "notesEdit": call.notes,
        "newStepEdit": draft.get(f"new-step/{call_id}", ""),
        "newQuestionEdit": draft.get(f"new-question/{call_id}", ""),
    }
    asked = sum(question.asked_at is not None for question in whole.questions)
    if call.stage is Stage.PLANNED:
        planned = when_text(call.planned_for) if call.planned_for else ""
        fields |= {
            "accountEdit": call.account,
            "contactEdit": call.contact,
            "plannedForEdit": draft.get(f"planned-for/{call_id}", "") or planned,
            "minutes": str(call.planned_minutes or 0),
        }
        button = "startCallButton"
    else:
        fields["asked"] = f"{asked} of {len(whole.questions)} asked"
        button = "endCallButton" if disk.live == call_id else "resumeCallButton"
    questions, steps = tuple(map(_question_on_disk, whole.questions)), tuple(map(_step_on_disk, whole.steps))
    return Shown(fields, questions, steps, _marks_on_disk(whole), (button,))


def _question_on_disk(question: Question) -> QuestionShown:
    return QuestionShown(
        question.text or "(no words yet)",
        question.asked_at is not None,
        question.key_issue,
        question.skipped,
        question.carried_from is not None and question.asked_at is None and not question.skipped,
        question.answer[:ANSWER_SHOWN],
    )


def _step_on_disk(step: NextStep) -> StepShown:
    return StepShown(
        step.what or "(no words yet)", step_text(step), step.done_at is not None, step.promised_at is not None
    )


# The wrap-up page


def _wrap_up(user: Driver) -> Shown:
    page = user.find("wrapUpPage")
    groups = ("goalMetGroup", "qualifiedGroup", "rightResourceGroup", "outcomeGroup")
    chips = [chip for name in groups for chip in user.find(name).findChildren(QPushButton)]
    fields = {name: _text(page, name) for name in ("noNextStepEdit", "lessonEdit")}
    fields["outcome"] = user.text("outcomeLabel") if user.sees("outcomeLabel") else ""
    fields |= {name: _text(page, name) for name in ("wrapUpStepEdit", "myTeamEdit")}
    rows = tuple(_step_shown(row) for row in user.all("nextStepRow", StepRow))
    chosen = tuple(chip.objectName() for chip in chips if chip.isChecked())
    return Shown(fields, steps=rows, marks=_marks_shown(page), chosen=chosen)


def _wrap_up_on_disk(disk: Disk, whole: WholeCall) -> Shown:
    call = whole.call
    chosen = (call.goal.met, call.qualified, call.right_resource, call.outcome)
    outcome = outcome_text(call.outcome).upper() if call.outcome else ""
    fields = {"noNextStepEdit": call.no_next_step_because, "lessonEdit": call.lesson, "outcome": outcome}
    fields["wrapUpStepEdit"] = disk.drafts.get(f"wrap-step/{call.id}", "")
    fields["myTeamEdit"] = disk.drafts.get("my-team", "")
    steps = tuple(map(_step_on_disk, whole.steps))
    names = tuple(f"{choice}Chip" for choice in chosen if choice is not None)
    return Shown(fields, steps=steps, marks=_marks_on_disk(whole), chosen=names)


# The review page


def _review(user: Driver) -> Shown:
    """The list and the call that is read; in a narrow window one is hidden, and has to be right all the same."""
    page = user.find("reviewPage", ReviewPage)
    user.wait(lambda: page.is_resting, "the call is not shown")
    calls, detail = page.findChild(QListView, "callList"), page.findChild(QWidget, "callDetail")
    assert calls is not None
    assert detail is not None
    model = calls.model()
    rows = (model.index(row, 0).data(Qt.ItemDataRole.DisplayRole) for row in range(model.rowCount()))
    said = " ".join(one_line(each.text()) for each in detail.findChildren(QLabel))
    trash = page.findChild(QPushButton, "trashButton")
    chosen = ("trash",) if trash is not None and trash.isChecked() else ()
    return Shown({"searchEdit": _text(page, "searchEdit"), "detail": said}, chosen=chosen, listed=tuple(map(str, rows)))


def _review_on_disk(disk: Disk, page: Shown) -> Shown:
    """The detail has to say every text of the call that is read; its own words are taken as they are."""
    query = disk.drafts.get("review/search", "")
    calls = [whole.call for whole in disk.calls]
    if "trash" in page.chosen:
        calls = sorted(disk.trash, key=lambda call: page.listed.index(_names(call)))
    elif query.strip():
        calls = [call for call in calls if _names(call) in page.listed]
    read = next((whole for whole in disk.calls if whole.call.id == disk.drafts.get("review/call")), None)
    detail = page.fields["detail"]
    for text in _texts(read) if read is not None and read.call in calls else ():
        assert one_line(text) in detail
    return Shown({"searchEdit": query, "detail": detail}, chosen=page.chosen, listed=tuple(map(_names, calls)))


def _names(call: Call) -> str:
    return one_line(" · ".join(filter(None, (call.account, call.contact, call.goal.text))))


def _texts(whole: WholeCall) -> list[str]:
    call = whole.call
    answers = [text for question in whole.questions for text in (question.text, question.answer)]
    return [call.goal.text, call.goal.best, call.notes, call.lesson, *answers, *(step.what for step in whole.steps)]


# The follow-ups page


def _follow_ups(user: Driver) -> Shown:
    """The rows under the names of their groups, as they stand from top to bottom."""
    page = user.find("followUpsPage")
    groups = [(group.y(), group.text()) for group in user.all("followUpGroup", QLabel)]
    steps = [(row.y(), _follow_up(row)) for row in user.all("followUpRow", FollowUpRow)]
    listed = tuple(text for _y, text in sorted((*groups, *steps)))
    return Shown({"filter": _text(page, "followUpFilterEdit")}, listed=listed)


def _follow_up(row: FollowUpRow) -> str:
    promised = "promised" if row.promised.isChecked() else ""
    assert not row.check.isChecked()
    return " | ".join((row.what.text(), row.who_when.text(), row.call.text(), promised))


def _follow_ups_on_disk(disk: Disk, user: Driver) -> Shown:
    opened = (
        OpenStep(step, whole.call.account, whole.call.contact)
        for whole in disk.calls
        for step in whole.steps
        if step.done_at is None
    )
    words, whose = disk.drafts.get("follow-ups/filter", ""), Whose(disk.drafts.get("follow-ups/whose") or Whose.ALL)
    found = wanted(sorted(opened, key=order), whose, words, team_of(disk.drafts.get("my-team", "")))
    rows = grouped(found, user.clock().date())
    listed = (group_text(row).upper() if isinstance(row, Group) else _open_step(row) for row in rows)
    return Shown({"filter": words}, listed=tuple(listed))


def _open_step(each: OpenStep) -> str:
    call = " · ".join(filter(None, (short(each.account), short(each.contact)))) or "Untitled call"
    promised = "promised" if each.step.promised_at else ""
    what = each.step.what[:MOST_WORDS] or "(no words yet)"
    return " | ".join((what, fitting(step_text(each.step)), call, promised))
