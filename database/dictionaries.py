"""The dictionaries as their editor needs them: what there is, what is used, and the changes; each is one batch.

Renaming, merging and deleting of values that rows carry are in ``database.actions``.
"""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from changes.rows import dicts, read, rows
from changes.work import Work, change
from database import defaults
from database.actions import usage
from models import RECORDS, Choice, Choices, Customer, DictionaryValue, Record, Row, declared, fold
from resources.language import N_, Message, UserError

LABELS = ("label_zh", "label_en")
EXTRAS = ("days", "warn_days", "maximum_days", "percent")


class NoName(UserError):
    """A value without a name in any language."""


class NameTaken(UserError):
    """Two values of one dictionary with the same name."""


@dataclass(frozen=True)
class Kind:
    """One dictionary: its key, its own name in both languages, and the table in whose forms it is used first."""

    key: str
    zh: str
    en: str
    model: type[Record] | None
    extras: tuple[str, ...]

    def name(self, language: str) -> str:
        """Its name in a language."""
        return self.zh if language.startswith("zh") else self.en


@dataclass(frozen=True)
class Usage:
    """How often each value is carried, by whom, and values that look like another one ({id: id of the other})."""

    counts: dict[int, int]
    customers: bool
    similar: dict[int, int]


@cache
def kinds() -> tuple[Kind, ...]:
    """All dictionaries, in the order of the tables that use them; those that no table uses yet are last."""
    users = _users()
    order: dict[type[Record] | None, int] = {Customer: -1, None: len(RECORDS)}
    found = [
        Kind(
            key,
            shipped["zh"],
            shipped["en"],
            next(iter(users.get(key, ())), None),
            _extras(shipped["values"]),
        )
        for key, shipped in defaults.dictionaries().items()
    ]
    return tuple(
        sorted(found, key=lambda one: order.get(one.model, RECORDS.index(one.model) if one.model else 0))
    )


def read_usage(dictionary: str) -> Usage:
    """Count who carries the values of a dictionary: a job for the reading thread."""
    query = DictionaryValue.select().where(
        DictionaryValue.dictionary == dictionary, DictionaryValue.deleted_at.is_null()
    )
    users = _users().get(dictionary, [])
    return Usage(
        usage(dictionary), users == [Customer], similar(dicts(query.order_by(DictionaryValue.position)))
    )


def similar(values: list[Row]) -> dict[int, int]:
    """Values that are most likely meant to be the same: {id: id of an earlier one}.

    Names that differ in signs, spaces or case only, or in one letter more at the end (机械制造, 机械制造业);
    figures always tell two values apart.
    """
    found: dict[int, int] = {}
    for number, value in enumerate(values):
        for earlier in values[:number]:
            if any(_alike(value[name], earlier[name]) for name in LABELS):
                found[value["id"]] = earlier["id"]
                break
    return found


def add_value(dictionary: str, values: Mapping[str, Any], me: int | None, at: datetime) -> int | None:
    """A new value at the end of a dictionary, its labels and days; returns the batch.

    Raises ``NoName`` and ``NameTaken``.
    """
    typed = {name: one.strip() if isinstance(one, str) else one for name, one in values.items()}
    given = {name: one for name, one in typed.items() if one not in ("", None)}
    with change(me, Message(N_("New value “{name}”"), name=_shown(given)), at) as work:
        _refuse(dictionary, given, None)
        last = rows(
            DictionaryValue.select(DictionaryValue.position)
            .where(DictionaryValue.dictionary == dictionary)
            .order_by(DictionaryValue.position.desc())
            .limit(1)
        )
        position = last[0][0] + 1 if last else 1
        work.insert(DictionaryValue, {"dictionary": dictionary, "position": position, **given})
    return work.batch


def set_value(value: int, values: Mapping[str, Any], me: int | None, at: datetime) -> int | None:
    """Change fields of a value; returns the batch. Raises ``NoName`` and ``NameTaken``."""
    row = read(DictionaryValue, value) or {}
    given = {name: one.strip() or None if isinstance(one, str) else one for name, one in values.items()}
    with change(me, Message(N_("Changed “{name}”"), name=_shown(row)), at) as work:
        if any(name in given for name in LABELS):
            _refuse(str(row.get("dictionary")), {name: row.get(name) for name in LABELS} | given, value)
        work.update(DictionaryValue, value, given)
    return work.batch


def reorder(dictionary: str, ids: list[int], me: int | None, at: datetime) -> int | None:
    """Put the values of a dictionary in an order; returns the batch."""
    label = Message(N_("New order of “{name}”"), name=_kind_name(dictionary))
    with change(me, label, at) as work:
        _number(work, ids)
    return work.batch


def _number(work: Work, ids: list[int]) -> None:
    for position, row_id in enumerate(ids, 1):
        work.update(DictionaryValue, row_id, {"position": position})


def _refuse(dictionary: str, labels: Mapping[str, Any], but: int | None) -> None:
    if not any(labels.get(name) for name in LABELS):
        raise NoName(N_("A value needs a name in at least one language."))
    columns = DictionaryValue.id, DictionaryValue.label_zh, DictionaryValue.label_en
    query = DictionaryValue.select(*columns).where(
        DictionaryValue.dictionary == dictionary, DictionaryValue.deleted_at.is_null()
    )
    for row_id, *others in rows(query):
        for name, other in zip(LABELS, others, strict=True):
            if row_id != but and other and labels.get(name) and fold(other) == fold(labels[name]):
                raise NameTaken(N_("There is a value “{name}” already."), name=other)


def _users() -> dict[str, list[type[Record]]]:
    """The tables that use each dictionary; customers first."""
    found: dict[str, list[type[Record]]] = {}
    for model in sorted(RECORDS, key=lambda one: one is not Customer):
        for field in declared(model):
            if isinstance(field, Choice | Choices) and model not in found.setdefault(field.dictionary, []):
                found[field.dictionary].append(model)
    return found


def _extras(values: list[dict[str, Any]]) -> tuple[str, ...]:
    return tuple(name for name in EXTRAS if any(name in value for value in values))


def _kind_name(dictionary: str) -> Message:
    return Message(str(defaults.dictionaries().get(dictionary, {}).get("en", dictionary)))


def _shown(labels: Mapping[str, Any]) -> str:
    return str(labels.get("label_zh") or labels.get("label_en") or "…")


def _alike(one: str | None, other: str | None) -> bool:
    short, long = sorted((_bare(one), _bare(other)), key=len)
    if not short or short == long:
        return bool(short)
    if len(long) != len(short) + 1 or len(short) < 3:
        return False
    # At the end only: a letter elsewhere makes another word (副总经理, 非常不满意).
    return long.startswith(short) and not _is_figure(long[-1])


def _bare(text: str | None) -> str:
    return "".join(char for char in fold(text or "") if char.isalnum() or char in "+-%<>≤≥")


def _is_figure(char: str) -> bool:
    return not char.isalpha() or unicodedata.numeric(char, None) is not None
