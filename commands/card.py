"""Cards at the prompt: customer cards and contact record cards as PDF."""

import argparse
import sys
from datetime import date
from pathlib import Path

from changes.describe import Names
from commands.call import Call, Mistake, progress, say, system_name
from commands.parser import Add
from database import colleagues, customers
from models import Colleague
from reports.order import CONTACT, CUSTOMER, Order, make
from reports.paper import PAPERS
from resources import language
from resources.language import LANGUAGES, N_, _, ngettext


def register(add: Add) -> None:
    """Name the command."""
    one = add("card", card, _("customer cards as PDF"))
    one.add_argument("customer", nargs="*", metavar="CUSTOMER", help=_("its number or its name; any number"))
    one.add_argument("--output", required=True, metavar="FILE", help=_("the PDF file to write"))
    one.add_argument(
        "--language", dest="card_language", choices=LANGUAGES, help=_("the language of the cards")
    )
    one.add_argument("--paper", choices=PAPERS, default="A4", help=_("the size of the paper"))
    one.add_argument("--private", action="store_true", help=_("private fields too"))
    one.add_argument("--blank", action="store_true", help=_("empty cards to be filled in by hand"))
    one.add_argument(
        "--contacts", action="store_true", help=_("contact record cards instead of customer cards")
    )
    one.add_argument(
        "--from", dest="since", type=_day, metavar="DATE", help=_("contact records from this day on")
    )
    one.add_argument(
        "--to", dest="until", type=_day, metavar="DATE", help=_("contact records up to this day")
    )


def card(call: Call) -> int:
    """Cards of the customers named, or blank ones."""
    from exchange.sheets import replacing

    options = call.options
    if not options.customer and not options.blank:
        raise Mistake(N_("Say whose card it shall be, or --blank for an empty one."))
    call.open(read_only=True)
    order = Order(
        CONTACT if options.contacts else CUSTOMER,
        tuple(dict.fromkeys(customers.find(text) for text in options.customer)),
        options.card_language or language.current(),
        options.paper,
        private=options.private,
        blank=options.blank,
        since=options.since,
        until=options.until,
    )
    target = Path(options.output)
    with replacing(target) as stream:
        printed = make(order, call.now(), _who(call), progress)
        stream.write(printed.data)
    for char in printed.missing:
        sentence = _("No font has the character {char} (U+{code}); it is printed as 〓.")
        say(sentence.format(char=char, code=f"{ord(char):04X}"), sys.stderr)
    sentence = ngettext("{n} page written to {file}.", "{n} pages written to {file}.", printed.pages)
    say(sentence.format(n=printed.pages, file=target))
    return 0


def _who(call: Call) -> str:
    """Who prints: the colleague who is working; where nobody has said who that is, the person's name in the system."""
    try:
        return Names.frozen("en").of(Colleague, call.me()) if colleagues.names() else system_name()
    except colleagues.UnknownColleague:
        if call.options.user:
            raise
        return system_name()


def _day(word: str) -> date:
    try:
        return date.fromisoformat(word)
    except ValueError:
        message = _("{word} is not a date. A date looks like 2026-03-18.")
        raise argparse.ArgumentTypeError(message.format(word=word)) from None
