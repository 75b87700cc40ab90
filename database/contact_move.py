"""A contact goes to another customer and takes along what belongs to it; what was logged stays where it was."""

from collections.abc import Iterable
from datetime import datetime

from changes.rows import read, read_many
from changes.work import change
from models import Contact, Customer
from resources.language import N_, Message, UserError


class NotMovable(UserError):
    """There is nobody to move, or nowhere to move to."""


def move(contacts: Iterable[int], customer: int, me: int | None, at: datetime) -> int | None:
    """Move contacts to a customer; returns the batch, ``None`` when all were there already.

    Whoever comes is not the main contact where there is one, and has not left the company that they come to. Contact
    records keep the customer at which the contact was met. A job for the writing thread. Raises ``NotMovable``.
    """
    firm = read(Customer, customer)
    if firm is None or firm["deleted_at"] is not None:
        raise NotMovable(N_("This customer is not in the file any more."))
    coming = [row for row in read_many(Contact, "id", list(contacts)) if row["deleted_at"] is None]
    if not coming:
        raise NotMovable(N_("This contact is not in the file any more."))
    there = read_many(Contact, "customer", [customer], ("id", "primary", "deleted_at"))
    has_main = any(row["primary"] and row["deleted_at"] is None for row in there)
    label = Message(N_("Moved “{name}” to “{customer}”"), name=coming[0]["name"], customer=firm["name"])
    if len(coming) > 1:
        label = Message(
            N_("Moved {count} contacts to “{customer}”"), count=len(coming), customer=firm["name"]
        )
    with change(me, label, at) as work:
        for row in coming:
            if row["customer"] != customer:
                main = row["primary"] and not has_main
                has_main = has_main or main
                work.update(
                    Contact, row["id"], {"customer": customer, "primary": main, "left_company": False}
                )
    return work.batch
