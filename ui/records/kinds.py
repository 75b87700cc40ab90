"""The kinds of records as the window shows them: picture, tone, words, and which tables a kind stands for. No Qt."""

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from models import BY_NAME
from resources.language import N_, _
from ui.theme.tokens import tokens


class Kind(NamedTuple):
    """One choice of the kind picker. ``label`` is English, marked for translation."""

    key: str
    label: str
    tables: tuple[str, ...]

    @property
    def icon(self) -> str:
        """Its picture: that of its first table."""
        return looks(self.key)[0]


KINDS: tuple[Kind, ...] = (
    Kind("contact_record", N_("Contact log"), ("contact_record",)),
    Kind("opportunity", N_("Opportunity"), ("opportunity",)),
    Kind("quotation", N_("Quote"), ("quotation",)),
    Kind("bid", N_("Bid"), ("bid",)),
    Kind("purchase", N_("Purchase"), ("purchase", "receipt")),
    Kind("agreement", N_("Agreement"), ("agreement",)),
    Kind("expense", N_("Expense"), ("expense",)),
    Kind("service", N_("Service/complaint"), ("service", "complaint")),
)
"""In the order of the picture. A kind of two tables asks which of them is meant."""

FILTERS: tuple[Kind, ...] = (
    *(kind._replace(tables=tuple(one for one in kind.tables if one != "receipt")) for kind in KINDS[:-1]),
    KINDS[-1]._replace(label=N_("Service")),
    Kind("receipt", N_("Receipt"), ("receipt",)),
)
"""What the pills of the list let through; money that came in has one of its own."""

_BESIDE = {"complaint": ("triangle-alert", "danger"), "receipt": ("banknote", "success")}
"""Pictures and tones of the tables that the design does not name."""


@cache
def looks(table: str) -> tuple[str, str]:
    """Picture and tone of a table."""
    found: Mapping[str, str] | None = tokens()["recordKind"].get(table)
    return (found["icon"], found["tone"]) if found else _BESIDE[table]


def noun(table: str) -> str:
    """What one row of a table is called: as short as the picker says it."""
    label = next((kind.label for kind in FILTERS if kind.tables == (table,)), "")
    return _(label or BY_NAME[table].nouns[0])


def kind_of(table: str) -> Kind:
    """The kind that stands for a table."""
    return next(kind for kind in KINDS if table in kind.tables)
