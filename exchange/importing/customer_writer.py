"""Customers with all that hangs on them, each table at a time."""

from changes.rows import chunked, read_many
from exchange.importing.known import Difference, Known, link_of
from exchange.importing.parts import Child
from exchange.importing.plan import NEW, UPDATE, WRONG, Draft
from exchange.importing.writer import PAGE, Writer
from models import Contact, Customer, Record, Row
from resources.language import N_, Message

_TAKEN = N_("Number {code} was given to another customer meanwhile.")
_GONE = Message(N_("The customer was deleted meanwhile."))


class CustomerWriter(Writer):
    """Writes the rows of a plan of customers or contacts."""

    def settle(self, taken: list[Draft]) -> list[Draft]:
        """What was decided, and what the file has become since."""
        self._settle(taken)
        self._leave_what_changed(taken)
        return [draft for draft in taken if draft.taken]

    def write(self, taken: list[Draft]) -> None:
        """Customers first, then what hangs on them."""
        self._customers([draft for draft in taken if self._is_new(draft)])
        self._hang_on(taken)

    def _settle(self, taken: list[Draft]) -> None:
        """What a person decided of doubtful rows: compared only now, when it is known with whom."""
        chosen = [draft for draft in taken if draft.decision == UPDATE and draft.customer]
        known = Known(self.plan.kind)
        known.read({draft.customer for draft in chosen if draft.customer})
        for draft in chosen:
            if draft.customer in known.rows:
                draft.difference = known.difference(draft.customer, draft.made, own=not self._of_persons())
            else:
                draft.be(WRONG, _GONE)
        for draft in taken:
            if draft.decision == NEW:
                draft.customer = None if not self._of_persons() else draft.customer
                draft.difference = Difference()

    def _of_persons(self) -> bool:
        return self.plan.kind.main.model is not Customer

    def _is_new(self, draft: Draft) -> bool:
        return draft.customer is None and (draft.joined is None or not draft.joined.taken)

    def _leave_what_changed(self, taken: list[Draft]) -> None:
        """Numbers that somebody gave away since the plan was made, and customers who are gone."""
        fresh = [draft for draft in taken if self._is_new(draft)]
        codes = {draft.made.customer["code"]: draft for draft in fresh if draft.made.customer.get("code")}
        for row in read_many(Customer, "code", codes, ("code", "deleted_at")):
            if not row["deleted_at"]:
                for draft in (codes[row["code"]], *codes[row["code"]].followers):
                    draft.be(WRONG, Message(_TAKEN, code=row["code"]))
        ids = {draft.customer for draft in taken if draft.customer}
        here = {
            row["id"] for row in read_many(Customer, "id", ids, ("id", "deleted_at")) if not row["deleted_at"]
        }
        for draft in taken:
            if draft.customer and draft.customer not in here:
                draft.be(WRONG, _GONE)

    # -- rows ---------------------------------------------------------------------------------------------------

    def _customers(self, fresh: list[Draft]) -> None:
        for some in chunked(fresh, PAGE):
            values = []
            for draft in some:
                row = {"filed_on": self.today, "owner": self.me} | draft.made.customer
                row.setdefault("name", row.get("code"))
                values.append(row)
            for draft, row_id in zip(some, self.insert(Customer, values, len(some)), strict=True):
                draft.customer = row_id

    def _hang_on(self, taken: list[Draft]) -> None:
        """Contacts and whatever else belongs to the customers, each table at a time."""
        waiting: dict[type[Record], list[Row]] = {}
        channels: list[tuple[Child, Row]] = []
        for draft in taken:
            joined = draft.joined if draft.joined and draft.joined.taken else None
            customer = draft.customer or (joined and joined.customer)
            for child, contact in _children(draft):
                row = _first_is_main(child, draft)
                if contact is not None:
                    row[link_of(child.part)] = contact
                else:
                    row["customer"] = customer
                waiting.setdefault(child.part.model, []).append(row)
                channels += [(below, row) for below in child.children]
        for model, found in waiting.items():
            for some in chunked(found, PAGE):
                for row, row_id in zip(some, self.insert(model, some), strict=True):
                    row["id"] = row_id
        for below, row in channels:
            below.values[link_of(below.part)] = row["id"]
        if channels:
            self.insert(channels[0][0].part.model, [below.values for below, _ in channels])


def _children(draft: Draft) -> list[tuple[Child, int | None]]:
    """The new rows that hang on a row's customer, or on the contact named beside them."""
    if draft.difference or draft.decision == UPDATE:
        return draft.difference.children
    return [(child, None) for child in draft.made.children]


def _first_is_main(child: Child, draft: Draft) -> Row:
    """A child's values; the first contact that a new customer gets is the one to turn to, unless the sheet says."""
    first = (
        draft.joined is None
        and not draft.difference
        and child is next((one for one in draft.made.children if one.part.model is Contact), None)
    )
    main = {"primary": True} if first and draft.decision != UPDATE else {}
    return main | child.values
