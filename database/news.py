"""What was written since a moment, by whomever: so that windows refresh what they show and nothing else."""

import json
from dataclasses import dataclass

from peewee import Expression, fn

from changes.rows import rows
from models import RECORDS, Change, Customer, parents

MANY = 500

_LINKS = sorted({link.name for model in RECORDS for link in parents(model) if link.target is Customer})


@dataclass(frozen=True)
class News:
    """The newest change, the tables written and the customers concerned; ``None`` when they are too many to name."""

    newest: int
    tables: frozenset[str]
    customers: frozenset[int] | None

    def concerns(self, customer: int | None) -> bool:
        """Whether anything of this customer was written."""
        return self.customers is None or customer in self.customers


def newest() -> int:
    """The id of the newest change."""
    return int(rows(Change.select(fn.COALESCE(fn.MAX(Change.id), 0)))[0][0])


def since(change_id: int) -> News:
    """Everything written after a change."""
    later = Change.id > change_id
    tables = frozenset(name for (name,) in rows(Change.select(Change.table_name).where(later).distinct()))
    uids = Change.select(Change.customer_uid).where(later & Change.customer_uid.is_null(False)).distinct()
    found = rows(uids.limit(MANY + 1))
    left = _left(later) if len(found) <= MANY else []
    customers = None
    if len(found) + len(left) <= MANY:
        named = {uid for (uid,) in found} | {*left}
        customers = frozenset(
            one for (one,) in rows(Customer.select(Customer.id).where(Customer.uid.in_(named)))
        )
    return News(newest(), tables, customers)


def _left(later: Expression) -> list[str]:
    """The customers from whom something went to another: the change names only the one where it is now."""
    found: list[str] = []
    for name in _LINKS:
        moved = later & (Change.version > 1) & Change.fields.contains(f'"{name}"')
        for (fields,) in rows(Change.select(Change.fields).where(moved).limit(MANY + 1)):
            before, _after = json.loads(fields).get(name, (None, None))
            if isinstance(before, str):
                found.append(before)
    return found
