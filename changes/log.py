"""The change log: what a batch wrote, row by row, in a form that outlives ids and computers (DESIGN 2.2).

Values in the log are those of JSON (``Declared.to_json``); links to other rows are uids, so that a change can be
replayed in a file where the same row got another id.
"""

import json
from collections import defaultdict
from collections.abc import Container, Iterable, Mapping
from datetime import UTC, datetime
from functools import cache
from typing import Any

from changes.rows import dicts, insert_rows, names_of, rows
from models import BY_NAME, Base, Change, Declared, Link, Record, Row, Several, declared, logged, parents

Fields = dict[str, list[Any]]
"""What changed in a row: {name: [old, new]}."""


def stamp(at: datetime) -> str:
    """A moment as the file keeps it: UTC, to the second. ``at`` must know its zone."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


class Links:
    """The uid of an id and the id of a uid, looked up once in a unit of work."""

    def __init__(self) -> None:
        self._uids: dict[type[Base], dict[int, str]] = defaultdict(dict)
        self._ids: dict[type[Base], dict[str, int]] = defaultdict(dict)
        self._whole: set[type[Base]] = set()

    def remember(self, model: type[Record], row_id: int, uid: str) -> None:
        """Note a row that was just written or read."""
        self._uids[model][row_id] = uid
        self._ids[model][uid] = row_id

    def forget(self, model: type[Record], row_id: int) -> None:
        """Note that a row is not there any more."""
        self._ids[model].pop(self._uids[model].pop(row_id, ""), None)

    def preload(self, model: type[Record]) -> None:
        """Note all rows of a small table once: one query instead of many."""
        if model not in self._whole:
            self._whole.add(model)
            for row_id, uid in rows(model.select(model.id, model.uid)):
                self.remember(model, row_id, uid)

    def uid(self, model: type[Record], row_id: int | None) -> str | None:
        """The uid of a row; ``None`` for a row that is not there."""
        if row_id is None:
            return None
        known = self._uids[model]
        if row_id not in known:
            self.preload_uids(model, [row_id])
        return known.get(row_id)

    def id(self, model: type[Record], uid: str | None) -> int | None:
        """The id of a row; ``None`` for a row that is not there."""
        if uid is None:
            return None
        known = self._ids[model]
        if uid not in known:
            self.preload_ids(model, [uid])
        return known.get(uid)

    def preload_ids(self, model: type[Record], uids: Iterable[str]) -> None:
        """Note many rows named by uid, a few hundred a query."""
        known = self._ids[model]
        for row_id, uid in names_of(model, "uid", [uid for uid in uids if uid not in known]):
            self.remember(model, row_id, uid)

    def preload_uids(self, model: type[Record], ids: Iterable[int | None]) -> None:
        """Note many rows named by id, a few hundred a query."""
        known = self._uids[model]
        for row_id, uid in names_of(
            model, "id", [one for one in ids if one is not None and one not in known]
        ):
            self.remember(model, row_id, uid)

    def encode(self, field: Declared, value: Any) -> Any:
        """A value as log and JSON keep it."""
        if value is None:
            return None
        if isinstance(field, Link):
            return self.uid(field.target, value)
        if isinstance(field, Several):
            return sorted(uid for one in value if (uid := self.uid(field.target, one)))
        return field.to_json(value)

    def encode_new(self, model: type[Record], row: Row) -> Fields:
        """The change that a new row is: each of its values, from nothing."""
        fields: Fields = {}
        for name, field, target in _encoded(model):
            value = row.get(name)
            if value is None:
                continue
            if target:
                value = self._uids[target].get(value) or self.uid(target, value)
            elif field:
                value = self.encode(field, value)
            fields[name] = [None, value]
        return fields

    def decode(self, field: Declared, value: Any) -> Any:
        """Read what ``encode`` gave; links to rows that are gone are empty."""
        if value is None:
            return None
        if isinstance(field, Link):
            return self.id(field.target, value)
        if isinstance(field, Several):
            return field.clean([found for uid in value if (found := self.id(field.target, uid))])
        return field.from_json(value)

    def encode_row(self, model: type[Record], row: Row, names: Container[str] | None = None) -> Row:
        """The logged values of a row, or those of some fields, and whether it lies in the recycle bin."""
        fields = [field for field in logged(model) if names is None or field.name in names]
        values = {field.name: self.encode(field, row[field.name]) for field in fields}
        return values | {"deleted_at": row["deleted_at"]}

    def decode_values(self, model: type[Record], values: Mapping[str, Any]) -> Row:
        """Values of a change, ready for the unit of work. Names that this program does not know are left out."""
        known = {field.name: field for field in declared(model)}
        return {name: self.decode(known[name], value) for name, value in values.items() if name in known}

    def customer_uid(self, model: type[Record], row: Row) -> str | None:
        """The customer to whose history a row belongs."""
        if model._meta.table_name == "customer":
            return str(row["uid"])
        for link in parents(model):
            parent_id = row.get(link.name)
            if parent_id is not None:
                return self._customer_of(link.target, parent_id)
        return None

    def _customer_of(self, model: type[Record], row_id: int) -> str | None:
        if model._meta.table_name == "customer":
            return self.uid(model, row_id)
        link = parents(model)[0]
        for (above,) in rows(model.select(link).where(model.id == row_id)):
            return None if above is None else self._customer_of(link.target, above)
        return None


@cache
def _encoded(model: type[Record]) -> list[tuple[str, Declared | None, type[Record] | None]]:
    """The logged fields of a table by name: each with itself unless the log keeps its value as it is, and with the
    table that it links to.
    """
    return [
        (
            field.name,
            None if type(field).to_json is Declared.to_json and not isinstance(field, Several) else field,
            field.target if isinstance(field, Link) else None,
        )
        for field in logged(model)
    ]


_dump = json.JSONEncoder(ensure_ascii=False, check_circular=False, separators=(",", ":")).encode


class Log:
    """Writes the changes of one batch, many at a time."""

    ROWS = 500

    def __init__(self, batch_id: int) -> None:
        self.batch_id = batch_id
        self._rows: list[Row] = []

    def add(
        self, model: type[Record], uid: str, customer_uid: str | None, version: int, fields: Fields
    ) -> None:
        """One row written. ``version`` 1 is a new row, 0 one removed for good."""
        text = _dump(fields)
        self._rows.append(
            {
                "batch": self.batch_id,
                "table_name": model._meta.table_name,
                "row_uid": uid,
                "customer_uid": customer_uid,
                "version": version,
                "fields": text,
            }
        )
        if len(self._rows) >= self.ROWS:
            self.flush()

    def flush(self) -> None:
        """Put what is waiting into the file."""
        insert_rows(Change, self._rows)
        self._rows.clear()


def changes_of(batch_id: int) -> list[Row]:
    """The changes of a batch in the order in which they were made, ``fields`` read."""
    found = dicts(Change.select().where(Change.batch == batch_id).order_by(Change.id))
    for row in found:
        row["fields"] = json.loads(row["fields"])
        row["model"] = BY_NAME[row["table_name"]]
    return found
