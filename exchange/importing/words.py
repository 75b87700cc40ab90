"""Words of a sheet as rows of our own lists: dictionary values, colleagues, groups, products."""

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from changes.rows import rows
from models import (
    Choice,
    Choices,
    Colleague,
    DictionaryValue,
    Link,
    Product,
    Record,
    Several,
    SharingGroup,
    fold,
)

_SAME = {
    ("sex", "m"): "male", ("sex", "f"): "female", ("sex", "先生"): "male", ("sex", "女士"): "female",
    ("salutation", "mrs"): "ms", ("salutation", "miss"): "ms", ("salutation", "小姐"): "ms",
}  # fmt: skip
"""What other programs call some values: (dictionary, folded word) and our code."""

ListKey = tuple[type[Record], str]


def list_of(field: Link | Several) -> ListKey:
    """The list that a field chooses from: the table, and for dictionary values the dictionary."""
    return field.target, field.dictionary if isinstance(field, Choice | Choices) else ""


@lru_cache(50_000)
def word_key(word: str) -> str:
    """A word as words are compared: "Mr." is "mr"."""
    text = fold(word)
    return re.sub(r"[\s.。·•,，、_\-/\\()\[\]]+", "", text) or text


@dataclass(frozen=True)
class NewWord:
    """A word that no list has, in the place of an id until it is written."""

    of: ListKey
    word: str


@dataclass
class Words:
    """All our lists, read once, and the words that were not found in them."""

    known: dict[ListKey, dict[str, int]] = field(default_factory=dict)
    new: dict[ListKey, Counter[str]] = field(default_factory=dict)

    @classmethod
    def read(cls) -> "Words":
        """A job for the reading thread."""
        words = cls()
        value = DictionaryValue
        columns = value.id, value.dictionary, value.code, value.label_zh, value.label_en
        found = rows(
            value.select(*columns).where(value.deleted_at.is_null()).order_by(value.active.desc(), value.id)
        )
        for row_id, dictionary, code, zh, en in found:
            words._note((value, dictionary), row_id, zh, en)
            words._note((value, dictionary), row_id, code, *(_first(one) for one in (zh, en)))
        for (dictionary, word), code in _SAME.items():
            place = words.known.get((value, dictionary), {})
            if code in place:
                place.setdefault(word_key(word), place[code])
        for model, name in (
            (Colleague, "name"),
            (SharingGroup, "name"),
            (Product, "code"),
            (Product, "name"),
        ):
            column = model._meta.fields[name]
            for row_id, word in rows(model.select(model.id, column).where(model.deleted_at.is_null())):
                words._note((model, ""), row_id, word)
        return words

    def _note(self, of: ListKey, row_id: int, *words: str | None) -> None:
        place = self.known.setdefault(of, {})
        for word in words:
            if word:
                place.setdefault(word_key(word), row_id)

    def find(self, field: Link | Several, word: str) -> int | None:
        """The row that a word means."""
        return self.known.get(list_of(field), {}).get(word_key(word))

    def of(self, field: Link | Several, word: str) -> "int | NewWord":
        """The row that a word means, or the word itself, noted as new."""
        found = self.find(field, word)
        if found is not None:
            return found
        key = list_of(field)
        bare = " ".join(unicodedata.normalize("NFC", word).split())
        counted = self.new.setdefault(key, Counter())
        same = next((one for one in counted if word_key(one) == word_key(bare)), bare)
        counted[same] += 1
        return NewWord(key, same)

    def share(self, field: Link | Several, words: list[str]) -> float:
        """How much of some words the list of a field has, 0 to 1."""
        return sum(self.find(field, word) is not None for word in words) / len(words) if words else 0.0


def _first(label: str | None) -> str | None:
    """The "A" of "A Key": people write the letter alone."""
    found = re.match(r"([A-Za-z0-9]{1,3})[ 级類类]", label or "")
    return found[1] if found else None


def labels(word: str) -> dict[str, Any]:
    """The label of a new dictionary value in the language that the word is in."""
    return {"label_zh" if re.search(r"[\u3400-\u9fff]", word) else "label_en": word}
