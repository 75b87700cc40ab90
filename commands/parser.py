"""The words of the command line."""

import argparse
from collections.abc import Callable, Sequence
from typing import Any, NoReturn

from commands.call import Call, Mistake
from resources.language import LANGUAGES, N_, _

Add = Callable[[str, Callable[[Call], int], str], argparse.ArgumentParser]
"""Adds a command: its name, its function, its help; returns its parser for the arguments."""


class Parser(argparse.ArgumentParser):
    """Complains in one line, and takes no word for another: --y is not --yes."""

    def __init__(self, **arguments: Any) -> None:
        super().__init__(allow_abbrev=False, **arguments)

    def error(self, message: str) -> NoReturn:
        """Raise ``Mistake``."""
        raise Mistake(N_("{reason}. See guanxi --help."), reason=message)


def parser(*groups: Callable[[Add], None]) -> Parser:
    """A parser that knows the commands of some groups; without a command it sets ``command`` to None."""
    made = Parser(
        prog="guanxi", description=_("Keeps a firm's customers: who they are, what has passed, what is due.")
    )
    made.add_argument("--version", action="version", version=f"guanxi {_version()}")
    _add_options(made)
    commands = made.add_subparsers(metavar="COMMAND")

    def add(name: str, function: Callable[[Call], int], help: str) -> argparse.ArgumentParser:
        one: argparse.ArgumentParser = commands.add_parser(name, help=help, description=help)
        one.set_defaults(command=function)
        return one

    for register in groups:
        register(add)
    return made


def window_options(arguments: Sequence[str]) -> argparse.Namespace | None:
    """The options of a command line without a command; None where there is one, or help is wanted."""
    made = Parser(prog="guanxi", add_help=False)
    _add_options(made)
    options, more = made.parse_known_args(arguments)
    return None if more else options


def _add_options(made: Parser) -> None:
    made.add_argument(
        "--database", metavar="FILE", help=_("the file; your own data folder holds the usual one")
    )
    made.add_argument("--user", metavar="NAME", help=_("who is working"))
    made.add_argument("--language", choices=LANGUAGES, help=_("the language of what is printed"))
    made.set_defaults(command=None)


def _version() -> str:
    from importlib import metadata

    try:
        return metadata.version("guanxi")
    except metadata.PackageNotFoundError:
        return "0"
