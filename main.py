"""The door: reads the command line, opens the file, runs a command."""

import gc
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

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
        call = commands.parse(arguments, now)
        code = commands.run(call) if call.command else _window(call)
        sys.stdout.flush()
    except SystemExit as stop:  # argparse, after --help and --version
        return int(stop.code or 0)
    except UserError as error:
        return _fail(str(error), MISTAKE)
    except KeyboardInterrupt:
        return _fail(_("Stopped. What was not finished has left nothing behind."), STOPPED)
    except BrokenPipeError:  # the reader of our output has gone: nothing is wrong
        _drop_output()
        return 0
    except OSError as error:
        _drop_output()
        return _fail(str(errors.of_disk(error, error.filename or "-")), MISTAKE)
    except Exception as error:  # noqa: BLE001 -- the last resort: a sentence for the person, the traceback for us
        return _apologise(error)
    finally:
        close()
    return code


def _window(call: commands.Call) -> int:
    """The program itself. Qt is loaded here and nowhere before, so that commands answer without it."""
    gc.disable()  # what starting makes, stays: to look for garbage in it takes a tenth of a second; start.py enables it
    from ui import start

    named = Path(call.options.database) if call.options.database else None
    return start.run(named, places.default_file(), call.options.user, now, commands.system_name())


def _drop_output() -> None:
    """What is still to be printed has nowhere to go, and Python would complain of it at the end."""
    with suppress(OSError):
        sys.stdout.flush()
        return
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


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
    import logging
    from logging.handlers import RotatingFileHandler

    log = places.data_folder() / "guanxi.log"
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(log, maxBytes=1 << 20, backupCount=2, encoding="utf-8")
        logger = logging.getLogger("guanxi")
        logger.addHandler(handler)
        logger.error("unexpected", exc_info=error)
        logger.removeHandler(handler)
        handler.close()
    except OSError:
        pass
    sentence = _("Guanxi has made a mistake ({reason}). Nothing was saved half. The details are in {log}.")
    return _fail(sentence.format(reason=type(error).__name__, log=log), OURS)


if __name__ == "__main__":
    sys.exit(main())
