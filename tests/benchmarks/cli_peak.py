"""A command of CallGoal as it is typed; then it says on standard error what memory it had at most, in MiB."""

from __future__ import annotations

import sys

from callgoal_desktop.__main__ import main
from tests.benchmarks.process import peak

if __name__ == "__main__":
    status = main(sys.argv[1:])
    print(peak(), file=sys.stderr)
    sys.exit(status)
