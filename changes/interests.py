"""The products rule: what a contact was about interests the customer (SPEC 1.4, part 6).

Saving a contact record adds its related products to the customer's products of interest where they are missing, in
the same unit of work, whoever writes it. What is added is a change of the batch like any other: in the history, and
taken back together with the record. Undo and redo bring back what was, and emptying the bin only takes away: then
nothing is added.
"""

from collections import defaultdict
from collections.abc import Iterable

from changes.rows import chunked, read_many, rows
from changes.work import Work, followers
from models import ContactRecord, Customer

INTERESTS = "products_of_interest"

_ASKED = frozenset({"customer", "products"})
"""The fields of a contact record that the rule asks: one that was only reworded adds nothing."""

_LEFT_ALONE = frozenset({"undo", "redo", "purge", "defaults"})


def missing(products: Iterable[int] | None, interests: Iterable[int] | None) -> tuple[int, ...]:
    """The products of a contact that are not yet among the customer's interests, ascending."""
    return tuple(sorted(set(products or ()) - set(interests or ())))


def follow(work: Work) -> None:
    """Add what the contact records written in a unit of work were about to the interests of their customers."""
    if work.kind in _LEFT_ALONE or not work.written.get(ContactRecord, set()) & _ASKED:
        return
    talked_of = _talked_of(work.touched[ContactRecord])
    for some in chunked(sorted(talked_of)):
        for row in read_many(Customer, "id", some):
            added = missing(talked_of[row["id"]], row[INTERESTS])
            if added and row["deleted_at"] is None:
                work.write(Customer, row, {INTERESTS: (*(row[INTERESTS] or ()), *added)})


def _talked_of(records: Iterable[int]) -> dict[int, set[int]]:
    """The products that some contact records name, by customer."""
    found: dict[int, set[int]] = defaultdict(set)
    record = ContactRecord
    for some in chunked(sorted(records)):
        query = record.select(record.customer, record.products).where(
            record.id.in_(some),
            record.deleted_at.is_null(),
            record.products.is_null(False),
            record.customer.is_null(False),
        )
        for customer, products in rows(query):
            found[customer].update(products or ())
    return found


followers.insert(0, follow)
"""Before those that keep what is derived: it writes, and they follow what was written."""
