"""The door: reads the command line, opens the file, runs a command."""

import logging
import os
import sqlite3
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler

import peewee

import commands
from database import close, errors, places
from resources import language
from resources.language import UserError, _

MISTAKE, OURS, STOPPED = 2, 1, 130


def now() -> datetime:
    """The one clock of the program; everything else is told the time (DESIGN 2.5)."""
    return datetime.now(UTC)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; returns its exit code: 0 done, 2 a person's mistake, 1 ours or a failed check."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    language.use(commands.language_of(arguments, os.environ))
    _speak_utf8()
    try:
        return commands.run(arguments, now)
    except UserError as error:
        return _fail(str(error), MISTAKE)
    except (peewee.PeeweeException, sqlite3.Error) as error:
        problem = errors.named(error, places.default_file())
        return _fail(str(problem), MISTAKE) if problem else _apologise(error)
    except KeyboardInterrupt:
        return _fail(_("Stopped. What was not finished has left nothing behind."), STOPPED)
    except BrokenPipeError:  # the reader of our output has gone: nothing is wrong
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:  # noqa: BLE001 -- the last resort: a sentence for the person, the traceback for us
        return _apologise(error)
    finally:
        close()


def _speak_utf8() -> None:
    """Print Chinese on any console; what it cannot show appears as an escape, not as an error."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace", encoding="utf-8" if not stream.isatty() else None)


def _fail(sentence: str, code: int) -> int:
    print(sentence, file=sys.stderr)
    return code


def _apologise(error: BaseException) -> int:
    """Our own mistake: one line for the person, the whole story in the log."""
    log = places.data_folder() / "guanxi.log"
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(log, maxBytes=1 << 20, backupCount=2, encoding="utf-8")
        logger = logging.getLogger("guanxi")
        logger.addHandler(handler)
        logger.error("unexpected", exc_info=error)
        handler.close()
    except OSError:
        pass
    sentence = _("Guanxi has made a mistake ({reason}). Nothing was saved half. The details are in {log}.")
    return _fail(sentence.format(reason=type(error).__name__, log=log), OURS)


if __name__ == "__main__":
    sys.exit(main())
