"""Is all well with the file? Recomputes everything that follows from something else, and asks SQLite itself."""

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from peewee import PeeweeException, fn

import search
from changes import derived, totals
from changes.rows import CHUNK, chunked, read_many, rows, update_rows
from database import errors
from models import (
    RECORDS,
    AttachmentContent,
    Change,
    Choice,
    Choices,
    Customer,
    Declared,
    DictionaryValue,
    File,
    Record,
    Several,
    db,
    declared,
    shadows,
)


@dataclass(frozen=True)
class Difference:
    """Something that is not as it should be. ``mendable``: it follows from other data, ``check --repair`` mends it."""

    what: str
    table: str
    row: int | None
    field: str = ""
    stored: Any = None
    expected: Any = None
    mendable: bool = False


def check(progress: Callable[[str], None] = lambda _: None) -> list[Difference]:
    """All differences found, in the order of the checks."""
    found: list[Difference] = []
    for one in (
        integrity,
        foreign_keys,
        values,
        links,
        shadow_columns,
        derived_values,
        amounts_of_lines,
        totals_of_customers,
        search_texts,
        versions,
        contents,
    ):
        progress(one.__name__)
        found += _findings(one)
    return found


def _findings(one: Callable[[], Iterator[Difference]]) -> Iterator[Difference]:
    """What one check finds; what makes it stop is a finding too."""
    try:
        yield from one()
    except (PeeweeException, sqlite3.Error) as error:
        if not isinstance(errors.named(error, ""), errors.Damaged):
            raise
        yield Difference("integrity", "", None, stored=str(error))
    except (ArithmeticError, LookupError, TypeError, ValueError) as error:
        yield Difference("value", "", None, one.__name__, str(error))


def repair(differences: list[Difference]) -> int:
    """Mend what is derived; returns how many differences that were."""
    mendable = [one for one in differences if one.mendable]
    with db.atomic():
        for model in RECORDS:
            name = model._meta.table_name
            _mend_shadows(
                model, [one.row for one in mendable if one.table == name and one.what == "shadow" and one.row]
            )
        for model, line in totals.WITH_LINES:
            totals.refresh_amounts(model, line, [one for (one,) in rows(model.select(model.id))])
        customers = sorted(
            {one.row for one in mendable if one.what == "derived" and one.table == "customer" and one.row}
        )
        derived.refresh(customers)
        totals.refresh(customers)
    if any(one.what == "search" for one in mendable):
        search.rebuild()  # not the rows alone: what the index was told of them is not known any more
    return len(mendable)


def integrity() -> Iterator[Difference]:
    """SQLite's own check of pages, indexes and uniqueness."""
    for (said,) in db.execute_sql("PRAGMA integrity_check(20)").fetchall():
        if said != "ok":
            yield Difference("integrity", "", None, stored=said.splitlines()[-1])


def foreign_keys() -> Iterator[Difference]:
    """Links of one row to another that is not there."""
    for table, row, parent, _ in db.execute_sql("PRAGMA foreign_key_check").fetchall():
        yield Difference("foreign key", table, row, expected=parent)


def values() -> Iterator[Difference]:
    """Values that their kind cannot read: another program has written them."""
    for model in RECORDS:
        name, fields = model._meta.table_name, declared(model)
        columns = ", ".join(f'"{one}"' for one in ("id", *(field.column_name for field in fields)))
        page = f'SELECT {columns} FROM "{name}" WHERE "id" > {db.param} ORDER BY "id" LIMIT {CHUNK}'
        last = 0
        while found := db.execute_sql(page, (last,)).fetchall():
            last = found[-1][0]
            for row, *stored in found:
                for field, value in zip(fields, stored, strict=True):
                    if not _reads(field, value):
                        yield Difference("value", name, row, field.name, value)


def _reads(field: Declared, value: Any) -> bool:
    read: Callable[[Any], Any] = field.python_value
    try:
        return value is None or read(value) is not None
    except (ArithmeticError, TypeError, ValueError):
        return False


def links() -> Iterator[Difference]:
    """Values that belong to another dictionary, and members of a set that are not there."""
    dictionary = dict(rows(DictionaryValue.select(DictionaryValue.id, DictionaryValue.dictionary)))
    for model in RECORDS:
        for field in declared(model):
            name = model._meta.table_name
            wanted = getattr(field, "dictionary", None)
            if isinstance(field, Choice):
                for row, value in rows(model.select(model.id, field).where(field.is_null(False))):
                    if dictionary.get(value) != wanted:
                        yield Difference("dictionary", name, row, field.name, dictionary.get(value), wanted)
            elif isinstance(field, Several):
                yield from _members(model, field, wanted, dictionary)


def _members(
    model: type[Record], field: Several, wanted: str | None, dictionary: dict[int, str]
) -> Iterator[Difference]:
    known = (
        set(dictionary)
        if isinstance(field, Choices)
        else {one for (one,) in rows(field.target.select(field.target.id))}
    )
    for row, members in rows(model.select(model.id, field).where(field.is_null(False))):
        for one in members or ():
            if one not in known:
                yield Difference("member", model._meta.table_name, row, field.name, one)
            elif wanted is not None and dictionary[one] != wanted:
                yield Difference(
                    "dictionary", model._meta.table_name, row, field.name, dictionary[one], wanted
                )


def shadow_columns() -> Iterator[Difference]:
    """Shadows (folded names, bare digits, days of the year) that do not follow from their field."""
    for model in RECORDS:
        name = model._meta.table_name
        ids = [one for (one,) in rows(model.select(model.id).order_by(model.id))]
        for some in chunked(ids, CHUNK):
            for row in read_many(model, "id", some):
                for shadow in shadows(model):
                    expected = shadow.compute(row[shadow.of]) if row[shadow.of] else None
                    if row[shadow.name] != expected:
                        yield Difference(
                            "shadow", name, row["id"], shadow.name, row[shadow.name], expected, True
                        )


def derived_values() -> Iterator[Difference]:
    """The customer's last and next contact, recomputed from the records."""
    rules = derived.Rules()
    for some in chunked([one for (one,) in rows(Customer.select(Customer.id).order_by(Customer.id))], CHUNK):
        computed = derived.contact_dates(some, rules)
        for row in read_many(Customer, "id", some):
            for column in derived.COLUMNS:
                expected = getattr(computed[row["id"]], column)
                if row[column] != expected:
                    yield Difference("derived", "customer", row["id"], column, row[column], expected, True)


def amounts_of_lines() -> Iterator[Difference]:
    """The amounts of quotes, purchases and their lines, recomputed."""
    for model, line in totals.WITH_LINES:
        for some in chunked([one for (one,) in rows(model.select(model.id).order_by(model.id))], CHUNK):
            computed = totals.amounts(model, line, some)
            for table, wanted in ((line, computed.lines), (model, computed.wholes)):
                for row in read_many(table, "id", sorted(wanted), ("id", "amount")):
                    expected = wanted[row["id"]]
                    if row["amount"] != expected:
                        name = table._meta.table_name
                        yield Difference("derived", name, row["id"], "amount", row["amount"], expected, True)


def totals_of_customers() -> Iterator[Difference]:
    """What customers bought and owe and what stands open, recomputed from the records."""
    rules = totals.Rules()
    for some in chunked([one for (one,) in rows(Customer.select(Customer.id).order_by(Customer.id))], CHUNK):
        computed = totals.totals(some, rules)
        for row in read_many(Customer, "id", some, ("id", *totals.COLUMNS)):
            for column in totals.COLUMNS:
                expected = computed[row["id"]].columns[column]
                if row[column] != expected:
                    yield Difference("derived", "customer", row["id"], column, row[column], expected, True)
        held = {key: one for key, (_, one) in totals.held_currencies(some).items()}
        wanted = {(row, code): one for row, sums in computed.items() for code, one in sums.currencies.items()}
        for key in sorted(held.keys() | wanted.keys()):
            if held.get(key) != wanted.get(key):
                stored, expected = held.get(key), wanted.get(key)
                yield Difference("derived", "customer", key[0], f"totals {key[1]}", stored, expected, True)


def search_texts() -> Iterator[Difference]:
    """What search knows of each row, and whether its index says the same."""
    for table, row in search.differences():
        yield Difference("search", table, row or None, "text" if row else "index", mendable=True)


def versions() -> Iterator[Difference]:
    """Each row's version is that of its last change in the log: nothing was written round the unit of work."""
    last = Change.select(fn.MAX(Change.id)).group_by(Change.row_uid)
    query = Change.select(Change.row_uid, Change.version, Change.table_name).where(Change.id.in_(last))
    logged = {uid: (version, table) for uid, version, table in rows(query)}
    for model in RECORDS:
        for row, uid, version in rows(model.select(model.id, model.uid, model.version)):
            expected, _ = logged.pop(uid, (None, ""))
            if expected != version:
                yield Difference("version", model._meta.table_name, row, "version", version, expected)
    for uid, (expected, table) in logged.items():
        if expected:  # 0 is a row removed for good
            yield Difference("missing", table, None, uid, None, expected)


def contents() -> Iterator[Difference]:
    """Files that are listed but whose contents are not there."""
    held = {one for (one,) in rows(AttachmentContent.select(AttachmentContent.sha256).distinct())}
    for model in RECORDS:
        for field in declared(model):
            if isinstance(field, File):
                for row, digest in rows(model.select(model.id, field).where(field.is_null(False))):
                    if digest not in held:
                        yield Difference("contents", model._meta.table_name, row, field.name, digest)


def _mend_shadows(model: type[Record], ids: list[int]) -> None:
    names = [shadow.name for shadow in shadows(model)]
    if names and ids:
        update_rows(
            model,
            names,
            [
                (
                    *(
                        shadow.compute(row[shadow.of]) if row[shadow.of] else None
                        for shadow in shadows(model)
                    ),
                    row["id"],
                )
                for row in read_many(model, "id", ids)
            ],
        )
