"""Invented contact records: what passed between us over three years, and what is planned for the next weeks."""

import re
from datetime import date, timedelta
from typing import NamedTuple

from exchange.demo.dice import Bag, Dice
from exchange.demo.firms import YEARS, Firm
from exchange.demo.house import House
from exchange.demo.weights import WEIGHTS
from exchange.demo.words import LANGUAGES, Words, read
from models import Row

PLANNED = 0.064
"""How many of the records of firms that are not lost are still to come."""

# Which kind a sentence is of, by a word in it; the first that fits.
_KINDS = (
    (r"货款|付款|欠款|对账|invoice|pay on|statement of account", "dunning"),
    (r"验收|验货|inspected", "acceptance"),
    (r"安装|调试|实施|二期|installation|reinforced", "implementation"),
    (r"回访|运行|库存|how the|stock of", "follow_up"),
    (r"偏高|故障|维修|校准|发票|培训|too high|fault|calibrat|training", "after_sale"),
    (r"报价|询价|价格|三个点|quote|per cent", "quotation_talk"),
    (r"演示|样机|样品|选型|参数|技术|demonstrated|sample|compared|choosing|technical", "pre_sale"),
)
_AFTER_A_DEAL = {"dunning", "acceptance", "implementation", "follow_up", "after_sale"}
_BY_METHOD = {"sms", "courier", "exhibition", "dinner"}
_MISSED = {"telephone": 0.17, "wechat": 0.1, "email": 0.05, "sms": 0.1}
_PAUSE = {
    "call_again": (0.85, 3, 21),
    "progress": (0.55, 7, 40),
    "not_reached": (0.7, 1, 7),
    "deal_made": (0.4, 14, 60),
}
_SELDOM = (0.1, 30, 90)


class Sentence(NamedTuple):
    """What was said or done, and the kind of contact that it shows, if it shows one."""

    text: str
    kind: str | None


def _sentence(text: str) -> Sentence:
    return Sentence(text, next((kind for words, kind in _KINDS if re.search(words, text)), None))


class Records:
    """Makes the contact records of firms, the oldest first."""

    def __init__(self, words: Words, dice: Dice, house: House, today: date) -> None:
        self.words, self.dice, self.house, self.today = words, dice, house, today
        self.names = {ware.id: ware.names for ware in house.wares}
        self.extras = {words.id("contact_kind", code): more for code, more in read("sales")["kinds"].items()}
        self.methods = {case: Bag(weights) for case, weights in WEIGHTS["contact_method"].items()}
        self.results = {case: Bag(weights) for case, weights in WEIGHTS["contact_result"].items()}
        self.said = {
            (language, method): [_sentence(text) for text in texts]
            for language in LANGUAGES
            for method, texts in words.texts["contents"][language].items()
        }
        self.said_before_a_deal = {
            key: [one for one in sentences if one.kind not in _AFTER_A_DEAL] or sentences
            for key, sentences in self.said.items()
        }

    def make(self, firm: Firm, number: int) -> list[Row]:
        """The records of one firm, the planned ones last."""
        lost = firm.shape.phase == "lost"
        planned = 0 if lost else sum(self.dice.chance(PLANNED) for _ in range(number))
        days = self._days(firm.shape.tenure, number - planned, 150 if lost else 1)
        found = [self._done(firm, day, last=place == len(days)) for place, day in enumerate(days, 1)]
        return found + [self._plan(firm) for _ in range(planned)]

    def _days(self, tenure: int, number: int, least: int) -> list[date]:
        """Working days since the firm was filed, more of them in recent times."""
        dice, span = self.dice, min(tenure, YEARS) - least - 5
        return sorted(
            _working(self.today - timedelta(least + int(span * dice.random() ** 1.5)), -1)
            for _ in range(number)
        )

    def _frame(self, firm: Firm, day: date, method: str, most: int) -> Row:
        dice = self.dice
        owner = firm.row["owner"]
        stays = owner is not None and dice.chance(0.88)
        return {
            "customer": firm.id,
            "contacted_on": day,
            "contacted_time": self._time() if dice.chance(0.6) else None,
            "method": self.words.id("contact_method", method),
            "contacts": [person.id for person in dice.some(firm.people, most)] if firm.people else None,
            "place": self._place(method, firm.language),
            "colleague": owner if stays else dice.pick(self.house.colleagues),
        }

    def _time(self) -> str:
        slot = self.dice.between(0, 107)  # five minutes each, from half past eight
        return f"{(510 + 5 * slot) // 60:02}:{(510 + 5 * slot) % 60:02}"

    def _place(self, method: str, language: str) -> str | None:
        places = self.words.details["places"].get(f"{method}_{language}")
        return self.dice.pick(places) if places and self.dice.chance(0.6) else None

    # -- what was -----------------------------------------------------------------------------------------------

    def _done(self, firm: Firm, day: date, *, last: bool) -> Row:
        dice, shape = self.dice, firm.shape
        method = dice.draw(self.methods[firm.language])
        row = self._frame(firm, day, method, 3 if method in {"visit", "dinner", "customer_visit"} else 1)
        case = shape.phase if shape.phase in self.results else "party"
        if dice.chance(_MISSED.get(method, 0)):
            result = "wrong_details" if method == "telephone" and dice.chance(0.12) else "not_reached"
            note = "to_be_verified" if result == "wrong_details" else "no_answer"
            row |= {"content": self.words.label("common_notes", note, firm.language), "contacts": None}
        else:
            result = dice.draw(self.results[case])
            row |= self._said(firm, method, case)
        row["result"] = self.words.id("contact_result", result)
        if shape.phase != "lost":
            row |= self._next(firm, day, result, last)
        return row

    def _said(self, firm: Firm, method: str, case: str) -> Row:
        dice, words = self.dice, self.words
        told = self.said_before_a_deal if case == "potential" else self.said
        sentence = dice.pick(told[firm.language, method])
        product = None
        text = sentence.text
        if "{product}" in text or dice.chance(0.1):
            ware = dice.pick(firm.wares)
            product = [ware.id]
            text = text.replace("{product}", _inside(ware.names[firm.language], firm.language))
        kind = words.id("contact_kind", sentence.kind)
        if kind is None:
            kind = dice.draw(words.bags["contact_kind", method if method in _BY_METHOD else case])
        return {"content": text, "contact_kind": kind, "products": product, **self._more(kind, firm.language)}

    def _more(self, kind: int | None, language: str) -> Row:
        """What some kinds ask for besides."""
        names = self.extras.get(kind or 0, {})
        return {name: self.dice.pick(texts[language]) for name, texts in names.items()}

    def _next(self, firm: Firm, day: date, result: str, last: bool) -> Row:
        """What was agreed; after the newest record that is about today, or it has been forgotten."""
        dice = self.dice
        share, low, high = _PAUSE.get(result, _SELDOM)
        if not dice.chance(share):
            return {}
        then = day + timedelta(dice.between(low, high))
        if last and then < self.today - timedelta(20):
            if day < self.today - timedelta(120):
                return {}
            then = self.today + timedelta(dice.between(-15, 30))
        return {
            "next_contact_on": _working(then, 1),
            "next_contact_time": self._time() if dice.chance(0.2) else None,
            "next_step": dice.pick(self.words.texts["next_steps"][firm.language])
            if dice.chance(0.85)
            else None,
        }

    # -- what is to come ----------------------------------------------------------------------------------------

    def _plan(self, firm: Firm) -> Row:
        dice = self.dice
        day = _working(self.today + timedelta(dice.between(0, 28)), 1)
        row = self._frame(firm, day, dice.draw(self.methods["plan"]), 2)
        case = firm.shape.phase if firm.shape.phase in self.results else "party"
        return row | {
            "planned": True,
            "content": dice.pick(self.words.texts["next_steps"][firm.language]),
            "contact_kind": dice.draw(self.words.bags["contact_kind", case]),
            "products": [dice.pick(firm.wares).id] if dice.chance(0.3) else None,
        }


def _working(day: date, step: int) -> date:
    """The day itself, or the next or last one that is not in a weekend."""
    while day.weekday() > 4:
        day += timedelta(step)
    return day


def _inside(name: str, language: str) -> str:
    """A name in the middle of a sentence."""
    return name[0].lower() + name[1:] if language == "en" and name[1].islower() else name
