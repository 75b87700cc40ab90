"""Invented people at the firms: what they do there, how to reach them, when they were born and what they like."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from exchange.demo.dice import Bag, Dice
from exchange.demo.firms import Firm
from exchange.demo.names import Somebody, somebody
from exchange.demo.weights import WEIGHTS
from exchange.demo.words import Words
from models import Row


class Post(NamedTuple):
    """A job: how often somebody has it who is our main contact, or another; where it is done; what it decides."""

    first: float
    other: float
    departments: dict[str, tuple[str, ...]]
    influence: tuple[str, ...]
    address: str | None = None


def _at(zh: str, en: str) -> dict[str, tuple[str, ...]]:
    return {"zh": tuple(zh.split()), "en": tuple(en.split())}


POSTS = {
    "chairman": Post(3, 1, _at("总经办", "Administration"), ("decision_maker",), "president"),
    "general_manager": Post(13, 4, _at("总经办", "Administration"), ("decision_maker",), "president"),
    "deputy_general_manager": Post(
        5, 4, _at("总经办", "Administration"), ("decision_maker", "strong_influencer"), "president"
    ),
    "chief_engineer": Post(
        6, 6, _at("工程部 研发部", "Engineering Research"), ("strong_influencer", "opponent"), "engineer"
    ),
    "purchasing_manager": Post(
        28, 10, _at("采购部", "Purchasing"), ("strong_influencer", "some_influence"), "manager"
    ),
    "buyer": Post(16, 16, _at("采购部", "Purchasing"), ("some_influence", "gatekeeper", "informant")),
    "sales_manager": Post(4, 4, _at("市场部", "Administration"), ("some_influence", "none"), "manager"),
    "finance_manager": Post(1, 6, _at("财务部", "Finance"), ("some_influence", "gatekeeper"), "manager"),
    "accountant": Post(0, 9, _at("财务部", "Finance"), ("none", "informant")),
    "technical_lead": Post(
        12,
        10,
        _at("实验室 质量部 研发部", "Laboratory Quality Research"),
        ("strong_influencer", "user"),
        "engineer",
    ),
    "engineer": Post(
        8,
        18,
        _at("设备部 生产部 实验室", "Equipment Production Laboratory"),
        ("user", "some_influence"),
        "engineer",
    ),
    "administration": Post(2, 8, _at("行政部", "Administration"), ("gatekeeper", "informant")),
    "other": Post(2, 4, _at("仓储部 生产部", "Stores Production"), ("user", "none", "unknown")),
}
_HEADS = {"chairman", "general_manager"}

# Lunar years of these lives that had a leap month.
_LEAP = {
    1966: 3,
    1968: 7,
    1971: 5,
    1974: 4,
    1976: 8,
    1979: 6,
    1982: 4,
    1984: 10,
    1987: 6,
    1990: 5,
    1993: 3,
    1995: 8,
}
_LEAP_YEARS = tuple(_LEAP)
_SOON = 0.08
"""How many more birthdays than chance would have it are in the next days, so that there is something to remember."""
_SOLAR = {"day": slice(None), "no_year": slice(4, None), "month": slice(7), "year": slice(4)}
_BIRTHDAYS = {
    "zh": Bag(
        {"none": 44, "day": 28, "no_year": 6, "month": 3, "year": 2, "lunar": 12, "lunar_day": 4, "leap": 1}
    ),
    "en": Bag({"none": 60, "day": 28, "no_year": 8, "month": 2, "year": 2}),
}


@dataclass(slots=True)
class Person:
    """A contact that was made, as far as records and small tables speak of it."""

    row: Row
    firm: Firm
    who: Somebody
    id: int = 0


class People:
    """Makes the contacts of firms and what hangs on them."""

    def __init__(self, words: Words, dice: Dice, today: date) -> None:
        self.words, self.dice, self.today = words, dice, today
        self.posts = {
            "first": Bag((code, post.first) for code, post in POSTS.items()),
            "other": Bag((code, post.other) for code, post in POSTS.items()),
        }
        self.kinds_of_date = {case: Bag(weights) for case, weights in WEIGHTS["date_kind"].items()}
        self.hobbies = words.ids("hobby")

    def make(self, firm: Firm, number: int) -> list[Person]:
        """The people of a firm, the main contact first."""
        held: set[str] = set()
        for place in range(number):
            code = self.dice.draw(self.posts["other" if place else "first"])
            if code in held & _HEADS:
                code = "engineer"
            held.add(code)
            firm.people.append(self._person(firm, code, place == 0))
        return list(firm.people)

    def _person(self, firm: Firm, code: str, primary: bool) -> Person:
        dice, words, language, post = self.dice, self.words, firm.language, POSTS[code]
        who = firm.boss if code == "chairman" else somebody(words, dice, language)
        row = {
            "customer": firm.id,
            "name": who.name,
            "title": words.label("job_title", code, language),
            "department": dice.pick(post.departments[language]),
            "salutation": words.id("salutation", self._address(post, who, language)),
            "sex": words.id("sex", "male" if who.male else "female"),
            "primary": primary,
            "left_company": not primary and dice.chance(0.05),
            "decision_influence": words.id("decision_influence", dice.pick(post.influence)),
            "relationship_level": dice.draw(words.bags["relationship_level", "any"]),
            "temperament": dice.draw(words.bags["temperament", "any"]),
            "accepts_mail": not dice.chance(0.06),
            "accepts_messages": not dice.chance(0.08),
        }
        return Person(row | self._reach(firm, who) | self._personal(language), firm, who)

    def _address(self, post: Post, who: Somebody, language: str) -> str:
        if language == "zh" and post.address and self.dice.chance(0.7):
            return post.address
        if self.dice.chance(0.03):
            return "doctor"
        if language == "zh" and self.dice.chance(0.05):
            return "teacher"
        return "mr" if who.male else "ms"

    def _reach(self, firm: Firm, who: Somebody) -> Row:
        dice, city = self.dice, firm.city
        home = city.language == "zh"
        number = dice.between(10, 9999)
        handle = f"{who.handle}{number}" if home else who.handle
        mobiles = self.words.people["zh"]["mobile_patterns"] if home else city.phones
        return {
            "phone": dice.fill(dice.pick(city.phones)) if dice.chance(0.45) else None,
            "mobile": dice.fill(dice.pick(mobiles)) if dice.chance(0.9) else None,
            "email": f"{handle}@{firm.domain}" if dice.chance(0.6) else None,
            "wechat": f"{who.handle}_{number}" if home and dice.chance(0.55) else None,
            "qq": dice.fill("0########") if home and dice.chance(0.2) else None,
        }

    def _personal(self, language: str) -> Row:
        dice, details = self.dice, self.words.details
        birthday = self._birthday(language)
        career = dice.pick(details["experience"][language]) if dice.chance(0.12) else None
        return {
            "birthday": birthday,
            "birthday_lead_days": dice.pick((3, 5, 7)) if birthday and dice.chance(0.15) else None,
            "marital": dice.draw(self.words.bags["marital", "any"]),
            "family": dice.pick(details["family"][language]) if dice.chance(0.08) else None,
            "hobbies": dice.some(self.hobbies, 3) if self.hobbies and dice.chance(0.35) else None,
            "experience": career.replace("{year}", str(self.today.year - dice.between(1, 9)))
            if career
            else None,
            "remarks": dice.pick(details["person_remarks"][language]) if dice.chance(0.2) else None,
        }

    def _birthday(self, language: str) -> str | None:
        dice = self.dice
        kind = dice.draw(_BIRTHDAYS[language])
        if kind == "none":
            return None
        if kind in _SOLAR:
            born = dice.before(self.today, 24 * 365, 62 * 365)
            if dice.chance(_SOON):
                near = self.today + timedelta(dice.between(0, 10))
                born = near.replace(year=born.year, day=min(near.day, 28))
            return _spelled(born, kind)
        month, day = dice.between(1, 12), dice.between(1, 29)
        if kind == "lunar_day":
            return f"L--{month:02}-{day + 1:02}"
        year = dice.pick(_LEAP_YEARS) if kind == "leap" else self.today.year - dice.between(24, 62)
        return f"L{year}-{_LEAP[year]:02}R-{day:02}" if kind == "leap" else f"L{year}-{month:02}-{day:02}"

    # -- what hangs on a person ---------------------------------------------------------------------------------

    def important_dates(self, people: list[Person]) -> list[Row]:
        """Days to remember for some of them."""
        return [self._important_date(person) for person in people if self.dice.chance(0.07)]

    def _important_date(self, person: Person) -> Row:
        dice, language = self.dice, person.firm.language
        code = dice.draw(self.kinds_of_date[language])
        day = dice.before(self.today, 400, 9000)
        if code == "first_deal":
            day = dice.before(self.today, 1, person.firm.shape.tenure)
        elif code == "company":
            day = person.firm.row["licence_on"]
        elif code == "lunar_birthday":
            return self._dated(person, code, f"L--{dice.between(1, 12):02}-{dice.between(1, 30):02}")
        elif code in {"solar_birthday", "spouse_birthday", "child_birthday"} or dice.chance(0.2):
            return self._dated(person, code, _spelled(day, "no_year"))
        return self._dated(person, code, day.isoformat())

    def _dated(self, person: Person, code: str, day: str) -> Row:
        return {
            "contact": person.id,
            "date_kind": self.words.id("date_kind", code),
            "date": day,
            "lead_days": self.dice.pick((3, 7, 14)) if self.dice.chance(0.4) else None,
            "remarks": self.words.details["date_remarks"].get(f"{code}_{person.firm.language}"),
        }

    def channels(self, people: list[Person]) -> list[Row]:
        """Further numbers and names: of some people, and of some firms."""
        found = []
        for person in people:
            if person.row["primary"] and self.dice.chance(0.08):
                found.append(self._channel(person.firm, {"customer": person.firm.id}, person.who))
            if self.dice.chance(0.05):
                found.append(self._channel(person.firm, {"contact": person.id}, person.who))
        return found

    def _channel(self, firm: Firm, owner: Row, who: Somebody) -> Row:
        dice, home = self.dice, firm.language == "zh"
        values = {
            "landline": dice.fill(dice.pick(firm.city.phones)),
            "email": f"{dice.pick(('order', 'lab', 'office2'))}@{firm.domain}",
        }
        if home:
            values |= {
                "mobile": dice.fill(dice.pick(self.words.people["zh"]["mobile_patterns"])),
                "wechat": f"{who.handle}_{dice.between(10, 9999)}",
                "qq": dice.fill("0########"),
            }
        code = dice.pick(tuple(values))
        note = dice.pick(self.words.details["channel_remarks"][firm.language]) if dice.chance(0.3) else None
        return owner | {
            "channel_kind": self.words.id("channel_kind", code),
            "value": values[code],
            "remarks": note,
        }


def _spelled(day: date, kind: str) -> str:
    """A solar day, or as much of it as is known."""
    text = day.isoformat()[_SOLAR[kind]]
    return f"-{text}" if kind == "no_year" else text
