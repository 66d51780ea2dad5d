"""What Qt and the tests need from a Linux system beside Python packages, and how to get it where that is allowed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from importlib.util import find_spec
from pathlib import Path

# A package is given by its names, newest first: Ubuntu 24.04 and Debian 13 renamed some.
LIBRARIES = {
    "libEGL.so.1": ("libegl1",),
    "libGL.so.1": ("libgl1",),
    "libX11-xcb.so.1": ("libx11-xcb1",),
    "libdbus-1.so.3": ("libdbus-1-3",),
    "libfontconfig.so.1": ("libfontconfig1",),
    "libfreetype.so.6": ("libfreetype6",),
    "libglib-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
    "libgthread-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
    "libxcb-cursor.so.0": ("libxcb-cursor0",),
    "libxcb-icccm.so.4": ("libxcb-icccm4",),
    "libxcb-image.so.0": ("libxcb-image0",),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1",),
    "libxcb-randr.so.0": ("libxcb-randr0",),
    "libxcb-render-util.so.0": ("libxcb-render-util0",),
    "libxcb-render.so.0": ("libxcb-render0",),
    "libxcb-shape.so.0": ("libxcb-shape0",),
    "libxcb-shm.so.0": ("libxcb-shm0",),
    "libxcb-sync.so.1": ("libxcb-sync1",),
    "libxcb-util.so.1": ("libxcb-util1",),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0",),
    "libxcb-xkb.so.1": ("libxcb-xkb1",),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0",),
    "libxkbcommon.so.0": ("libxkbcommon0",),
}
PROGRAMS = {
    "Xvfb": ("xvfb",),
    "xdotool": ("xdotool",),
    "openbox": ("openbox",),
    "xprop": ("x11-utils",),
    "xwininfo": ("x11-utils",),
    "import": ("imagemagick",),
    "strace": ("strace",),
    "dbus-run-session": ("dbus-daemon", "dbus"),
}
AT_SPI = {
    "/usr/libexec/at-spi-bus-launcher": ("at-spi2-core",),
    "/usr/lib/python3/dist-packages/pyatspi": ("python3-pyatspi",),
}
"""What a screen reader of the tests needs, by the place where Debian has it: it runs with the system's own Python."""
FONT = ("fonts-dejavu-core",)
FONT_FOLDERS = (
    "/usr/share/fonts",
    "/usr/local/share/fonts",
    "/run/current-system/sw/share/X11/fonts",
    "~/.fonts",
    "~/.local/share/fonts",
)
# Loading is the only honest question, and another process asks it: nothing foreign is loaded into this one, and
# what was installed meanwhile is seen.
LOADS = """
import ctypes, sys
for name in sys.argv[1:]:
    try:
        ctypes.CDLL(name)
    except OSError:
        print(name)
"""


class MissingError(Exception):
    """Something of the system is not there and may not be installed from here: what, and what to type."""


def provide(*, for_tests: bool) -> None:
    """Install what is missing where that is allowed; raise ``MissingError`` where something stays missing."""
    if not sys.platform.startswith("linux"):
        return
    missing = dict(missing_here(for_tests=for_tests))
    if missing and shutil.which("apt-get") and may_install():
        install(missing)
        missing = dict(missing_here(for_tests=for_tests))
    if missing:
        raise MissingError(how_to_mend(missing))


def missing_here(*, for_tests: bool) -> Iterator[tuple[str, tuple[str, ...]]]:
    """What is not there, each with the names of the Debian package that holds it."""
    asked = subprocess.run(
        [sys.executable, "-c", LOADS, *LIBRARIES], stdin=subprocess.DEVNULL, capture_output=True, text=True
    )
    # A library that takes the whole process down when it is loaded is as good as none: then all are named.
    unloadable = asked.stdout.split() if asked.returncode == 0 else list(LIBRARIES)
    yield from ((name, LIBRARIES[name]) for name in unloadable)
    if not any(True for folder in FONT_FOLDERS for _ in fonts(folder)):
        yield "a font", FONT
    if for_tests:
        yield from ((name, packages) for name, packages in PROGRAMS.items() if not shutil.which(name))
        yield from ((name, packages) for name, packages in AT_SPI.items() if not Path(name).exists())
    if not (find_spec("venv") and find_spec("ensurepip")):
        yield "Python's venv", (f"python3.{sys.version_info.minor}-venv", "python3-venv")


def fonts(folder: str) -> Iterator[Path]:
    """The scalable fonts under a folder."""
    for ending in ("ttf", "otf", "ttc", "pfb"):
        yield from Path(folder).expanduser().rglob(f"*.{ending}")


def may_install() -> bool:
    """Whether packages can be installed without asking anybody for a password."""
    if os.geteuid() == 0:
        return True
    if not shutil.which("sudo"):
        return False
    asked = subprocess.run(["sudo", "-n", "true"], stdin=subprocess.DEVNULL, capture_output=True)
    return asked.returncode == 0


def install(missing: dict[str, tuple[str, ...]]) -> None:
    """Have apt install what is missing; whether that helped is for the caller to look."""
    print("Installing what the system lacks:", ", ".join(missing), flush=True)
    as_root = [] if os.geteuid() == 0 else ["sudo", "-n"]
    apt = [*as_root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-o", "DPkg::Lock::Timeout=300"]
    # An update that fails for one source of many is no reason not to try with the others.
    subprocess.run([*apt, "update"], stdin=subprocess.DEVNULL)
    wanted = packages_for(missing)
    subprocess.run([*apt, "install", "-y", "--no-install-recommends", *wanted], stdin=subprocess.DEVNULL)


def packages_for(missing: dict[str, tuple[str, ...]]) -> list[str]:
    """The packages to ask apt for, each by the name that this system's apt knows."""
    return sorted({known_name(names) for names in missing.values()})


def known_name(names: Iterable[str]) -> str:
    """The first of a package's names that apt can install; the last, the oldest, where it knows none."""
    *newer, oldest = names
    return next((name for name in newer if has_candidate(name)), oldest)


def has_candidate(name: str) -> bool:
    """Whether apt has a version of a package to install."""
    if not shutil.which("apt-cache"):
        return False
    told = subprocess.run(
        ["apt-cache", "policy", name],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        env={**os.environ, "LC_ALL": "C"},
    ).stdout
    return "Candidate:" in told and "Candidate: (none)" not in told


def how_to_mend(missing: dict[str, tuple[str, ...]]) -> str:
    """What is missing, and the command that installs it where there is one."""
    named = ", ".join(missing)
    if not shutil.which("apt-get"):
        return f"Missing on this system: {named}. Install the packages of your distribution that hold them."
    packages = " ".join(packages_for(missing))
    root = "" if os.geteuid() == 0 else "sudo "
    command = f"{root}apt-get update && {root}apt-get install --no-install-recommends {packages}"
    return f"Missing on this system: {named}. To install them, type:\n  {command}"
