"""Whom and what a row of the sheet names: customers, products, records of a customer, by number, name or both.

All the names of a sheet are looked up together; what is asked again is remembered.
"""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from changes.rows import read_many, rows
from exchange.importing.comparing import agree, likeness
from exchange.importing.plan import Candidate
from models import Customer, Product, Record, Row, declared, fold
from resources.language import N_, Message

MOST = 5
"""Candidates that a person is shown."""

_BRACKETS = re.compile(r"\s*[(（].*[)）]\s*")
_ALIKE = Message(N_("Same name but for the legal form or place"))
_SAME_NAME = Message(N_("Same name"))


@dataclass(slots=True)
class Answer:
    """The row that was meant; else why not, and what it may be. ``word``: the name by which it could be added."""

    id: int | None = None
    reason: Message | None = None
    candidates: tuple[Candidate, ...] = ()
    word: str = ""


def names_of(model: type[Record]) -> tuple[str, ...]:
    """The fields by which people call a record: its name, and of an order its number."""
    titles = model.timeline.title if model.timeline is not None else ()
    texts = {field.name for field in declared(model) if field.kind == "text"}
    return tuple(dict.fromkeys(name for name in (model.named_by, *titles) if name in texts)) or (
        model.named_by,
    )


def bare(word: str) -> str:
    """A name without what stands in brackets behind it."""
    return _BRACKETS.sub("", word) or word


class Customers:
    """The customers whom a sheet names."""

    def __init__(self, wanted: Iterable[Row]) -> None:
        """Look up all of them: a job for the reading thread."""
        asked = {(row.get("code"), row.get("name")) for row in wanted}
        names = {fold(name) for _, name in asked if name}
        self._by_code: dict[str, int] = {}
        self._by_name: dict[str, dict[str, set[int]]] = {"name_key": {}, "short_name_key": {}}
        self._rows: dict[int, Row] = {}
        for row in self._live("code", {code for code, _ in asked if code}):
            self._by_code[row["code"]] = row["id"]
        for key, found in self._by_name.items():
            for row in self._live(key, names):
                found.setdefault(row[key], set()).add(row["id"])
        self._answers = {one: self._find(*one) for one in asked}
        self._add_look_alikes()

    def find(self, values: Row) -> Answer:
        """The customer of a row."""
        return self._answers[values.get("code"), values.get("name")]

    def called(self, customer: int) -> str:
        """What a customer is called, told apart from others of the same name."""
        row = self._rows.get(customer) or next(iter(read_many(Customer, "id", [customer])), {})
        return " · ".join(str(row[name]) for name in ("name", "code", "city") if row.get(name))

    def _live(self, column: str, values: set[str]) -> list[Row]:
        names = tuple(
            dict.fromkeys(("id", column, "code", "name", "short_name_key", "name_key", "city", "deleted_at"))
        )
        found = [row for row in read_many(Customer, column, values, names) if not row["deleted_at"]]
        self._rows.update({row["id"]: row for row in found})
        return found

    def _find(self, code: str | None, name: str | None) -> Answer:
        if not code and not name:
            return Answer()
        key = fold(name or "")
        if code and code in self._by_code:
            row = self._rows[self._by_code[code]]
            if name and key != row["short_name_key"] and likeness(name).core != likeness(row["name"]).core:
                reason = Message(N_("Its number belongs to “{name}” in the file."), name=row["name"])
                return Answer(None, reason, self._candidates([row["id"]], reason))
            return Answer(row["id"])
        named = self._by_name["name_key"].get(key) or self._by_name["short_name_key"].get(key) or set()
        free = [one for one in named if not (code and self._rows[one]["code"])]
        if len(free) == 1:
            return Answer(free[0])
        if free:
            reason = Message(N_("Several customers are called “{name}”."), name=name)
            return Answer(None, reason, self._candidates(free, _SAME_NAME))
        said = f"{name} ({code})" if name and code else name or code
        reason = Message(N_("There is no customer “{name}” in the file."), name=said)
        return Answer(None, reason, self._candidates(named, _SAME_NAME), word=name or "")

    def _add_look_alikes(self) -> None:
        """For names that nobody has, customers whose names differ in legal form or place only: one pass for all."""
        missing: dict[str, list[Answer]] = defaultdict(list)
        for answer in self._answers.values():
            if answer.word and len(likeness(answer.word).core) > 1:
                missing[likeness(answer.word).core].append(answer)
        columns = Customer.id, Customer.code, Customer.name, Customer.city
        query = Customer.select(*columns).where(Customer.deleted_at.is_null())
        for row_id, code, name, city in rows(query) if missing else ():
            like = likeness(name)
            for answer in missing.get(like.core, ()):
                if agree(likeness(answer.word), like) and len(answer.candidates) < MOST:
                    self._rows.setdefault(row_id, {"id": row_id, "code": code, "name": name, "city": city})
                    known = {one.customer for one in answer.candidates}
                    answer.candidates += self._candidates({row_id} - known, _ALIKE)

    def _candidates(self, ids: Iterable[int], reason: Message) -> tuple[Candidate, ...]:
        return tuple(Candidate(one, None, self.called(one), (reason,)) for one in sorted(ids)[:MOST])


class Products:
    """The catalogue: by number, by name, by name and model."""

    def __init__(self) -> None:
        self._by_code: dict[str, int] = {}
        self._by_name: dict[str, list[int]] = defaultdict(list)
        self._rows: dict[int, tuple[str | None, str, str]] = {}
        self._answers: dict[tuple[str, str, str], Answer] = {}
        query = Product.select(Product.id, Product.code, Product.name, Product.model)
        for row_id, code, name, model in rows(query.where(Product.deleted_at.is_null())):
            self._rows[row_id] = code, name, fold(model or "")
            self._by_name[fold(name)].append(row_id)
            self._by_name[fold(f"{name}{model or ''}")].append(row_id)
            if code:
                self._by_code.setdefault(fold(code), row_id)

    def find(self, values: Row) -> Answer:
        """The product of a line: by its number; by its name, and by the model where several have the name."""
        asked = values.get("code") or "", values.get("name") or "", values.get("model") or ""
        if asked not in self._answers:
            self._answers[asked] = self._find(*asked)
        return self._answers[asked]

    def _find(self, code: str, name: str, model: str) -> Answer:
        if not code and not name:
            return Answer()
        for word in (code, name if not code else ""):
            if word and fold(word) in self._by_code:
                return Answer(self._by_code[fold(word)])
        found = list(dict.fromkeys(self._by_name.get(fold(name or code), ())))
        if code and name:
            found = [one for one in found if not self._rows[one][0]]
        same_model = [one for one in found if model and self._rows[one][2] == fold(model)]
        found = same_model or found
        if len(found) == 1:
            return Answer(found[0])
        word = name or code
        if not found:
            reason = Message(N_("There is no product “{name}” in the file."), name=word)
            return Answer(None, reason, word=word)
        reason = Message(N_("Several products are called “{name}”."), name=word)
        return Answer(
            None,
            reason,
            tuple(Candidate(one, None, self._called(one), (_SAME_NAME,)) for one in found[:MOST]),
        )

    def _called(self, product: int) -> str:
        code, name, model = self._rows[product]
        return " · ".join(word for word in (name, code, model) if word)


class Above:
    """The records to which the rows of a second sheet belong, by what they are called: all of a table in one pass."""

    def __init__(self, model: type[Record], wanted: Iterable[Row]) -> None:
        self.model, self.names = model, names_of(model)
        words = {fold(word) for row in wanted for word in row.values()}
        self._found: dict[str, dict[int, int]] = defaultdict(dict)
        self.customers: dict[int, int] = {}
        fields = model._meta.fields
        columns = [fields["id"], fields["customer"], *(fields[name] for name in self.names)]
        for row_id, customer, *called in rows(model.select(*columns).where(model.deleted_at.is_null())):
            for word in called:
                if word and (key := fold(str(word))) in words:
                    self._found[key][row_id] = customer
                    self.customers[row_id] = customer

    def find(self, values: Row, of: Iterable[int] | None) -> list[int]:
        """The records that a row may mean; ``of`` are the customers it may be of, None anybody."""
        allowed = None if of is None else set(of)
        found: set[int] | None = None
        for word in values.values():
            here = self._found.get(fold(str(word)), {})
            ids = {one for one, customer in here.items() if allowed is None or customer in allowed}
            found = ids if found is None else found & ids
        return sorted(found or ())


class Belongings:
    """The rows of some customers that a sheet names: contacts, opportunities, orders."""

    def __init__(self, model: type[Record], customers: Iterable[int]) -> None:
        self.model = model
        names = names_of(model)
        self._found: dict[tuple[int, str], int] = {}
        for row in read_many(model, "customer", customers, ("id", "customer", "deleted_at", *names)):
            for name in names if not row["deleted_at"] else ():
                if row[name]:
                    self._found.setdefault((row["customer"], fold(str(row[name]))), row["id"])

    def find(self, customer: int, word: str) -> int | None:
        """The row of a customer that a word means; what stands in brackets behind a name is no part of it."""
        found = self._found.get((customer, fold(word)))
        return found or self._found.get((customer, fold(bare(word))))
