"""Which act follows what was done in the detail of a playbook: one line each."""

from __future__ import annotations

from callgoal_desktop.ui.playbooks.playbook_acts import QUESTION_KEY, SECTION_KEY, PlaybookActs
from callgoal_desktop.ui.playbooks.playbook_detail import PlaybookDetail


def wire_detail(acts: PlaybookActs, detail: PlaybookDetail) -> None:
    """Connect a playbook's fields and rows to their acts."""
    editor = detail.editor

    def move(key: str, by: int) -> None:
        kind, _slash, which = key.partition("/")
        if kind == "q":
            acts.move_question(which, by)
            detail.focus_row(key)
        else:
            detail.end_editing()
            acts.move_section(int(which), by)
            detail.focus_row(f"s/{int(which) + by}")

    def remove(key: str) -> None:
        kind, _slash, which = key.partition("/")
        if kind == "q":
            acts.remove_question(which)
        else:
            acts.remove_section(int(which))

    detail.moved.connect(move)
    detail.removed.connect(remove)
    detail.name.typed.connect(acts.type_name)
    detail.when.typed.connect(acts.type_when)
    detail.source.typed.connect(acts.type_source)
    detail.new_question.typed.connect(lambda text: acts.type_draft(QUESTION_KEY, text))
    detail.new_section.typed.connect(lambda text: acts.type_draft(SECTION_KEY, text))
    editor.text_typed.connect(lambda text: acts.type_question(detail.edited_question, text))
    editor.probes_typed.connect(lambda text: acts.type_probes(detail.edited_question, text))
    editor.title_typed.connect(lambda text: acts.type_title(detail.edited_section, text))
    editor.optional_toggled.connect(lambda: acts.toggle_optional(detail.edited_question))
