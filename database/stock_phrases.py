"""Stock phrases (常用备注): what people write into notes again and again. A job for the writing thread."""

from datetime import datetime

from peewee import fn

from changes.rows import rows
from changes.work import change
from models import DictionaryValue
from resources.language import N_, Message

DICTIONARY = "common_notes"


def keep_phrase(text: str, language: str, me: int | None, at: datetime) -> int | None:
    """Put a phrase last into the list, in the language it is written in; returns the batch, ``None`` when it is
    there already.
    """
    phrase = " ".join(text.split())
    column = "label_zh" if language.startswith("zh") else "label_en"
    here = (DictionaryValue.dictionary == DICTIONARY) & DictionaryValue.deleted_at.is_null()
    known = DictionaryValue.select().where(here & (DictionaryValue._meta.fields[column] == phrase))
    if not phrase or known.exists():
        return None
    last = rows(DictionaryValue.select(fn.COALESCE(fn.MAX(DictionaryValue.position), 0)).where(here))[0][0]
    with change(me, Message(N_("New stock phrase “{name}”"), name=_short(phrase)), at) as work:
        work.insert(DictionaryValue, {"dictionary": DICTIONARY, column: phrase, "position": last + 1})
    return work.batch


def _short(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:39]}…"
