"""What a new file begins with: the dictionary values of SPEC part 3, as batch 1."""

import tomllib
import uuid
from datetime import datetime
from functools import cache
from typing import Any

from changes.rows import rows
from changes.work import change
from models import DictionaryValue, Row
from resources import path
from resources.language import N_, Message

_OURS = uuid.UUID("6b1b7f0e-9d0c-5a57-8a55-6775616e7869")
"""What makes the uid of a shipped value the same in every file, so that two files mean the same by it."""


@cache
def dictionaries() -> dict[str, dict[str, Any]]:
    """The shipped dictionaries by name: "zh" and "en" are the dictionary's own names, "values" its contents."""
    with path("dictionaries.toml").open("rb") as file:
        return tomllib.load(file)


def values() -> list[Row]:
    """All shipped values as rows of ``dictionary_value``, in order."""
    return [
        {
            "uid": uuid.uuid5(_OURS, f"{name}/{value['code']}").hex,
            "dictionary": name,
            "code": value["code"],
            "label_zh": value["zh"],
            "label_en": value["en"],
            "position": position,
            "flags": " ".join(value.get("flags", ())) or None,
            "inverse": value.get("inverse"),
        }
        | {key: value[key] for key in ("days", "warn_days", "maximum_days", "percent") if key in value}
        for name, dictionary in dictionaries().items()
        for position, value in enumerate(dictionary["values"], 1)
    ]


def load(at: datetime) -> None:
    """Put the defaults into a new file; into one that was brought up, those that it does not have yet."""
    held = {uid for (uid,) in rows(DictionaryValue.select(DictionaryValue.uid))}
    missing = [value for value in values() if value["uid"] not in held]
    if missing:
        with change(None, Message(N_("Dictionary defaults")), at, kind="defaults") as work:
            work.insert_many(DictionaryValue, missing)
