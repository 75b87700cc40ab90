"""Invented firms: a name, a place, a size, a standing with us, and all fields of a customer that follow from them."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

from exchange.demo.codes import credit_code
from exchange.demo.dice import Bag, Dice
from exchange.demo.house import House, Ware
from exchange.demo.names import FirmNames, Somebody, somebody
from exchange.demo.words import City, Words, latin
from models import Row

YEARS = 3 * 365
"""How many days back the contact records go."""

_LEVELS = Bag({"a": 8, "b": 22, "c": 45, "d": 25})
_UNRATED = 0.2
"""How many of those who have not bought yet nobody has rated, so that no plan says when to contact them."""
_CATEGORIES = Bag(
    {
        "current_end": 45,
        "potential_end": 27,
        "current_agent": 8,
        "potential_agent": 5,
        "lost_end": 6,
        "lost_agent": 2,
        "partner": 3,
        "supplier": 2,
        "peer": 1,
        "other_party": 1,
    }
)
_BUSY = {"a": 3.0, "b": 2.0, "c": 1.0, "d": 0.5}
_KEEN = {"current": 1.2, "potential": 0.8, "lost": 0.7}
_SMALLEST = {"a": 3, "b": 2, "c": 1, "d": 0}
_STAFF = ((1, 9), (5, 30), (20, 80), (50, 300), (200, 900), (600, 3000), (2000, 12000))
_CAPITAL = ((10, 50), (50, 100), (100, 500), (500, 2000), (1000, 5000), (5000, 20000), (10000, 90000))  # 万元
_SCALES = ("under_500k", "500k_2m", "2m_5m", "5m_20m", "20m_100m", "100m_1b", "over_1b")
_AGES = ((365, "under_1"), (1096, "1_3"), (1827, "3_5"), (3653, "5_10"), (7305, "10_20"), (36525, "over_20"))
_PARTIES = {"supplier": "supplier", "peer": "peer", "other_party": "carrier"}
_ROLES = {"current_end": ("buyer",), "current_agent": ("agent", "buyer"), "potential_agent": ("agent",)}
_ROLES |= {"lost_agent": ("agent",), "partner": ("partner",)}


class Shape(NamedTuple):
    """What is settled of a firm before it has a name: all else follows."""

    language: str
    level: str
    category: str
    tenure: int  # days since we first spoke to them
    talk: float  # how much there is to record, and
    crowd: float  # how many people we know there, beside the others
    phase: str  # potential, current, lost; or what they are instead of a customer
    agent: bool  # whether they sell on


def shape(dice: Dice) -> Shape:
    """The shape of one firm."""
    level, category = dice.draw(_LEVELS), dice.draw(_CATEGORIES)
    phase = category.partition("_")[0]
    tenure = dice.between(400, YEARS) if phase == "lost" else 25 + int((YEARS - 25) * dice.random() ** 0.6)
    luck = 0.3 + 1.7 * dice.random()
    talk = _BUSY[level] * _KEEN.get(phase, 0.3) * luck * (0.4 + 0.6 * tenure / YEARS)
    crowd = (0.3 + dice.random()) * (1.6 if level in "ab" else 1.0)
    language = "zh" if dice.chance(0.85) else "en"
    return Shape(language, level, category, tenure, talk, crowd, phase, category.endswith("agent"))


def silent(dice: Dice, shape: Shape) -> Shape:
    """The shape of a firm that nobody has spoken to yet: it came in not long ago, unless it is lost."""
    return shape._replace(talk=0.0, tenure=shape.tenure if shape.phase == "lost" else dice.between(20, 120))


@dataclass(slots=True)
class Firm:
    """A firm that was made: its row, and what people and records there need to know of it."""

    row: Row
    shape: Shape
    city: City
    domain: str
    boss: Somebody
    wares: list[Ware]
    size: int
    id: int = 0
    people: list[Any] = field(default_factory=list)

    @property
    def language(self) -> str:
        """The language that is spoken with them."""
        return self.shape.language


class Firms:
    """Makes one firm after the other."""

    def __init__(self, words: Words, dice: Dice, house: House, today: date) -> None:
        self.words, self.dice, self.house, self.today = words, dice, house, today
        self.names = FirmNames(words, dice)
        self.wares = [ware for ware in house.wares if ware.active]
        self.owners = Bag((one, 1 / place) for place, one in enumerate(house.colleagues, 1))
        self.number = 0

    def _draw(self, dictionary: str, case: str = "any") -> int | None:
        return self.dice.draw(self.words.bags[dictionary, case])

    def make(self, shape: Shape) -> Firm:
        """One firm of a shape."""
        dice, words = self.dice, self.words
        self.number += 1
        city = dice.draw(words.cities[shape.language])
        name, short, trade = self.names.make(city)
        host = city.latin if shape.language == "zh" else latin(short)
        firm = Firm(
            row={"name": name, "short_name": short, "code": f"KH{self.number:06}"},
            shape=shape,
            city=city,
            domain=f"{host}{self.number}.example",
            boss=somebody(words, dice, shape.language),
            wares=dice.some(self.wares, 5),
            size=min(6, _SMALLEST[shape.level] + dice.between(0, 3)),
        )
        firm.row |= self._standing(firm) | self._reach(firm) | self._business(firm, trade)
        firm.row |= self._legal(firm, trade) | self._interests(firm) | self._notes(firm)
        return firm

    def _standing(self, firm: Firm) -> Row:
        dice, words, shape = self.dice, self.words, firm.shape
        party = _PARTIES.get(shape.category)
        level, plan = shape.level, "lost" if shape.phase == "lost" else "party" if party else shape.level
        strategy = self._draw("contact_strategy", plan)
        if shape.phase == "potential" and dice.chance(_UNRATED):
            level, strategy = "unrated", None
        owner = None if dice.chance(0.02) else dice.draw(self.owners)
        old = dice.between(YEARS, 3 * YEARS) if shape.talk and dice.chance(0.25) else shape.tenure
        return {
            "level": None if party else words.id("level", level),
            "category": words.id("category", shape.category),
            "party_kind": words.id("party_kind", party),
            "roles": [words.id("partner_role", role) for role in _ROLES.get(shape.category, ())],
            "source": self._draw("source"),
            "contact_strategy": strategy,
            "purchase_strategy": self._draw("purchase_strategy", "current")
            if shape.phase == "current"
            else None,
            "relationship_health": self._draw("relationship_health"),
            "owner": owner,
            "sharing_group": self.house.group_of(owner) if dice.chance(0.35) else None,
            "filed_on": dice.before(self.today, old, old + 3),
            "bookmarked": dice.chance(0.2 if shape.level == "a" else 0.03),
        }

    def _reach(self, firm: Firm) -> Row:
        dice, city = self.dice, firm.city
        phone = dice.pick(city.phones)
        return {
            "phone": dice.fill(phone),
            "fax": dice.fill(phone) if dice.chance(0.4) else None,
            "email": f"{dice.pick(('info', 'office', 'sales'))}@{firm.domain}" if dice.chance(0.7) else None,
            "website": f"https://www.{firm.domain}" if dice.chance(0.65) else None,
            "wechat": firm.domain.removesuffix(".example")
            if city.language == "zh" and dice.chance(0.3)
            else None,
            "country": city.country,
            "region": city.region,
            "province": city.province,
            "city": city.name,
            "address": address(self.words, dice, city),
            "postcode": dice.fill(city.postcode),
        }

    def _business(self, firm: Firm, trade: Row) -> Row:
        dice, words, size, name = self.dice, self.words, firm.size, firm.row["name"]
        if firm.language == "en":
            kind = "abroad"
        elif not trade.get("legal_form", True):
            kind = "public"
        else:
            kind = "group" if "集团" in name else "stock" if "股份" in name else "firm"
        scale = "unknown" if dice.chance(0.06) else _SCALES[size]
        place = ("no_influence", "average", "influential", "leader")[
            min(3, max(0, size - dice.between(1, 3)))
        ]
        return {
            "industry": words.id("industry", trade["industry"]),
            "nature": self._draw("nature", kind),
            "employees": dice.between(*_STAFF[size]) if dice.chance(0.85) else None,
            "sales_scale": words.id("sales_scale", scale) if dice.chance(0.9) else None,
            "industry_position": words.id("industry_position", place) if dice.chance(0.6) else None,
            "settlement": self._draw("settlement"),
            "agent_wish": self._draw("agent_wish", firm.shape.phase if firm.shape.agent else "end"),
        }

    def _legal(self, firm: Firm, trade: Row) -> Row:
        dice, words, details, size = self.dice, self.words, self.words.details, firm.size
        founded = dice.before(firm.row["filed_on"], 60, 700 + 1600 * size)
        age = (self.today - founded).days
        stars = max(1, min(5, dice.between(2, 5) - (firm.shape.phase == "lost")))
        low, high = _CAPITAL[size]
        public = not trade.get("legal_form", True)
        home = firm.language == "zh"
        number = credit_code(dice, firm.city.province, public) if home else dice.fill("00 ######")
        limited = firm.shape.phase == "current" and stars > 2
        return {
            "credit": stars if dice.chance(0.85) else None,
            "years_in_business": words.id(
                "years_in_business", next(code for days, code in _AGES if age < days)
            ),
            "legal_representative": firm.boss.name,
            "registration_number": number,
            "registered_capital": None if public else Decimal(nice(dice.between(low, high)) * 10_000),
            "licence_on": founded,
            "credit_limit": Decimal(nice(dice.between(low, high)) * 1_000) if limited else None,
            "credit_terms": dice.pick(details["credit_terms"][firm.language])
            if limited and dice.chance(0.3)
            else None,
            "standing": dice.pick(details["standing"][firm.language]).replace(
                "{year}", str(self.today.year - 1)
            )
            if dice.chance(0.08)
            else None,
        }

    def _interests(self, firm: Firm) -> Row:
        dice, phase = self.dice, firm.shape.phase
        fields = {ware.field for ware in firm.wares if ware.field}
        judged = phase in {"current", "lost"} and dice.chance(0.4)
        return {
            "products_of_interest": [ware.id for ware in firm.wares],
            "product_fields": sorted(fields),
            "opinion_of_us": dice.pick(self.words.texts["opinions"][firm.language]) if judged else None,
            "opinion_rating": dice.between(1, 3) + 2 * (phase == "current") if judged else None,
            "opinion_on": dice.before(self.today, 0, firm.shape.tenure - 5) if judged else None,
        }

    def _notes(self, firm: Firm) -> Row:
        dice, texts, language = self.dice, self.words.texts, firm.language
        return {
            "remarks": dice.pick(texts["remarks"][language]) if dice.chance(0.45) else None,
            "needs": dice.pick(texts["needs"][language]) if dice.chance(0.35) else None,
            "preferences": dice.pick(self.words.details["preferences"][language])
            if dice.chance(0.15)
            else None,
        }


def nice(number: int) -> int:
    """A number as people agree on it: one or two digits, then noughts."""
    step = int(10 ** max(0, len(str(number)) - 2))
    return number // step * step


def address(words: Words, dice: Dice, city: City) -> str:
    """A street address in a city."""
    street = dice.pick(city.streets)
    if city.language == "en":
        return f"{dice.between(1, 240)} {street}"
    site = ""
    if dice.chance(0.4):
        site = f"{dice.pick(words.people['zh']['sites'])} {dice.between(1, 28)} 层"
    return f"{dice.pick(city.districts)}{street} {dice.between(1, 999)} 号{site}"
