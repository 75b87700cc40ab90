"""The settings kept in the file, declared once: of the firm, or of one colleague (DESIGN 3).

Settings pages are made from these declarations. A setting that nobody touched has no row and holds its default.
"""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from changes.rows import rows
from changes.work import Work, change, setting
from models import Setting
from resources.language import N_, Message


@dataclass(frozen=True)
class Option:
    """One setting. ``kind`` is text, number, flag, folder, time or data (filters, column sets: not on a page)."""

    key: str
    label: str
    kind: str
    default: Any
    personal: bool = False
    help: str = ""
    smallest: int = 0
    largest: int = 2**31 - 1


OPTIONS: tuple[Option, ...] = (
    Option("own_currency", N_("Own currency"), "text", "CNY", help=N_("ISO code, for example CNY")),
    Option("no_contact_days", N_("Silent customers after days"), "number", 30, smallest=1, largest=3650),
    Option("birthday_lead_days", N_("Birthdays: days of notice"), "number", 7, largest=365),
    Option("attachment_limit", N_("Largest attached file in MB"), "number", 20, smallest=1, largest=1000),
    Option("optional_fields", N_("Also keep education and income"), "flag", False),
    Option("backup_folder", N_("Folder for backups"), "folder", "", help=N_("Empty: your own data folder")),
    Option("backup_second_folder", N_("Second place for backups"), "folder", ""),
    Option("quiet_from", N_("Quiet from"), "time", "", personal=True),
    Option("quiet_until", N_("Quiet until"), "time", "", personal=True),
    Option(
        "reminder_tray",
        N_("Reminders beside the clock"),
        "flag",
        True,
        personal=True,
        help=N_("A message when something falls due, except in quiet hours"),
    ),
    Option(
        "reminders_mine",
        N_("Remind of own customers only"),
        "flag",
        False,
        personal=True,
        help=N_("Yours and those without an owner; else all customers of the file"),
    ),
    Option("filters", N_("Saved filters"), "data", None, personal=True),
    Option("column_sets", N_("Column sets"), "data", None, personal=True),
    Option("import_mappings", N_("Import mappings"), "data", None, personal=True),
)

BY_KEY = {option.key: option for option in OPTIONS}


def get(key: str, colleague: int | None = None) -> Any:
    """What a setting holds for a colleague; for the firm's settings ``colleague`` does not matter."""
    option = BY_KEY[key]
    row = setting(key, colleague if option.personal else None)
    return option.default if row is None else _value(option, row["value"])


def all_of(colleague: int | None = None) -> dict[str, Any]:
    """Every setting as it holds for a colleague."""
    found = {option.key: option.default for option in OPTIONS}
    query = Setting.select(Setting.key, Setting.colleague, Setting.value).where(Setting.deleted_at.is_null())
    for key, whose, text in rows(query):
        option = BY_KEY.get(key)
        if option and whose == (colleague if option.personal else None):
            found[key] = _value(option, text)
    return found


def put(work: Work, key: str, value: Any, colleague: int | None = None) -> None:
    """Set a setting, inside a unit of work."""
    option = BY_KEY[key]
    whose = colleague if option.personal else None
    row, text = setting(key, whose), json.dumps(value, ensure_ascii=False)
    if row is None:
        work.insert(Setting, {"key": key, "colleague": whose, "value": text})
    else:
        work.write(Setting, row, {"value": text})


def save(key: str, value: Any, me: int | None, at: datetime) -> int | None:
    """Set one setting in a batch of its own: a job for the writing thread."""
    with change(me, Message(N_("Setting “{name}”"), name=Message(BY_KEY[key].label)), at) as work:
        put(work, key, value, me)
    return work.batch


def _value(option: Option, text: str | None) -> Any:
    try:
        return json.loads(text or "null")
    except ValueError:
        return option.default
