"""What the command line does without a window (DESIGN 6): the same functions that the window uses.

Each module holds the commands of one group: ``register`` names them, one function each runs them.
"""

from collections.abc import Mapping, Sequence
from importlib import import_module

from commands.call import Call, Clock, Mistake, say, system_name
from commands.parser import parser, window_options
from database import errors
from resources.language import LANGUAGES

GROUPS = ("customers", "search", "importing", "card", "log", "reminders", "file", "history")
"""In the order of ``guanxi --help``. They are loaded when there is a command: the window starts without them."""

__all__ = ["Call", "Clock", "Mistake", "language_of", "parse", "run", "say", "system_name"]


def language_of(arguments: Sequence[str], environment: Mapping[str, str]) -> str:
    """The language asked for on the command line, else that of the system."""
    for one, following in zip(arguments, [*arguments, ""][1:], strict=True):
        wanted = following if one == "--language" else one.partition("--language=")[2]
        if wanted in LANGUAGES:
            return wanted
    system = next(
        (environment[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environment.get(name)), ""
    )
    return "zh_CN" if system.startswith("zh") else "en"


def parse(arguments: Sequence[str], now: Clock) -> Call:
    """Read the command line; without a command ``Call.command`` is None, which means the window."""
    options = window_options(arguments)
    if options is None:
        groups = (import_module(f"commands.{name}") for name in GROUPS)
        options = parser(*(group.register for group in groups)).parse_args(arguments)
    return Call(options, now)


def run(call: Call) -> int:
    """Run a command; returns the exit code."""
    assert call.command is not None
    with errors.problems(call.path):
        return call.command(call)
