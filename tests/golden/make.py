"""Make the golden file of the present form: ``python -m tests.golden.make``, when a new form is about to be released.

Every table gets a row or two, every field a value of its kind.
"""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import database
from changes import undo
from changes.rows import rows
from changes.work import Work, change
from database import attachments, schema, settings
from models import (
    RECORDS,
    Choice,
    Choices,
    Colleague,
    Contact,
    ContactRecord,
    Customer,
    Declared,
    DictionaryValue,
    File,
    Link,
    Record,
    Several,
    SharingGroup,
    declared,
)
from resources.language import Message

HERE = Path(__file__).parent
AT = datetime(2026, 3, 18, 6, 30, tzinfo=UTC)
BY_KIND: dict[str, Any] = {
    "date": "2025-11-30",
    "flag": True,
    "money": "1234.50",
    "number": 2,
    "partial_date": "L1980-01-01",
    "percent": "12.5",
    "phone": "020-8888 6666",
    "price": "0.1234",
    "quantity": "1.5",
    "stars": 4,
    "time": "09:15",
}
"""A value of each kind; the others hold the text below."""
TEXT = "㛃𬍛 “quoted” 'single' ; -- \\ "


def value(field: Declared, ids: dict[type[Record], int], dictionary: dict[str, int]) -> Any:
    """Something that fits a field."""
    if isinstance(field, Choice | Choices):
        found = dictionary[field.dictionary]
        return found if isinstance(field, Choice) else (found,)
    if isinstance(field, Link | Several):
        linked = ids.get(field.target)
        return linked if isinstance(field, Link) or linked is None else (linked,)
    return BY_KIND.get(field.kind, TEXT + field.label)


def fill(work: Work) -> dict[type[Record], int]:
    """A row in each table that has none yet; returns their ids."""
    values_of = DictionaryValue.select(DictionaryValue.dictionary, DictionaryValue.id)
    dictionary: dict[str, int] = dict(rows(values_of.order_by(DictionaryValue.position.desc())))
    ids: dict[type[Record], int] = {DictionaryValue: 1}
    for model in RECORDS:
        fields = [one for one in declared(model) if not one.derived and not isinstance(one, File)]
        if model.select().exists() or any(isinstance(one, File) and one.required for one in declared(model)):
            continue
        values = {field.name: value(field, ids, dictionary) for field in fields}
        ids[model] = work.insert(model, {name: one for name, one in values.items() if one is not None})
    return ids


def live(folder: Path) -> None:
    """What an office does in a day."""
    with change(None, Message("New colleague “{name}”", name="梅 Mei"), AT) as work:
        me, other = work.insert_many(Colleague, [{"name": "梅 Mei"}, {"name": "Otto"}])
    with change(me, Message("Everything"), AT) as work:
        ids = fill(work)
        settings.put(work, "own_currency", "EUR")
        work.update(SharingGroup, ids[SharingGroup], {"members": (me, other)})
        second = work.insert(Customer, {"name": "Otto & Söhne", "filed_on": "2024-02-29"})
        work.insert(Contact, {"customer": second, "name": "王芳", "birthday": "--02-29"})
        work.update(ContactRecord, ids[ContactRecord], {"planned": False, "contacted_time": "23:59"})
    picture = folder / "图.txt"
    picture.write_bytes(bytes(range(256)))
    attachments.attach(ids[Customer], [picture], me, AT)
    with change(other, Message("Edited “{name}”", name="Otto"), AT + timedelta(hours=1)) as work:
        work.update(Customer, ids[Customer], {"phone": "020-1", "remarks": None})
        work.delete(Customer, second)
    undo.undo_newest(other, AT + timedelta(hours=2))


def main() -> None:
    """Write ``schema_v….sql``."""
    with TemporaryDirectory() as name:
        path = Path(name) / "golden.gxdb"
        database.open_(path, at=AT, create=True)
        live(Path(name))
        version = schema.version()
        database.close()
        with closing(sqlite3.connect(path)) as file:
            application_id = file.execute("PRAGMA application_id").fetchone()[0]
            # It follows from the rest, and is no table that can be written down.
            file.execute("DROP TABLE search_index")
            file.execute("DELETE FROM meta WHERE key = 'search_version'")
            lines = [
                f"-- A file of form {version}. It stands for the files that people have, and is never edited.",
                f"PRAGMA application_id = {application_id};",
                f"PRAGMA user_version = {version};",
                *file.iterdump(),
            ]
    (HERE / f"schema_v{version}.sql").write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
