"""Which tables can be put into sheets, and in which columns: all of it follows from the declarations (DESIGN 2.1)."""

from functools import cache
from typing import NamedTuple

from models import BY_NAME, Customer, Declared, Link, Record, declared, parents
from resources.language import N_, UserError, translation


class Column(NamedTuple):
    """A column of a sheet. ``of_customer``: the field is one of the customer to whom the row belongs."""

    heading: str
    field: Declared
    of_customer: bool = False


@cache
def tables() -> dict[str, type[Record]]:
    """The tables that people see in lists, by the plural of their names."""
    return {
        plural(name): record
        for name, record in BY_NAME.items()
        if any(one.listed for one in declared(record))
    }


def plural(name: str) -> str:
    """contacts, billing_entities, shipping_addresses, products_in_use."""
    noun, place, rest = name.partition("_in_")
    if noun.endswith("y"):
        noun = noun[:-1] + "ie"
    elif noun.endswith("s"):
        noun += "e"
    return f"{noun}s{place}{rest}"


def table(what: str) -> type[Record]:
    """The table of a name as the command line takes it: "contact_records", or "records" where only one ends so."""
    found = [model for name, model in tables().items() if name == what or name.endswith(f"_{what}")]
    exact = tables().get(what)
    if exact is None and len(found) != 1:
        raise UserError(
            N_("“{what}” cannot be exported. What can be: {names}."), what=what, names=", ".join(tables())
        )
    return exact or found[0]


def columns(model: type[Record], language: str, *, private: bool = False) -> list[Column]:
    """The columns of a table, headed as people read the fields in ``language``.

    A table that belongs to customers begins with the customer's name and number in place of its link: a name alone
    may be that of several customers. Private fields are left out unless asked for (DESIGN 3).
    """
    heading = translation(language).gettext
    found: list[Column] = []
    if parents(model):
        keys = (Customer.named_by, *Customer.unique[0])
        found += [
            Column(heading(one.label), one, of_customer=True)
            for one in declared(Customer)
            if one.name in keys
        ]
    found += [
        Column(heading(field.label), field)
        for field in declared(model)
        if field.exported and (private or not field.private) and not _leads_to_customer(field)
    ]
    return found


def _leads_to_customer(field: Declared) -> bool:
    return isinstance(field, Link) and field.parent and field.target is Customer
