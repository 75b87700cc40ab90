"""Customers in the file that look like the same one twice (SPEC part 2 no. 3): jobs for both threads.

A pair is found by the core of its names, by a name that is nearly the same, by phone, tax number or domain; what
somebody has called "not the same" is left out for ever.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from itertools import combinations
from typing import NamedTuple

from changes.rows import rows
from changes.work import change
from database.twins.duplicates import SHORTEST_PHONE, Likeness, likeness
from models import BillingEntity, Contact, Customer, NotDuplicate, digits
from resources.language import N_, Message

MOST = 500
"""So many pairs are shown at once; the rest is found when these are settled."""
CROWD = 12
"""A phone, a domain or a piece of a name that more customers share says nothing."""
NEAR = 83
"""How alike two cores are, of 100, to be taken for the same with a slip in it: one character of six."""

NAME = Message(N_("Same name"))
CORE = Message(N_("Same name but for the legal form or place"))
BRANCH = Message(N_("Same name, other place: probably a branch"))
CLOSE = Message(N_("Nearly the same name"))
PHONE = Message(N_("Same phone"))
TAX = Message(N_("Same tax number"))
DOMAIN = Message(N_("Same domain of mail or web site"))
_WEIGHTS = {TAX: 50, NAME: 40, CORE: 35, PHONE: 25, CLOSE: 20, DOMAIN: 15, BRANCH: 5}
ENOUGH = 15
"""A branch alone is no duplicate; any other reason is worth a look."""

_MAILBOXES = frozenset(
    (
        "qq.com", "163.com", "126.com", "vip.163.com", "sina.com", "sina.cn", "sohu.com", "139.com", "189.cn",
        "foxmail.com", "yeah.net", "aliyun.com", "gmail.com", "hotmail.com", "outlook.com", "live.com", "yahoo.com",
        "icloud.com", "me.com", "msn.com", "gmx.de", "gmx.net", "web.de", "t-online.de", "mail.ru", "yandex.ru",
        "proton.me", "protonmail.com", "weixin.qq.com", "taobao.com", "1688.com", "alibaba.com",
    )
)  # fmt: skip


class Pair(NamedTuple):
    """Two customers, the one filed first first, and why they may be the same; the likeliest pairs come first."""

    first: int
    second: int
    names: tuple[str, str]
    reasons: tuple[Message, ...]


Pairs = dict[tuple[int, int], set[Message]]


def find(progress: Callable[[int, int], None] = lambda done, total: None) -> list[Pair]:
    """The likeliest pairs of customers in use, at most ``MOST``. ``progress`` may raise to stop."""
    names: dict[int, str] = dict(
        rows(Customer.select(Customer.id, Customer.name).where(Customer.deleted_at.is_null()))
    )
    reasons: Pairs = defaultdict(set)
    steps = (_by_name, _by_phone, _by_tax_number, _by_domain)
    for number, step in enumerate(steps):
        progress(number, len(steps))
        for pair, reason in step(names):
            reasons[pair].add(reason)
    for pair in settled():
        reasons.pop(pair, None)
    likely = [(sum(_WEIGHTS[one] for one in why), pair) for pair, why in reasons.items()]
    best = sorted((-weight, pair) for weight, pair in likely if weight >= ENOUGH)[:MOST]
    progress(len(steps), len(steps))
    return [
        Pair(
            *pair,
            (names[pair[0]], names[pair[1]]),
            tuple(sorted(reasons[pair], key=lambda one: -_WEIGHTS[one])),
        )
        for _, pair in best
    ]


def settled() -> set[tuple[int, int]]:
    """The pairs that somebody has called not the same."""
    query = NotDuplicate.select(NotDuplicate.customer, NotDuplicate.other)
    return {
        (min(pair), max(pair)) for pair in rows(query.where(NotDuplicate.deleted_at.is_null())) if all(pair)
    }


def not_the_same(first: int, second: int, me: int | None, at: datetime) -> int | None:
    """Remember that two customers are not the same; returns the batch."""
    with change(me, Message(N_("Two customers that are not the same")), at) as work:
        if (min(first, second), max(first, second)) not in settled():
            work.insert(NotDuplicate, {"customer": min(first, second), "other": max(first, second)})
    return work.batch


Found = Iterator[tuple[tuple[int, int], Message]]


def _by_name(names: dict[int, str]) -> Found:
    likenesses = {one: likeness(name) for one, name in names.items()}
    same: dict[str, list[int]] = defaultdict(list)
    for one, like in likenesses.items():
        if len(like.core) >= 2:
            same[like.core].append(one)
    for group in same.values():
        for pair in _pairs(group):
            first, second = (likenesses[one] for one in pair)
            if first.places and second.places and not first.places & second.places:
                yield pair, BRANCH
            else:
                yield pair, NAME if names[pair[0]] == names[pair[1]] else CORE
    yield from _nearly(same, likenesses)


def _nearly(same: dict[str, list[int]], likenesses: dict[int, Likeness]) -> Found:
    """Cores with a slip in them: looked for among those that share one of their two rarest pairs of characters."""
    from rapidfuzz.fuzz import ratio  # late: only who looks for duplicates needs it

    pieces = {
        core: {core[place : place + 2] for place in range(len(core) - 1)} for core in same if len(core) > 3
    }
    often = Counter(piece for some in pieces.values() for piece in some)
    blocks: dict[str, list[str]] = defaultdict(list)
    for core, some in pieces.items():
        shared = [one for one in some if often[one] > 1]  # the slip itself is in nobody else's name
        for piece in sorted(shared, key=lambda one: (often[one], one))[:2]:
            blocks[piece].append(core)
    seen = set()
    for block in blocks.values():
        for one, other in combinations(block, 2) if len(block) <= 10 * CROWD else ():
            if (one, other) not in seen and abs(len(one) - len(other)) <= 2:
                seen.add((one, other))
                if _slip(one, other, ratio(one, other)):
                    for first in same[one][:CROWD]:
                        for second in same[other][:CROWD]:
                            here, there = likenesses[first].places, likenesses[second].places
                            if not (here and there and not here & there):
                                yield (min(first, second), max(first, second)), CLOSE


def _slip(one: str, other: str, alike: float) -> bool:
    """Whether two cores differ by a slip and not by a number: line 1 and line 2 are two."""
    return alike >= NEAR and digits(one) == digits(other)


def _by_phone(names: dict[int, str]) -> Found:
    owners: dict[str, set[int]] = defaultdict(set)
    for model, column in ((Customer, "phone"), (Contact, "phone"), (Contact, "mobile")):
        owner = Customer.id if model is Customer else Contact.customer
        key = model._meta.fields[f"{column}_digits"]
        query = model.select(owner, key).where(model.deleted_at.is_null(), key.is_null(False))
        for customer, number in rows(query):
            if customer in names and len(number) >= SHORTEST_PHONE:
                owners[re.sub(r"^(00)?86(?=\d{7})", "", number)].add(customer)
    yield from _of(owners.values(), PHONE)


def _by_tax_number(names: dict[int, str]) -> Found:
    owners: dict[str, set[int]] = defaultdict(set)
    entities = BillingEntity.select(BillingEntity.customer, BillingEntity.tax_number)
    firms = Customer.select(Customer.id, Customer.registration_number)
    for query in (
        entities.where(BillingEntity.deleted_at.is_null(), BillingEntity.tax_number.is_null(False)),
        firms.where(Customer.deleted_at.is_null(), Customer.registration_number.is_null(False)),
    ):
        for customer, number in rows(query):
            plain = re.sub(r"[\s-]", "", number).upper()
            if customer in names and len(plain) >= SHORTEST_PHONE:
                owners[plain].add(customer)
    yield from _of(owners.values(), TAX)


def _by_domain(names: dict[int, str]) -> Found:
    owners: dict[str, set[int]] = defaultdict(set)
    query = Customer.select(Customer.id, Customer.email, Customer.website).where(
        Customer.deleted_at.is_null()
    )
    for customer, email, website in rows(query):
        for domain in domains(email, website):
            owners[domain].add(customer)
    yield from _of(owners.values(), DOMAIN)


def domains(email: str | None, website: str | None) -> set[str]:
    """The domains of a mail address and a web address that are a firm's own."""
    site = re.sub(r"^\w+://", "", (website or "").strip().lower()).split("/")[0].split(":")[0]
    mail = (email or "").strip().lower().rpartition("@")[2] if email and "@" in email else ""
    found = {site.removeprefix("www."), mail}
    return {one for one in found if re.fullmatch(r"[\w-]+(\.[\w-]+)+", one) and one not in _MAILBOXES}


def _of(groups: Iterable[set[int]], reason: Message) -> Found:
    for group in groups:
        for pair in _pairs(sorted(group)):
            yield pair, reason


def _pairs(group: list[int]) -> Iterator[tuple[int, int]]:
    """The pairs of a group; of a crowd none, which shares something that says nothing."""
    if len(group) <= CROWD:
        yield from combinations(group, 2)
