"""Which column of a table of calls holds what: guessed from the names that other programs and people give them."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from enum import StrEnum


class Column(StrEnum):
    """What a column of the table becomes; "" is nothing."""

    NOTHING = ""
    ACCOUNT = "account"
    CONTACT = "contact"
    EMAIL = "email"
    WHEN = "date"
    TIME = "time"
    PLANNED = "planned for"
    STARTED = "started"
    ENDED = "ended"
    MINUTES = "minutes"
    SECONDS = "seconds"
    MILLISECONDS = "milliseconds"
    CHANNEL = "channel"
    TITLE = "title"
    GOAL = "goal"
    BEST = "best outcome"
    LEAST = "least outcome"
    MET = "goal met"
    QUALIFIED = "qualified"
    RIGHT_RESOURCE = "right resource"
    OUTCOME = "outcome"
    NOTES = "notes"
    STEP = "next step"
    OWNER = "owner"
    DUE = "due"
    REASON = "no next step because"
    LESSON = "lesson"
    PLAYBOOK = "playbook"
    ID = "id"


OUR_ID = "Call ID"
"""The name that our own export gives to the column of ids."""

_NAMES: Mapping[Column, str] = {
    Column.ID: "call id, record id, activity id, call sid, id, aktivitäts id, datensatz id, id de registro",
    Column.ACCOUNT: "company name, account name, company / account, company, account, associated company, customer, "
    "client, organization, organisation, firma, firmenname, unternehmen, kunde, empresa, cliente, cuenta, "
    "nombre de la empresa, nombre de la cuenta, organización, zugehöriges unternehmen",
    Column.CONTACT: "contact, contact name, associated contact, full name, name, who, contact person, attendees, "
    "kontakt, ansprechpartner, kontaktname, kontaktperson, contacto, nombre del contacto, persona de contacto, nombre",
    Column.EMAIL: "email, e mail, email address, contact email, mail, e mail adresse, correo, correo electrónico",
    Column.WHEN: "activity date, date, call date, date and time, meeting date, activitydate, start date, "
    "datum, gesprächsdatum, aktivitätsdatum, termin, fecha, fecha de la llamada, fecha de actividad, created date",
    Column.TIME: "time, call time, start time, uhrzeit, zeit, startzeit, hora, hora de inicio",
    Column.PLANNED: "planned for, scheduled for, geplant für, planificado para",
    Column.STARTED: "started, started at, start, begonnen, beginn, inicio, comienzo",
    Column.ENDED: "ended, ended at, end, ende, beendet, fin",
    Column.MINUTES: "planned minutes, minutes, duration, duration minutes, length, minuten, dauer, minutos, duración",
    Column.SECONDS: "callduration in seconds, calldurationinseconds, call duration seconds, duration seconds",
    Column.MILLISECONDS: "call duration, hs call duration, duration ms",
    Column.CHANNEL: "channel, kanal, canal",
    Column.TITLE: "call title, subject, title, activity, betreff, titel, asunto, título",
    Column.GOAL: "goal, call goal, objective, purpose, ziel, gesprächsziel, objetivo, meta",
    Column.BEST: "best outcome, bestes ergebnis, mejor resultado",
    Column.LEAST: "least acceptable outcome, least outcome, mindestergebnis, resultado mínimo",
    Column.MET: "goal met, ziel erreicht, objetivo cumplido",
    Column.QUALIFIED: "qualified, qualifiziert, cualificado, calificado",
    Column.RIGHT_RESOURCE: "right resource, richtige lösung, recurso adecuado",
    Column.OUTCOME: "outcome, call outcome, call result, result, ergebnis, gesprächsergebnis, resultado, status",
    Column.NOTES: "notes, call notes, full comments, comments, description, note, body, notizen, gesprächsnotizen, "
    "kommentare, kommentar, beschreibung, notas, comentarios, descripción, notas de la llamada",
    Column.STEP: "next step, next steps, next action, follow up, nächster schritt, nächste schritte, wiedervorlage, "
    "próximo paso, siguiente paso, próxima acción, seguimiento",
    Column.OWNER: "step owner, next step owner, who does it, responsible, verantwortlich, wer, responsable, quién",
    Column.DUE: "due, due date, next step date, next activity date, fällig, fälligkeitsdatum, fällig am, bis, "
    "vence, vencimiento, fecha de vencimiento, fecha límite",
    Column.REASON: "no next step because, kein nächster schritt weil, sin próximo paso porque",
    Column.LESSON: "lesson, lesson learned, learning, lehre, erkenntnis, gelernt, lección, aprendizaje",
    Column.PLAYBOOK: "playbook, leitfaden, guion",
}
"""The names of each column, the one that is meant most surely first; English, German, Spanish, HubSpot, Salesforce."""


def plain_name(header: str) -> str:
    """The name of a column without capitals, accents, signs and double spaces."""
    letters = unicodedata.normalize("NFKD", header.casefold())
    kept = (" " if not letter.isalnum() else letter for letter in letters if not unicodedata.combining(letter))
    return " ".join("".join(kept).split())


_SAID_TWICE = frozenset({Column.TITLE, Column.WHEN, Column.MILLISECONDS, Column.SECONDS})
"""What our own export says for the sake of other programs, and better in columns of its own."""

_RANKS: Mapping[str, tuple[int, Column]] = {
    plain_name(name): (rank, column)
    for column, names in reversed(list(_NAMES.items()))
    for rank, name in reversed(list(enumerate(names.split(","))))
}


def guessed(header: Sequence[str], rows: Sequence[Sequence[str]] = ()) -> tuple[Column, ...]:
    """What each column holds, each thing once: the column with the surest name has it."""
    best: dict[Column, tuple[int, int]] = {}
    for place, name in enumerate(header):
        rank, column = _RANKS.get(plain_name(name), (0, Column.NOTHING))
        if column is not Column.NOTHING and not (column is Column.STEP and _are_numbers(place, rows)):
            best[column] = min(best.get(column, (rank, place)), (rank, place))
    if is_ours(header):
        best = {column: at for column, at in best.items() if column not in _SAID_TWICE}
    found = [Column.NOTHING] * len(header)
    for column, (_rank, place) in best.items():
        found[place] = column
    return tuple(found)


def _are_numbers(place: int, rows: Sequence[Sequence[str]]) -> bool:
    """Whether a column counts something: "Next steps" of an export of ours says how many there are."""
    cells = [row[place].strip() for row in rows if place < len(row) and row[place].strip()]
    return bool(cells) and all(cell.isdecimal() for cell in cells)


def is_ours(header: Sequence[str]) -> bool:
    """Whether the table is an export of CallGoal."""
    return {OUR_ID, "TaskSubtype", "Least acceptable outcome"} <= set(header)
