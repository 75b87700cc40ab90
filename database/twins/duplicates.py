"""Customers that somebody may be about to enter a second time: same name, phone or tax number. A job for reading.

A name is compared without what firms change in it: brackets, legal form, place. “苏州澜谷生物科技有限公司” is
“澜谷（苏州）生物科技”; “上海启衡” is not “北京启衡”, because two places differ.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from peewee import fn

from changes.rows import CHUNK, chunked, rows
from models import BillingEntity, Contact, Customer, digits, fold
from resources import path
from resources.language import N_, Message

MOST = 5
READ = 2000
SHORTEST_PHONE = 7

_BRACKETS = re.compile(r"[(\[【〔〈<].*?[)\]】〕〉>]")
_PUNCTUATION = re.compile(r"[\s\-_·・.,，。、'’\"“”/&+]+")
_CHINESE = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff]")
_FORMS = tuple(
    sorted(
        (
            "有限责任公司", "有限責任公司", "股份有限公司", "有限公司", "集团有限公司", "集团股份有限公司", "集团公司",
            "控股集团有限公司", "控股有限公司", "总公司", "集团", "集團", "公司", "厂", "廠", "有限合伙", "合伙企业",
            "普通合伙", "个体工商户", "商行", "经营部", "株式会社", "株式會社", "有限会社", "合同会社",
        ),
        key=len,
        reverse=True,
    )
)  # fmt: skip
_FOREIGN_FORMS = frozenset(
    (
        "inc", "incorporated", "corp", "corporation", "co", "company", "ltd", "limited", "llc", "llp", "lp",
        "plc", "gmbh", "mbh", "ag", "kg", "kgaa", "ohg", "ug", "se", "sa", "sarl", "sas", "sl", "sro", "spa",
        "srl", "snc", "bv", "nv", "ab", "oy", "oyj", "as", "asa", "aps", "kk", "gk", "pty", "pte", "sdn",
        "bhd", "pt", "tbk", "jsc", "ooo", "oao", "zao", "pao", "ооо", "оао", "зао", "пао", "group", "holding",
        "holdings", "und",
    )
)  # fmt: skip
_PLACE_ENDS = (
    "特别行政区",
    "壮族自治区",
    "回族自治区",
    "维吾尔自治区",
    "自治区",
    "自治州",
    "地区",
    "省",
    "市",
)


class Likeness(NamedTuple):
    """What is left of a name to compare by, and the places that it names."""

    core: str
    places: frozenset[str]


@dataclass(frozen=True)
class Duplicate:
    """A customer that is perhaps the same, and why."""

    customer: int
    name: str
    reasons: tuple[Message, ...]


@cache
def places() -> frozenset[str]:
    """Provinces and cities of China."""
    return frozenset(path("places.txt").read_text("utf-8").split())


@cache
def _lengths() -> tuple[int, ...]:
    return tuple(sorted({len(place) for place in places()}, reverse=True))


def _place_at_the_beginning(text: str) -> str:
    return next((text[:length] for length in _lengths() if text[:length] in places()), "")


def likeness(name: str) -> Likeness:
    """A name without brackets, legal form and place; what would leave too little stays."""
    text = unicodedata.normalize("NFKC", name).casefold()
    found = {place for part in _BRACKETS.findall(text) for place in places() if place in part}
    bare = _BRACKETS.sub(" ", text)
    if not _CHINESE.search(bare):
        return Likeness(_foreign(bare), frozenset(found))
    core = _without_form(_PUNCTUATION.sub("", bare))
    rest, place = _without_places(core)
    if len(rest) >= 2:
        return Likeness(rest, frozenset(found | place))
    return Likeness(core, frozenset(found))


def _without_form(text: str) -> str:
    for form in _FORMS:
        if text.endswith(form) and len(text) - len(form) >= 2:
            return _without_form(text.removesuffix(form))
    return text


def _without_places(text: str) -> tuple[str, set[str]]:
    """Leading places, the country and the province before the city; the nearest one counts."""
    found: set[str] = set()
    while place := _place_at_the_beginning(text):
        rest = text.removeprefix(place)
        rest = next((rest.removeprefix(end) for end in _PLACE_ENDS if rest.startswith(end)), rest)
        if len(rest) < 2:
            break
        text = rest
        if place != "中国":
            found = {place}
    return text, found


def _foreign(text: str) -> str:
    words = re.sub(r"[.'’]", "", text)
    parts = [part for part in re.split(r"[^\w]+", words) if part]
    parts = parts[1:] if len(parts) > 1 and parts[0] in ("the", "pt", "ooo", "ооо") else parts
    while len(parts) > 1 and parts[-1] in _FOREIGN_FORMS:
        parts = parts[:-1]
    return "".join(parts)


def duplicates(
    name: str, phone: str | None = None, tax_numbers: Iterable[str] = (), but: int | None = None
) -> list[Duplicate]:
    """Customers in use, at most ``MOST``, that are likely the one with these data; ``but`` is the one being edited."""
    reasons: dict[int, list[Message]] = {}
    for customer, reason in (*_same_name(name), *_same_phone(phone or ""), *_same_tax_number(tax_numbers)):
        if customer != but and reason not in reasons.setdefault(customer, []):
            reasons[customer].append(reason)
    ranked = sorted((found for found in reasons if reasons[found]), key=lambda one: (-len(reasons[one]), one))
    query = Customer.select(Customer.id, Customer.name).where(
        Customer.id.in_(ranked[: 4 * MOST]), Customer.deleted_at.is_null()
    )
    names = dict(rows(query))
    return [Duplicate(one, names[one], tuple(reasons[one])) for one in ranked if one in names][:MOST]


def _same_name(name: str) -> list[tuple[int, Message]]:
    wanted = likeness(name)
    if len(wanted.core) < 2:
        return []
    found: dict[int, Message] = {}
    begin, end = (fold(part) for part in (wanted.core[:2], wanted.core[-2:]))
    for of in (Customer.name, Customer.short_name):
        key = Customer._meta.fields[f"{of.name}_key"]
        like = key.contains(begin) if len(wanted.core) < 4 else key ** f"%{_plain(begin)}%{_plain(end)}%"
        # The index alone answers this; with the name it would be the whole wide table.
        ids = [row_id for (row_id,) in rows(Customer.select(Customer.id).where(like).limit(READ))]
        for some in chunked(ids, CHUNK):
            for customer, other in rows(Customer.select(Customer.id, of).where(Customer.id.in_(some))):
                if _alike(wanted, likeness(other)):
                    same = fold(other) == fold(name) or found.get(customer) is _SAME
                    found[customer] = _SAME if same else _ALIKE
    return list(found.items())


def _alike(one: Likeness, other: Likeness) -> bool:
    return one.core == other.core and not (one.places and other.places and not one.places & other.places)


def _plain(text: str) -> str:
    return text.replace("%", "").replace("_", "")


def _same_phone(phone: str) -> list[tuple[int, Message]]:
    wanted = digits(phone)
    if len(wanted) < SHORTEST_PHONE:
        return []
    bare = re.sub(r"^(00)?86(?=\d{7})", "", wanted)
    forms = {wanted, bare, f"86{bare}", f"0086{bare}"}
    found = []
    for model, column in ((Customer, "phone"), (Contact, "phone"), (Contact, "mobile")):
        owner = Customer.id if model is Customer else Contact.customer
        key = model._meta.fields[f"{column}_digits"]
        # Whether a row is in the recycle bin is looked at afterwards: asked here, it is the index that SQLite takes.
        found += rows(model.select(owner, model.deleted_at).where(key.in_(forms)).limit(20))
    return [(customer, _PHONE) for customer, deleted in found if customer is not None and not deleted]


def _same_tax_number(tax_numbers: Iterable[str]) -> list[tuple[int, Message]]:
    wanted = {re.sub(r"[\s-]", "", number).upper() for number in tax_numbers if number} - {""}
    if not wanted:
        return []
    live = BillingEntity.deleted_at.is_null() & fn.UPPER(BillingEntity.tax_number).in_(wanted)
    found = rows(BillingEntity.select(BillingEntity.customer).where(live).limit(20))
    registered = fn.UPPER(Customer.registration_number).in_(wanted)
    found += rows(Customer.select(Customer.id).where(registered).limit(20))
    return [(customer, _TAX) for (customer,) in found if customer is not None]


_SAME = Message(N_("Same name"))
_ALIKE = Message(N_("Same name but for the legal form or place"))
_PHONE = Message(N_("Same phone"))
_TAX = Message(N_("Same tax number"))
