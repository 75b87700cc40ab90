"""What the file has already of what a sheet brings: looked up for all rows together, by the indexes."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from peewee import fn

from changes.rows import chunked, read_many, rows
from database.twins.duplicates import Likeness
from database.twins.look_alikes import CROWD, domains
from exchange.importing.comparing import agree, bare_phone, bare_tax, changed, comparable, likeness
from exchange.importing.kinds import CHANNEL, Kind, Part
from exchange.importing.parts import Child, Parts
from models import BillingEntity, Channel, Contact, Customer, Declared, Record, Row, fold


@dataclass(slots=True, eq=False)
class Difference:
    """What a row of the sheet would change at a customer that is there: old and new values, and new rows."""

    fields: dict[str, list[Any]] = field(default_factory=dict)
    updates: list[tuple[type[Record], Row, dict[str, list[Any]]]] = field(default_factory=list)
    children: list[tuple[Child, int | None]] = field(default_factory=list)
    """New rows; with the contact on which a further channel hangs."""

    def __bool__(self) -> bool:
        return bool(self.fields or self.updates or self.children)

    @property
    def names(self) -> list[Declared]:
        """The fields that differ."""
        found = [Customer._meta.fields[name] for name in self.fields]
        found += [model._meta.fields[name] for model, _, fields in self.updates for name in fields]
        return [one for one in dict.fromkeys(found) if isinstance(one, Declared)]


NO_DIFFERENCE = Difference()
"""What most rows have; nobody changes it."""


class Known:
    """The customers of the file that rows of a sheet may be: by number, tax number, name, phone; with all they have."""

    def __init__(self, kind: Kind) -> None:
        self.kind = kind
        self.by_code: dict[str, int] = {}
        self.by_tax: dict[str, set[int]] = defaultdict(set)
        self.by_name: dict[str, set[int]] = defaultdict(set)
        self.by_phone: dict[str, set[int]] = defaultdict(set)
        self.by_domain: dict[str, set[int]] = defaultdict(set)
        self.by_core: dict[str, list[tuple[int, Likeness]]] = defaultdict(list)
        self.by_person: dict[str, set[int]] = defaultdict(set)
        self.rows: dict[int, Row] = {}
        self.children: dict[type[Record], dict[int, list[Row]]] = {}

    def look_up(self, made: list[Parts]) -> None:
        """Find all customers that some rows may be: a job for the reading thread."""
        codes = {code for one in made if (code := one.customer.get("code"))}
        names = {fold(name) for one in made if (name := one.customer.get("name"))}
        self.by_code = {row["code"]: row["id"] for row in _live(Customer, "code", codes)}
        for key in ("name_key", "short_name_key"):
            for row in _live(Customer, key, names):
                self.by_name[row[key]].add(row["id"])
        self._domains({domain for one in made for domain in one.domains})
        self._taxes({tax for one in made for tax in one.taxes})
        self._phones({phone for one in made for phone in one.phones})
        if self.kind.main.model is Contact:
            for row in _live(Contact, "name_key", {name for one in made for name in one.persons}, "customer"):
                self.by_person[row["name_key"]].add(row["customer"])
        self._cores({likeness(name).core for one in made if (name := one.customer.get("name"))})
        places = (self.by_tax, self.by_name, self.by_phone, self.by_person, self.by_domain)
        ids = set(self.by_code.values()).union(*(ids for place in places for ids in place.values()))
        self.read(ids.union(row_id for found in self.by_core.values() for row_id, _ in found))

    def _taxes(self, taxes: set[str]) -> None:
        for some in chunked(taxes):
            billing = BillingEntity.select(BillingEntity.customer, BillingEntity.tax_number).where(
                BillingEntity.deleted_at.is_null(), fn.UPPER(BillingEntity.tax_number).in_(some)
            )
            registered = Customer.select(Customer.id, Customer.registration_number).where(
                Customer.deleted_at.is_null(), fn.UPPER(Customer.registration_number).in_(some)
            )
            for customer, number in (*rows(billing), *rows(registered)):
                self.by_tax[bare_tax(number)].add(customer)

    def _phones(self, phones: set[str]) -> None:
        forms = {f"{before}{phone}" for phone in phones for before in ("", "0", "86", "0086")}
        for model, name in ((Customer, "phone"), (Contact, "phone"), (Contact, "mobile")):
            owner = "id" if model is Customer else "customer"
            for row in _live(model, f"{name}_digits", forms, owner):
                if row[owner] is not None:
                    self.by_phone[bare_phone(row[f"{name}_digits"])].add(row[owner])

    def _domains(self, wanted: set[str]) -> None:
        """Domains of mail and web site that are a firm's own; one that a crowd shares says nothing."""
        if not wanted:
            return
        reach = Customer.id, Customer.email, Customer.website
        firms = rows(Customer.select(*reach).where(Customer.deleted_at.is_null()))
        mail = Contact.deleted_at.is_null() & Contact.email.is_null(False)
        people = rows(Contact.select(Contact.customer, Contact.email).where(mail))
        for customer, email, website in (*firms, *((*one, None) for one in people)):
            for domain in domains(email, website) & wanted if email or website else ():
                if customer is not None:
                    self.by_domain[domain].add(customer)
        self.by_domain = defaultdict(
            set, {domain: found for domain, found in self.by_domain.items() if len(found) <= CROWD}
        )

    def _cores(self, cores: set[str]) -> None:
        """Names but for legal form and place: what is left of every name in the file is compared."""
        query = Customer.select(Customer.id, Customer.name, Customer.short_name).where(
            Customer.deleted_at.is_null()
        )
        for row_id, *names in rows(query) if cores else ():
            for name in names:
                if name:
                    like = likeness(name)
                    if like.core in cores:
                        self.by_core[like.core].append((row_id, like))

    def read(self, ids: Iterable[int]) -> None:
        """Read customers with all that a row of the sheet may bring for them."""
        ids = set(ids) - self.rows.keys()
        self.rows |= {row["id"]: row for row in read_many(Customer, "id", ids) if not row["deleted_at"]}
        for part in self.kind.parts:
            if part.model is not Customer:
                found = self.children.setdefault(part.model, defaultdict(list))
                for row in read_many(part.model, "customer", self.rows.keys() & ids):
                    if not row["deleted_at"]:
                        found[row["customer"]].append(row)
        contacts = [row["id"] for one in ids for row in self.children.get(Contact, {}).get(one, ())]
        channels = self.children.setdefault(Channel, defaultdict(list))
        for row in read_many(Channel, "contact", contacts):
            if not row["deleted_at"]:
                channels[row["contact"]].append(row)

    def alike(self, name: str) -> set[int]:
        """Customers whose names differ in legal form or place only."""
        wanted = likeness(name)
        if len(wanted.core) < 2:
            return set()
        return {row_id for row_id, other in self.by_core.get(wanted.core, ()) if agree(wanted, other)}

    # -- differences --------------------------------------------------------------------------------------------

    def difference(self, customer: int, made: Parts, *, own: bool = True) -> Difference:
        """What a row would change at a customer; ``own`` False leaves the customer's own fields alone."""
        found = Difference(changed(Customer, self.rows[customer], made.customer) if own else {})
        for child in made.children:
            here = self.children.get(child.part.model, {}).get(customer, [])
            row = match(child, here)
            if row is None:
                if _room(child, here, found):
                    found.children.append((child, None))
                continue
            fields = changed(child.part.model, row, child.values)
            if fields:
                found.updates.append((child.part.model, row, fields))
            for below in child.children:
                if match(below, self.children[Channel].get(row["id"], [])) is None:
                    found.children.append((below, row["id"]))
        return found


def _live(model: type[Record], column: str, values: set[str], *names: str) -> Iterator[Row]:
    """Id, ``column`` and further fields of the rows in use whose ``column`` is one of ``values``."""
    wanted = tuple(dict.fromkeys(("id", column, "deleted_at", *names)))
    return (row for row in read_many(model, column, values, wanted) if not row["deleted_at"])


def _room(child: Child, here: list[Row], found: Difference) -> bool:
    """Numbered rows take the next free number; where none is free, there is no room."""
    if "position" in child.values:
        used = {row["position"] for row in here}
        used |= {one.values["position"] for one, _ in found.children if one.part is child.part}
        free = [number for number in range(1, child.part.times + 1) if number not in used]
        if free:
            child.values["position"] = free[0]
        return bool(free)
    return True


def match(child: Child, here: list[Row]) -> Row | None:
    """The row that is there already of what a sheet brings."""
    part: Part = child.part
    for names in part.same_by:
        wanted = [comparable(part.model._meta.fields[name], child.values.get(name)) for name in names]
        if None in wanted or ("position" in names and _told(child)):
            continue
        for row in here:
            if [comparable(part.model._meta.fields[name], row[name]) for name in names] == wanted:
                return row
    return None


def _told(child: Child) -> bool:
    """Whether a numbered row says more than its number of who it is."""
    return any(child.values.get(name) for names in child.part.same_by for name in names if name != "position")


def link_of(part: Part) -> str:
    """The field by which a further row hangs on what it belongs to."""
    return "contact" if part is CHANNEL else "customer"
