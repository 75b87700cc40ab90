"""The words that sample data is made of: the lists of ``resources/sample`` and the dictionaries of the file."""

import re
import tomllib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from changes.rows import rows
from exchange.demo.dice import Bag
from exchange.demo.weights import WEIGHTS
from models import DictionaryValue
from resources import path

LANGUAGES = ("zh", "en")

# Where our own firm sells most.
_NEAR = {"south_china": 6, "east_china": 4, "central_china": 3, "north_china": 3, "southwest": 2}

_FORMS = {
    "United States": ("Inc", "LLC"),
    "Canada": ("Inc",),
    "Germany": ("GmbH", "AG"),
    "Switzerland": ("AG",),
    "Netherlands": ("B.V.",),
    "France": ("S.A.",),
    "Italy": ("S.r.l.",),
    "Spain": ("S.A.",),
    "Sweden": ("AB",),
    "Denmark": ("A/S",),
    "Poland": ("Sp. z o.o.",),
    "Australia": ("Pty Ltd",),
    "Singapore": ("Pte Ltd",),
    "Japan": ("K.K.",),
}

_UNMARKED = str.maketrans({"ß": "ss", "ø": "o", "Ø": "O", "ł": "l", "æ": "ae"})


@dataclass(frozen=True, slots=True)
class City:
    """A place with all that follows from it."""

    language: str
    name: str
    latin: str
    province: str | None
    country: str
    region: int | None
    phones: tuple[str, ...]
    postcode: str
    streets: tuple[str, ...]
    districts: tuple[str, ...]
    forms: tuple[str, ...]


def latin(text: str) -> str:
    """The small letters and digits of a name, without marks: fit for a mail address."""
    plain = unicodedata.normalize("NFKD", text.translate(_UNMARKED)).lower()
    return re.sub(r"[^a-z0-9]", "", plain)


class Words:
    """All lists by language ("zh", "en"), and the ids of the file's dictionary values by code."""

    def __init__(self) -> None:
        self.people: dict[str, dict[str, Any]] = {"zh": read("chinese"), "en": read("english")}
        self.texts = read("texts")
        self.details = read("details")
        self._ids: dict[tuple[str, str], int] = {}
        self._labels: dict[tuple[str, str, str], str] = {}
        value = DictionaryValue
        query = value.select(value.id, value.dictionary, value.code, value.label_zh, value.label_en)
        for row_id, dictionary, code, zh, en in rows(
            query.where(value.deleted_at.is_null()).order_by(value.id)
        ):
            self._ids.setdefault((dictionary, code), row_id)
            self._labels[dictionary, code, "zh"] = zh or en or code
            self._labels[dictionary, code, "en"] = en or zh or code
        words = str(self.details["romanised"]["surnames"]).split()
        self.romanised = dict(zip(words[::2], words[1::2], strict=True))
        self.bags = {
            (dictionary, case): Bag((self.id(dictionary, code), weight) for code, weight in weights.items())
            for dictionary, cases in WEIGHTS.items()
            for case, weights in cases.items()
        }
        self.cities = {language: Bag(self._cities(language)) for language in LANGUAGES}

    def id(self, dictionary: str, code: str | None) -> int | None:
        """The id of a dictionary value; nothing for no code, and for one that the file does not have."""
        return self._ids.get((dictionary, code)) if code else None

    def label(self, dictionary: str, code: str, language: str) -> str:
        """How a dictionary value is called."""
        return self._labels.get((dictionary, code, language), code)

    def ids(self, dictionary: str) -> list[int]:
        """All values of a dictionary, as they stand in the file."""
        return [row_id for (name, _), row_id in self._ids.items() if name == dictionary]

    def _cities(self, language: str) -> list[tuple[City, float]]:
        make = self._chinese if language == "zh" else self._foreign
        return [(make(city), _NEAR.get(city["region"], 1)) for city in self.people[language]["cities"]]

    def _chinese(self, city: Mapping[str, Any]) -> City:
        words = self.people["zh"]
        phones = tuple(one.replace("{area}", city["area_code"]) for one in words["landline_patterns"])
        return City(
            language="zh",
            name=city["zh"],
            latin=latin(city["en"]),
            province=city["province"],
            country="中国",
            region=self.id("region", city["region"]),
            phones=phones,
            postcode=city["postcode_prefix"].ljust(6, "#"),
            streets=tuple(words["streets"]),
            districts=tuple(city["districts"]),
            forms=tuple(words["legal_forms"]),
        )

    def _foreign(self, city: Mapping[str, Any]) -> City:
        return City(
            language="en",
            name=city["en"],
            latin=latin(city["en"]),
            province=None,
            country=city["country"],
            region=self.id("region", city["region"]),
            phones=(city["phone_pattern"],),
            postcode=city["postcode_pattern"],
            streets=tuple(city["streets"]),
            districts=(),
            forms=_FORMS.get(city["country"], ("Ltd",)),
        )


def read(name: str) -> dict[str, Any]:
    """A file of words by its name."""
    with path(f"sample/{name}.toml").open("rb") as file:
        return tomllib.load(file)
