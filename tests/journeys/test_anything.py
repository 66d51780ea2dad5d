"""Whatever is done in whatever order, the screen equals the disk, and every act can be taken back."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test
from PySide6.QtWidgets import QApplication

from tests.journeys.anything import Anything

SHORT = settings(
    max_examples=25,
    stateful_step_count=30,
    deadline=None,
    derandomize=True,  # the same acts in each run; the long form looks for new ones
    database=None,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)
LONG = settings(
    SHORT,
    max_examples=300,
    stateful_step_count=60,
    derandomize=False,
    phases=[Phase.generate, Phase.shrink],
)


def test_anything(qapp: QApplication) -> None:
    run_state_machine_as_test(Anything, settings=SHORT)


@pytest.mark.slow
def test_anything_for_long(qapp: QApplication) -> None:
    run_state_machine_as_test(Anything, settings=LONG)
