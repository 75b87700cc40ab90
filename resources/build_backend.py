"""How the program is packed: setuptools, with the translations compiled first.

Compiled catalogues are made, so git holds the ``.po`` files only; a wheel must hold the ``.mo`` files. That is one
step before setuptools' own, hence this wrapper (PEP 517), named in ``pyproject.toml``. It lies here, beside what it
compiles, because a source distribution must bring its own backend, and this one carries it as part of a package.
In the wheel it is two idle kilobytes. While packing nothing of ours is installed: ``resources/__init__.py``, which
is imported on the way, lives on the standard library.
"""

from pathlib import Path
from typing import Any

from babel.messages.frontend import CommandLineInterface
from setuptools import build_meta
from setuptools.build_meta import *  # noqa: F403 -- every hook that is not changed below

_LOCALE = Path(__file__).with_name("locale")


def _compile_catalogues() -> None:
    command = ["pybabel", "--quiet", "compile", "--domain", "guanxi", "--directory", str(_LOCALE)]
    if any(_LOCALE.glob("*/LC_MESSAGES/guanxi.po")) and CommandLineInterface().run(command):
        raise SystemExit("a translation does not fit its text; nothing was packed")


def build_wheel(*args: Any, **kwargs: Any) -> str:
    """Compile the translations, then do as setuptools does."""
    _compile_catalogues()
    return str(build_meta.build_wheel(*args, **kwargs))


def build_editable(*args: Any, **kwargs: Any) -> str:
    """Compile the translations, then do as setuptools does."""
    _compile_catalogues()
    return str(build_meta.build_editable(*args, **kwargs))
