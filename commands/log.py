"""Contacts at the prompt: log one in a line, with what comes next."""

import argparse
from datetime import date
from typing import Any

from changes.describe import Names, text
from changes.rows import read
from commands.call import Call, Mistake, say
from commands.parser import Add
from database import contact_log, customers
from database.contact_log import Logged
from models import ContactRecord, Customer, Declared, Row
from resources import language
from resources.language import N_, _

METHOD = "telephone"
"""How it was unless it is said: the code of a dictionary value."""

_CHOICES = {"method": "contact_method", "kind": "contact_kind", "result": "contact_result"}


def register(add: Add) -> None:
    """Name the command."""
    one = add("log", log, _("log a contact with a customer"))
    one.add_argument("customer", metavar="CUSTOMER", help=_("its number or its name"))
    one.add_argument("text", metavar="TEXT", help=_("what was said"))
    one.add_argument("--method", metavar="METHOD", help=_("how: telephone, visit, wechat … or its name"))
    one.add_argument("--kind", metavar="KIND", help=_("what kind of contact, by code or name"))
    one.add_argument("--on", metavar="DATE", help=_("the day, YYYY-MM-DD; today without it"))
    one.add_argument("--time", metavar="TIME", help=_("the time of day, HH:MM"))
    one.add_argument("--result", metavar="RESULT", help=_("what came of it, by code or name"))
    one.add_argument(
        "--next", metavar="DATE", help=_("the next contact, YYYY-MM-DD; by the contact plan without it")
    )
    one.add_argument("--step", metavar="TEXT", help=_("what is to be done then"))
    one.add_argument(
        "--person",
        metavar="NAME",
        action="append",
        default=[],
        help=_("who was met; may be said several times"),
    )


def log(call: Call) -> int:
    """Log a contact, and say what was saved and when the next one is."""
    call.open()
    customer = customers.find(call.options.customer)
    values = _values(call, customer)
    logged = contact_log.log_contact(customer, values, call.me(), call.now())
    say(_sentence(customer, logged))
    return 0


def _values(call: Call, customer: int) -> Row:
    """What was typed, as values of a contact record. Raises ``Mistake``, ``NotKnown`` and ``InvalidValue``."""
    options = call.options
    if not options.text.strip():
        raise Mistake(N_("Say what was said: the text is empty."))
    now = call.now().astimezone()
    on = _clean(ContactRecord.contacted_on, options.on) or now.date()
    time = _clean(ContactRecord.contacted_time, options.time)
    if on > now.date():
        raise Mistake(N_("{day} is still to come; what is logged has happened."), day=on)
    next_on = _clean(ContactRecord.next_contact_on, options.next)
    if next_on is not None and next_on < on:
        raise Mistake(N_("The next contact lies before this one."))
    return {
        "contacted_on": on,
        "contacted_time": time or (None if options.on else f"{now:%H:%M}"),
        "content": options.text,
        "next_contact_on": next_on,
        "next_step": options.step,
        "contacts": [contact_log.person_of(customer, name) for name in options.person],
        **_chosen(options),
    }


def _chosen(options: argparse.Namespace) -> Row:
    typed = {"method": options.method or METHOD, "kind": options.kind, "result": options.result}
    fields = {"kind": "contact_kind"}
    return {
        fields.get(name, name): contact_log.value_of(_CHOICES[name], text)
        for name, text in typed.items()
        if text
    }


def _clean(field: Any, text: str | None) -> Any:
    assert isinstance(field, Declared)
    return field.clean(text)


def _sentence(customer: int, logged: Logged) -> str:
    """One line: whom, when and how, and the next contact."""
    row, names = read(ContactRecord, logged.record) or {}, Names(language.current())
    named = read(Customer, customer) or {}
    fields = ContactRecord._meta.fields
    parts = [text(fields[name], row[name], names) for name in ("contacted_on", "contacted_time", "method")]
    when: date | None = logged.next_on
    sentence = _("Logged: {name}, {what}. Next contact {next}, as agreed.")
    if when is None:
        sentence = _("Logged: {name}, {what}. No next contact.")
    elif not logged.agreed:
        sentence = _("Logged: {name}, {what}. Next contact {next}, by the contact plan.")
    following = " ".join(filter(None, (when.isoformat() if when else "", logged.next_time)))
    what = " ".join(filter(None, parts))
    return (
        sentence.replace("{next}", following)
        .replace("{what}", what)
        .replace("{name}", str(named.get("name") or "…"))
    )
