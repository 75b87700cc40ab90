"""The house rules of DESIGN 1, 2.5 and 7 that can be read off the source, whoever writes it."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

# The floors of the house, lowest first. A module knows its own package and the floors below, not its neighbours.
FLOORS: list[set[str]] = [
    {"resources", "migrations"},
    {"models"},
    {"changes"},
    {"search"},
    {"database"},
    {"reports", "exchange", "reminders"},
    {"commands", "ui"},
    {"main"},
]
FLOOR = {name: number for number, names in enumerate(FLOORS) for name in names}

NOT_THE_PROGRAM = {"tests", "benchmarks", "build", "dist"}
CLOCKS = re.compile(
    r"\b(datetime\.(now|today|utcnow)|date\.today|time\.(time(_ns)?|localtime|gmtime)|CURRENT_(TIMESTAMP|DATE|TIME))\b"
)
QT = {"PySide6", "shiboken6"}
HEAVY = {"borax", "charset_normalizer", "openpyxl", "pypdfium2", "pypinyin", "python_calamine", "reportlab"}
LINES = 450  # "around 400" (STYLE habit 1), with room for the word "around"


def sources() -> Iterator[Path]:
    """Every Python file of the program itself, relative to the root."""
    for path in sorted(ROOT.rglob("*.py")):
        relative = path.relative_to(ROOT)
        if not relative.parts[0].startswith(".") and relative.parts[0] not in NOT_THE_PROGRAM:
            yield relative


SOURCES = list(sources())


def package(path: Path) -> str:
    """The top-level name that a file belongs to."""
    return path.parts[0].removesuffix(".py")


def module(path: Path) -> str:
    """The dotted name that a file is imported by."""
    return ".".join(path.with_suffix("").parts).removesuffix(".__init__")


def imports(path: Path) -> set[str]:
    """The top-level names that a file imports, at its top or later, for real or for its types."""
    names = set()
    for node in ast.walk(ast.parse((ROOT / path).read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            names.add(str(node.module).partition(".")[0])
    return names


@pytest.mark.parametrize("path", SOURCES, ids=str)
def test_imports_point_down(path: Path) -> None:
    own = package(path)
    assert own in FLOOR, f"{own} has no floor: give it one in DESIGN 1 and here"
    upward = {name for name in imports(path) & FLOOR.keys() - {own} if FLOOR[name] >= FLOOR[own]}
    assert not upward


@pytest.mark.parametrize("path", SOURCES, ids=str)
def test_only_the_window_names_qt(path: Path) -> None:
    if package(path) not in {"ui", "main"}:
        assert not imports(path) & QT


def loaded_after_importing(*modules: str) -> set[str]:
    """The top-level modules that a fresh Python holds after importing some of ours."""
    script = "import importlib, sys; [importlib.import_module(m) for m in sys.argv[1:]]; print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", script, *modules], cwd=ROOT, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    return {name.partition(".")[0] for name in run.stdout.split()}


def test_nothing_but_the_window_loads_qt() -> None:
    # The build backend stands on build tools, which the program does not need.
    apart = {"ui", "main", "migrations"}
    outside = [
        module(path) for path in SOURCES if package(path) not in apart and path.name != "build_backend.py"
    ]
    assert not loaded_after_importing(*outside) & QT


def test_the_command_line_starts_without_anything_heavy() -> None:
    assert not loaded_after_importing("main") & (HEAVY | QT)


@pytest.mark.parametrize("path", [path for path in SOURCES if path.name != "main.py"], ids=str)
def test_only_main_names_a_clock(path: Path) -> None:
    assert not CLOCKS.findall((ROOT / path).read_text("utf-8"))


@pytest.mark.parametrize("path", [path for path in SOURCES if path.name != "models.py"], ids=str)
def test_files_stay_short(path: Path) -> None:
    assert len((ROOT / path).read_text("utf-8").splitlines()) <= LINES
