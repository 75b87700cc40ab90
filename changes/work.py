"""The unit of work: every write to the file, in one short transaction, leaves a batch and its changes.

    with change(colleague, Message(N_("Edited “{name}”"), name=name), at) as work:
        work.update(Customer, 7, {"phone": "020-8888"})

Whoever writes (form, import, merge, undo, restore), the followers run before the commit: they keep what is derived.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from functools import cache
from typing import Any

from peewee import IntegrityError

from changes.log import Fields, Links, Log, stamp
from changes.merge import DELETED
from changes.rows import chunked, customers_of, first, insert_rows, names_of, read, rows, update_rows
from models import (
    Batch,
    Colleague,
    Customer,
    Declared,
    DictionaryValue,
    InvalidValue,
    Link,
    Record,
    Row,
    Setting,
    children,
    db,
    declared,
    links_to,
    logged,
    new_uid,
    parents,
    shadows,
)
from resources.language import N_, Message, UserError

followers: "list[Callable[[Work], None]]" = []
"""Run before each commit, in the order of joining: what must always agree with the rows written."""

guards: list[Callable[[], None]] = []
"""Run right after BEGIN: each may refuse to write, by raising."""


class Taken(UserError):
    """A value that only one row may have, and another has it already."""


class Gone(UserError):
    """The row to be written is not in the file any more."""


class Work:
    """The rows written in one transaction. ``touched`` names them by table and ``written`` their fields, ``above`` are
    the rows right above them (of a line its purchase, before and after) and ``customers`` those they belong to.
    """

    def __init__(
        self, colleague: int | None, label: Message, at: datetime, kind: str, uid: str, undoes: int | None
    ) -> None:
        self.colleague, self.at, self.kind = colleague, stamp(at), kind
        self.uid, self.label, self.undoes = uid, label, undoes
        self.links = Links()
        self.touched: dict[type[Record], set[int]] = defaultdict(set)
        self.written: dict[type[Record], set[str]] = defaultdict(set)
        self.above: dict[type[Record], set[int]] = defaultdict(set)
        self.customers: set[int] = set()
        self._log: Log | None = None

    # -- the batch ----------------------------------------------------------------------------------------------

    @property
    def batch(self) -> int | None:
        """The id of the batch; ``None`` as long as nothing was written."""
        return self._log.batch_id if self._log else None

    def log(self) -> Log:
        """The log of this batch; the first call makes the batch."""
        if self._log is None:
            batch_id = Batch.insert(
                uid=self.uid,
                at=self.at,
                colleague=self.colleague,
                kind=self.kind,
                label=self.label.dump(),
                undoes=self.undoes,
            ).execute()
            self._log = Log(batch_id)
        return self._log

    def finish(self) -> None:
        """Let the followers bring up what is derived, and put the log into the file."""
        for follow in followers:
            follow(self)
        if self._log:
            self._log.flush()

    # -- reading ------------------------------------------------------------------------------------------------

    def row(self, model: type[Record], row_id: int) -> Row:
        """The row as it is now. Raises ``Gone``."""
        found = read(model, row_id)
        if found is None:
            raise Gone(N_("This record is not in the file any more."))
        return found

    # -- writing ------------------------------------------------------------------------------------------------

    def insert(self, model: type[Record], values: Mapping[str, Any]) -> int:
        """A new row; returns its id. Raises ``InvalidValue`` and ``Taken``."""
        return self.insert_many(model, [values])[0]

    def insert_many(self, model: type[Record], rows: Iterable[Mapping[str, Any]]) -> list[int]:
        """New rows of one table, in order; returns their ids. ``uid`` may be given, else one is made."""
        kept = [new_row(model, values) for values in rows]
        if len(kept) == 1:
            self._refuse_taken(model, kept[0], None)
        else:
            for link in (DictionaryValue, Colleague):
                self.links.preload(link)
        system = {"created_at": self.at, "created_by": self.colleague, "version": 1}
        system |= {"updated_at": self.at, "updated_by": self.colleague}
        ids: list[int] = []
        for some in chunked(kept, 5000):
            for row in some:
                row.update(system)
            insert_rows(model, some)
            ids += self._log_new(model, some)
        return ids

    def _log_new(self, model: type[Record], rows: list[Row]) -> list[int]:
        links, log = self.links, self.log()
        ids = {uid: row_id for row_id, uid in names_of(model, "uid", [row["uid"] for row in rows])}
        for row in rows:
            row["id"] = ids[row["uid"]]
            if _linked(model):
                links.remember(model, row["id"], row["uid"])
        customers = customers_of(model, rows)
        self.written[model].update(field.name for field in logged(model))
        self.touched[model].update(customers)
        self.customers.update(one for one in customers.values() if one is not None)
        for link in parents(model):
            self.above[link.target].update(row[link.name] for row in rows if row.get(link.name) is not None)
        for row in rows:
            customer_uid = links.uid(Customer, customers[row["id"]])
            log.add(model, row["uid"], customer_uid, 1, links.encode_new(model, row))
        return [row["id"] for row in rows]

    def update(self, model: type[Record], row_id: int, values: Mapping[str, Any]) -> bool:
        """Change fields of a row; says whether anything was different. Raises ``InvalidValue``, ``Taken``, ``Gone``."""
        return self.write(model, self.row(model, row_id), values)

    def write(self, model: type[Record], row: Row, values: Mapping[str, Any]) -> bool:
        """``update`` for a row that was read in this unit of work. "deleted_at" may be among the values."""
        fields = {field.name: field for field in logged(model)}
        new = {name: clean(fields[name], value) for name, value in values.items() if name in fields}
        if DELETED in values:
            new[DELETED] = values[DELETED]
        new = {name: value for name, value in new.items() if value != row[name]}
        if not new:
            return False
        self.written[model].update(new)
        after = row | new
        if any(name in new for unique in model.unique for name in (*unique, DELETED)):
            self._refuse_taken(model, after, row["id"])
        self._touch(model, row["id"], row)
        self._store(model, after, new)
        customer_uid = self._touch(model, row["id"], after)
        if any(link.name in new for link in parents(model)):
            self._touch_below(model, row["id"])
        changed: Fields = {
            name: [row[name], new[name]]
            if name == DELETED
            else [self.links.encode(fields[name], row[name]), self.links.encode(fields[name], new[name])]
            for name in new
        }
        self.log().add(model, row["uid"], customer_uid, row["version"] + 1, changed)
        return True

    def _store(self, model: type[Record], after: Row, new: Row) -> None:
        stored = dict(new) | {
            "version": after["version"] + 1,
            "updated_at": self.at,
            "updated_by": self.colleague,
        }
        if DELETED in new:
            stored["deleted_by"] = self.colleague if new[DELETED] else None
        for shadow in shadows(model):
            if shadow.of in new:
                stored[shadow.name] = shadow.compute(new[shadow.of]) if new[shadow.of] else None
        update_rows(model, stored, [(*stored.values(), after["id"])])

    def delete(self, model: type[Record], row_id: int) -> None:
        """Into the recycle bin, with all that belongs to the row."""
        row = self.row(model, row_id)
        for child, link in children(model):
            live = child.select(child.id).where((link == row_id) & child.deleted_at.is_null())
            for (child_id,) in rows(live):
                self.delete(child, child_id)
        self.write(model, row, {DELETED: row[DELETED] or self.at})

    def restore(self, model: type[Record], row_id: int) -> None:
        """Out of the recycle bin, with all that went into it together with the row."""
        row = self.row(model, row_id)
        deleted_at = row[DELETED]
        self.write(model, row, {DELETED: None})
        for child, link in children(model):
            gone_too = child.select(child.id).where((link == row_id) & (child.deleted_at == deleted_at))
            for (child_id,) in rows(gone_too):
                self.restore(child, child_id)

    def purge(self, model: type[Record], row_id: int) -> None:
        """Out of the file for good, with all that belongs to the row: the one write that cannot be undone.

        Links to it from other rows are emptied, each as a change of its own.
        """
        row = self.row(model, row_id)
        for child, link in children(model):
            for (child_id,) in rows(child.select(child.id).where(link == row_id)):
                self.purge(child, child_id)
        self._unlink(model, row_id)
        self.log().add(model, row["uid"], self._touch(model, row_id, row), 0, {})
        model.delete().where(model.id == row_id).execute()
        self.links.forget(model, row_id)

    def _unlink(self, model: type[Record], row_id: int) -> None:
        for other, field in links_to(model):
            if isinstance(field, Link):
                for (other_id,) in rows(other.select(other.id).where(field == row_id)):
                    self.update(other, other_id, {field.name: None})
            else:
                for other_id, ids in rows(other.select(other.id, field).where(field.contains(f",{row_id},"))):
                    self.update(other, other_id, {field.name: [one for one in ids if one != row_id]})

    # -- keeping in step ----------------------------------------------------------------------------------------

    def _touch(self, model: type[Record], row_id: int, row: Row) -> str | None:
        self.touched[model].add(row_id)
        for link in parents(model):
            if row[link.name] is not None:
                self.above[link.target].add(row[link.name])
        customer_uid = self.links.customer_uid(model, row)
        customer = row_id if model is Customer else self.links.id(Customer, customer_uid)
        if customer is not None:
            self.customers.add(customer)
        return customer_uid

    def _touch_below(self, model: type[Record], row_id: int) -> None:
        """What belongs to a row that moved has moved with it."""
        for child, link in children(model):
            for (child_id,) in rows(child.select(child.id).where(link == row_id)):
                self.touched[child].add(child_id)
                self._touch_below(child, child_id)

    def _refuse_taken(self, model: type[Record], row: Row, row_id: int | None) -> None:
        if row.get(DELETED):
            return
        for names in model.unique:
            if any(row.get(name) is None for name in names):
                continue
            query = model.select(model.id).where(model.deleted_at.is_null())
            for name in names:
                query = query.where(model._meta.fields[name] == row[name])
            if row_id is not None:
                query = query.where(model.id != row_id)
            if query.exists():
                raise Taken(
                    N_("Another record already has {value} here. Two cannot share it."), value=row[names[-1]]
                )


def clean(field: Declared, value: Any) -> Any:
    """A value made fit for its field. Raises ``InvalidValue``, also for nothing where something is required."""
    cleaned = field.clean(value)
    if cleaned is None and field.required:
        raise InvalidValue(N_("{field} is missing."), field=Message(field.label))
    return cleaned


def new_row(model: type[Record], values: Mapping[str, Any]) -> Row:
    """What is known of a new row: cleaned, defaults filled in, shadows computed."""
    cleaners, defaults, required = _shape(model)
    row: Row = {"uid": values.get("uid") or new_uid(), **defaults}
    for name, value in values.items():
        if value is not None and name in cleaners:
            row[name] = cleaners[name](value)
    for field in required:
        clean(field, row.get(field.name))
    for shadow in shadows(model):
        if row.get(shadow.of):
            row[shadow.name] = shadow.compute(row[shadow.of])
    return row


@cache
def _linked(model: type[Record]) -> bool:
    """Whether rows of other tables name rows of this one."""
    return bool(children(model) or links_to(model))


@cache
def _shape(model: type[Record]) -> tuple[dict[str, Callable[[Any], Any]], Row, list[Declared]]:
    """What makes a value of each logged field fit for it, the defaults, the fields that must be filled."""
    cleaners: dict[str, Callable[[Any], Any]] = {field.name: field.clean for field in logged(model)}
    defaults = {field.name: field.default for field in declared(model) if field.default is not None}
    return cleaners, defaults, [field for field in logged(model) if field.required]


@contextmanager
def change(
    colleague: int | None,
    label: Message,
    at: datetime,
    *,
    kind: str = "save",
    uid: str | None = None,
    undoes: int | None = None,
) -> Iterator[Work]:
    """One unit of work: everything written inside is committed together, or nothing is (DESIGN 2.2)."""
    work = Work(colleague, label, at, kind, uid or new_uid(), undoes)
    try:
        with db.atomic():
            for guard in guards:
                guard()
            yield work
            work.finish()
    except IntegrityError as error:
        if "foreign key" in str(error).lower():
            raise Gone(N_("A record that this one is linked to is not in the file any more.")) from error
        raise Taken(N_("Another record already has this value: {reason}."), reason=str(error)) from error


def setting(key: str, colleague: int | None = None) -> Row | None:
    """The row of a setting of the firm, or of one colleague."""
    whose = Setting.colleague.is_null() if colleague is None else Setting.colleague == colleague
    return first(Setting.select().where((Setting.key == key) & whose & Setting.deleted_at.is_null()))
