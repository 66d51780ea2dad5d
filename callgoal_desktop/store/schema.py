"""The tables of calls.db: migrations, oldest first; a released one is never edited."""

from __future__ import annotations

from sqlite_utils import Database, Migrations

from callgoal_desktop.store.identity import APPLICATION_ID

migrations = Migrations("callgoal")

_CREATE_1 = """
create table calls (
    id text primary key,
    ordinal integer not null unique,
    account text not null,
    account_key text not null,
    contact text not null,
    channel text,
    planned_for text,
    planned_zone text,
    planned_minutes integer,
    started_at text,
    ended_at text,
    spans text not null,
    playbook text not null,
    goal text not null,
    best text not null,
    least text not null,
    goal_met text,
    kept_anyway integer not null,
    goal_extra text not null,
    qualified text,
    right_resource text,
    outcome text,
    outcome_by_user integer not null,
    no_next_step_because text not null,
    lesson text not null,
    notes text not null,
    extra text not null,
    deleted_at text
) strict;
create index calls_account_key on calls (account_key, ordinal);
create index calls_deleted_at on calls (deleted_at) where deleted_at is not null;

create table questions (
    id text primary key,
    call_id text not null references calls (id) on delete cascade,
    position integer not null,
    section text not null,
    text text not null,
    origin text not null,
    probes text not null,
    optional integer not null,
    asked_at text,
    answer text not null,
    certainty text,
    key_issue integer not null,
    skipped integer not null,
    carried_from text,
    extra text not null
) strict;
create index questions_call_id on questions (call_id, position);

create table next_steps (
    id text primary key,
    call_id text not null references calls (id) on delete cascade,
    position integer not null,
    what text not null,
    owner text not null,
    due text,
    time text,
    promised_at text,
    done_at text,
    extra text not null
) strict;
create index next_steps_call_id on next_steps (call_id, position);

create table moments (
    id text primary key,
    call_id text not null references calls (id) on delete cascade,
    at text not null,
    kind text not null,
    note text not null,
    extra text not null
) strict;
create index moments_call_id on moments (call_id, at);

create table talk_spans (
    call_id text not null references calls (id) on delete cascade,
    position integer not null,
    who text not null,
    since text not null,
    until text not null,
    extra text not null,
    primary key (call_id, position)
) strict;

create table transcripts (
    call_id text primary key references calls (id) on delete cascade,
    source text not null,
    me text,
    cues text not null,
    extra text not null
) strict;

create table drafts (
    key text primary key,
    text text not null
) strict;

create table desk (
    id integer primary key check (id = 1),
    live text references calls (id) on delete set null,
    touched_at text not null
) strict;

create virtual table search using fts5 (
    call_id unindexed, account, contact, goal, questions, notes, steps, wrap_up, transcript,
    tokenize = "unicode61 remove_diacritics 2"
);
create table indexed (call_id text primary key, ordinal integer not null) strict, without rowid;
create table search_pending (call_id text primary key) strict, without rowid;
"""

_SEARCHED = {
    "calls": (
        "id",
        "ordinal, account, contact, goal, best, least, notes, lesson, no_next_step_because, deleted_at",
    ),
    "questions": ("call_id", "text, answer, section"),
    "next_steps": ("call_id", "what, owner"),
    "moments": ("call_id", "note"),
    "transcripts": ("call_id", "cues"),
}
"""Each table that search reads: the column that names the call, and the columns whose change is searched."""


def pending_triggers() -> dict[str, str]:
    """By name, the triggers that put a call on the list of those to be indexed again.

    ``update of`` matters: a tick changes no text, so it must not cost index work.
    """
    triggers: dict[str, str] = {}
    for table, (call_id, columns) in _SEARCHED.items():
        for event, row in ((f"update of {columns}", "new"), ("insert", "new"), ("delete", "old")):
            name = f"{table}_pending_{event.split()[0]}"
            triggers[name] = (
                f"create trigger {name} after {event} on {table} begin "
                f"insert or ignore into search_pending (call_id) values ({row}.{call_id}); end"
            )
    return triggers


@migrations()
def v1_calls(db: Database) -> None:
    """Calls and all that hangs on them, drafts, the desk, and search."""
    for statement in _CREATE_1.split(";"):
        if statement.strip():
            db.execute(statement)
    for trigger in pending_triggers().values():
        db.execute(trigger)
    db.execute("insert into desk (id, live, touched_at) values (1, null, '1970-01-01T00:00:00+00:00')")
    db.execute("pragma user_version = 1")


def migrate(db: Database) -> None:
    """Bring the tables up to ``VERSION``; afterwards every trigger is known to be there.

    ``table.transform()`` of sqlite-utils drops triggers without a word, hence the look at the end.
    """
    db.execute(f"pragma application_id = {APPLICATION_ID}")
    migrations.apply(db)
    missing = pending_triggers().keys() - db.triggers_dict.keys()
    if missing:
        raise AssertionError(f"a migration lost the triggers {', '.join(sorted(missing))}")
