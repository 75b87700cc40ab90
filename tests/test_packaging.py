"""The wheel works where it lands: built from a copy, put beside nothing but what it declares, used from elsewhere.

The chain is the longest that anybody walks (tree, source distribution, wheel, environment), so that a file which is
left out at any step is missed here. It needs no network: the build uses the tools of this environment, and the clean
one is given links to the packages that the wheel's own metadata asks for, and to no other.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import venv
import zipfile
from importlib.metadata import Distribution, distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[1]
LEFT_BEHIND = shutil.ignore_patterns(".*", "build", "dist", "*.egg-info", "__pycache__", "*.mo")
KEPT = {".json", ".po", ".py", ".sql", ".svg", ".toml", ".ttf", ".txt"}


def run(folder: Path, *command: str | Path, **environment: str) -> str:
    """What a command prints, run in a folder with no more of our environment than a path and what is given."""
    environment = {"PATH": os.defpath, "HOME": str(folder), **environment}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, timeout=100)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel made from a source distribution made from a copy of this tree."""
    folder = tmp_path_factory.mktemp("build")
    shutil.copytree(ROOT, folder / "tree", ignore=LEFT_BEHIND)
    run(folder, sys.executable, "-m", "build", "--no-isolation", "--outdir", "dist", "tree")
    (made,) = (folder / "dist").glob("guanxi-*.whl")
    return made


def runtime(wheel: Path) -> list[Distribution]:
    """What a wheel needs, and what that needs in turn, as installed here."""
    with zipfile.ZipFile(wheel) as archive:
        (metadata,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        lines = archive.read(metadata).decode().partition("\n\n")[0].splitlines()
    wanted = [line.removeprefix("Requires-Dist: ") for line in lines if line.startswith("Requires-Dist: ")]
    found: dict[str, Distribution] = {}
    while wanted:
        need = Requirement(wanted.pop())
        if need.name not in found and (need.marker is None or need.marker.evaluate({"extra": ""})):
            found[need.name] = distribution(need.name)
            wanted += found[need.name].requires or []
    return list(found.values())


@pytest.fixture(scope="session")
def guanxi(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program's command, installed into an environment that holds nothing else."""
    folder = tmp_path_factory.mktemp("clean")
    venv.create(folder, symlinks=True)
    quiet = ["--quiet", "--disable-pip-version-check", "--no-index", "--no-deps"]
    run(folder, sys.executable, "-m", "pip", "--python", folder / "bin/python", "install", *quiet, wheel)
    (packages,) = folder.glob("lib/python*/site-packages")
    for part in runtime(wheel):
        for name in {path.parts[0] for path in part.files or []} - {"..", "__pycache__"}:
            (packages / name).symlink_to(Path(str(part.locate_file(name))))
    return folder / "bin" / "guanxi"


def test_wheel_holds_the_program_and_nothing_else(wheel: Path) -> None:
    """Every module of the tree is in it, and the data that it reads; no test and nobody's leftovers are."""
    with zipfile.ZipFile(wheel) as archive:
        names = {name for name in archive.namelist() if ".dist-info/" not in name}
    program = [path.relative_to(ROOT) for path in (*ROOT.glob("*.py"), *ROOT.glob("[a-z]*/**/*"))]
    apart = {"tests", "benchmarks", "build", "dist", "guanxi.egg-info"}
    ours = {path.as_posix() for path in program if path.suffix in KEPT and path.parts[0] not in apart}
    assert ours == {name for name in names if Path(name).suffix in KEPT}
    catalogues = {
        path.relative_to(ROOT).with_suffix(".mo").as_posix() for path in ROOT.glob("resources/**/*.po")
    }
    assert catalogues
    assert catalogues <= names


def test_readme_names_every_dependency() -> None:
    """Whoever adds one says in README what it is for (both tables; the names as they stand in setup.cfg)."""
    declared = {Requirement(line).name for line in distribution("guanxi").requires or []}
    readme = (ROOT / "README.md").read_text("utf-8")
    assert not {
        name for name in declared if not re.search(rf"^\|.*\b{re.escape(name)}\b.*\|", readme, re.MULTILINE)
    }


def test_installed_program_fills_a_file_and_shows_it(guanxi: Path, tmp_path: Path) -> None:
    """From another folder, with a home of its own and no word of where the source lies."""
    database = ["--database", "try.gxdb"]
    assert run(tmp_path, guanxi, "--version").split()[-1] == distribution("guanxi").version
    run(tmp_path, guanxi, *database, "demo", "--customers", "5", "--records", "5", "--seed", "1")
    shown = json.loads(run(tmp_path, guanxi, *database, "show", "1", "--json"))
    assert shown["name"]
    assert isinstance(shown["contacts"], list)
