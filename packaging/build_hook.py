"""Makes the translations that the wheel carries: .qm of each .ts, with Qt's own lrelease."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any  # hatchling's word for what it hands over

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class TranslationsHook(BuildHookInterface[Any]):
    """Before a wheel is put together, and before the project is installed in place."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Make them beside the .ts, from where ``force-include`` takes them along."""
        script = Path(self.root) / "packaging" / "translate.py"
        subprocess.run([sys.executable, str(script), "--release"], check=True)
