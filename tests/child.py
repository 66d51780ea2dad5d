"""Work done in a forked child: as another user, or under a limit that must not reach the other tests. POSIX only."""

from __future__ import annotations

import contextlib
import os
import traceback
from collections.abc import Callable, Iterator

import coverage

NOBODY = 65534
"""An ordinary user: root may write where nobody else may, so tests of refusals must not be root."""


def in_child(work: Callable[[], str]) -> str:
    """What the work returned in a forked child; its failure is the test's."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        failed = 1
        try:
            with _measured():
                answer = work()
            failed = 0
        except BaseException:
            answer = traceback.format_exc()
        os.write(writer, answer.encode())
        os._exit(failed)
    os.close(writer)
    with os.fdopen(reader, encoding="utf-8") as pipe:
        answer = pipe.read()
    _pid, status = os.waitpid(child, 0)
    assert status == 0, f"the child failed:\n{answer}"
    return answer


@contextlib.contextmanager
def ordinary_user() -> Iterator[None]:
    """Not root in here: real and effective user both, for os.access asks the real one. Only for a child."""
    if os.getuid() != 0:
        yield
        return
    os.setresuid(NOBODY, NOBODY, 0)
    try:
        yield
    finally:
        os.setresuid(0, 0, 0)


@contextlib.contextmanager
def _measured() -> Iterator[None]:
    """Coverage goes on in the child, into a file of its own, which the parent's is combined with."""
    outer = coverage.Coverage.current()
    if outer is None:
        yield
        return
    outer.stop()
    own = coverage.Coverage(data_suffix=True)
    with own.collect():
        yield
    own.save()
