"""Small tables of the firms: invoices, shipping, key accounts, competitors, products in use."""

from collections import defaultdict
from datetime import date
from decimal import Decimal
from typing import Any

from exchange.demo.codes import credit_code
from exchange.demo.dice import Dice
from exchange.demo.firms import Firm, address, nice
from exchange.demo.house import House, Ware
from exchange.demo.names import somebody
from exchange.demo.words import Words
from models import Row


class Trade:
    """Makes the small tables of many firms at once, a table a method."""

    def __init__(self, words: Words, dice: Dice, house: House, today: date) -> None:
        self.words, self.dice, self.today = words, dice, today
        self.wares = house.wares
        self.rivals: list[dict[str, Any]] = words.texts["competitors"]
        self.by_ending: dict[str, list[Ware]] = defaultdict(list)
        for ware in house.wares:
            for length in 1, 2:
                self.by_ending[ware.names["zh"][-length:]].append(ware)

    def _some(self, section: str, language: str, share: float) -> str | None:
        if not self.dice.chance(share):
            return None
        return str(self.dice.pick(self.words.details[section][language]))

    def _draw(self, dictionary: str, case: str = "any") -> int | None:
        return self.dice.draw(self.words.bags[dictionary, case])

    # -- invoices -----------------------------------------------------------------------------------------------

    def billing_entities(self, firms: list[Firm]) -> list[Row]:
        """Six firms of ten have one, one of twelve has two."""
        found = []
        for firm in firms:
            throw = self.dice.random()
            number = 2 if throw < 0.08 else 1 if throw < 0.62 else 0
            found += [self._billing_entity(firm, position) for position in range(1, number + 1)]
        return found

    def _billing_entity(self, firm: Firm, position: int) -> Row:
        dice, row, home = self.dice, firm.row, firm.language == "zh"
        lists = self.words.people[firm.language]
        company, number = row["name"], row["registration_number"]
        if position == 2:
            company = f"{company}{firm.city.name}分公司" if home else f"{company}, {firm.city.name} branch"
            number = credit_code(dice, firm.city.province, institution=False) if home else None
        bank = dice.pick(lists["banks"])
        return {
            "customer": firm.id,
            "position": position,
            "company": company,
            "tax_number": number if home else None,
            "address": row["address"] if position == 1 else address(self.words, dice, firm.city),
            "phone": row["phone"] if position == 1 else dice.fill(dice.pick(firm.city.phones)),
            "bank": f"{bank}{firm.city.name}{dice.pick(lists['bank_branches'])}" if home else bank,
            "account": dice.fill(self.words.people["zh"]["bank_account_pattern"]),
            "default": position == 1,
        }

    def invoice_recipients(self, firms: list[Firm]) -> list[Row]:
        """Who opens the letter: mostly somebody whom we know."""
        return [
            {
                "customer": firm.id,
                "recipient": self.dice.pick(firm.people).row["name"],
                "phone": self.dice.fill(self.dice.pick(firm.city.phones)),
                "address": firm.row["address"],
                "postcode": firm.row["postcode"],
            }
            for firm in firms
            if firm.people and self.dice.chance(0.15)
        ]

    # -- goods --------------------------------------------------------------------------------------------------

    def shipping_addresses(self, firms: list[Firm]) -> list[Row]:
        """Where goods go; the first is the default."""
        found = []
        for firm in firms:
            throw = self.dice.random()
            number = 2 if throw < 0.04 else 1 if throw < 0.25 else 0
            found += [self._shipping_address(firm, place) for place in range(number)]
        return found

    def _shipping_address(self, firm: Firm, place: int) -> Row:
        dice, language, places = self.dice, firm.language, self.words.details["addresses"]
        person = dice.pick(firm.people) if firm.people else None
        return {
            "customer": firm.id,
            "label": dice.pick(places[f"labels_{language}"]),
            "consignee": person.row["name"] if person else firm.row["short_name"],
            "phone": (person.row["mobile"] if person else None) or firm.row["phone"],
            "address": address(self.words, dice, firm.city),
            "postcode": firm.row["postcode"],
            "ship_method": self._draw("ship_method", language),
            "carrier": dice.pick(self.words.people[language]["carriers"]) if dice.chance(0.6) else None,
            "freight_terms": self._draw("freight_terms"),
            "default": place == 0,
            "remarks": dice.pick(places[f"notes_{language}"]) if dice.chance(0.2) else None,
        }

    def products_in_use(self, firms: list[Firm]) -> list[Row]:
        """What they use today, often a rival's."""
        return [
            self._product_in_use(firm)
            for firm in firms
            for _ in range(self.dice.between(1, 2))
            if self.dice.chance(0.12)
        ]

    def _product_in_use(self, firm: Firm) -> Row:
        dice, language = self.dice, firm.language
        rival = dice.pick(self.rivals)
        since = dice.before(self.today, 100, 3600)
        return {
            "customer": firm.id,
            "product": dice.pick(rival[f"products_{language}"]),
            "maker": rival[language],
            "quantity": Decimal(dice.between(1, 12)),
            "since": since.strftime(dice.pick(("%Y", "%Y-%m", "%Y-%m-%d"))),
            "contract_end": dice.before(self.today, -700, 100) if dice.chance(0.3) else None,
            "remarks": self._some("in_use_remarks", language, 0.3),
        }

    # -- others -------------------------------------------------------------------------------------------------

    def competitors(self, firms: list[Firm]) -> list[Row]:
        """Whom we meet there: nobody at two of three, at most three."""
        found = []
        for firm in firms:
            throw = self.dice.random()
            number = 3 if throw < 0.04 else 2 if throw < 0.14 else 1 if throw < 0.34 else 0
            if number:
                found += [self._competitor(firm, rival) for rival in self.dice.sample(self.rivals, number)]
        return found

    def _competitor(self, firm: Firm, rival: dict[str, Any]) -> Row:
        dice, language = self.dice, firm.language
        number = dice.between(1, len(rival["products_zh"])) - 1
        ours = self._like(rival["products_zh"][number])
        return {
            "customer": firm.id,
            "company": rival[language],
            "product": rival[f"products_{language}"][number],
            "strength": self._draw("competitor_strength"),
            "price": ours.price * dice.between(70, 130) / 100 if dice.chance(0.7) else None,
            "yearly_usage": self._usage(ours, language) if dice.chance(0.6) else None,
            "customer_opinion": self._draw("competitor_opinion"),
            "remarks": self._some("rival_remarks", language, 0.35),
        }

    def _like(self, product: str) -> Ware:
        """A product of ours of the same kind, by the end of its name; else any."""
        ending = next((ending for ending in (product[-2:], product[-1]) if ending in self.by_ending), None)
        return self.dice.pick(self.by_ending[ending] if ending else self.wares)

    def _usage(self, ours: Ware, language: str) -> str:
        number = self.dice.between(1, 12) if ours.price > 1000 else nice(self.dice.between(20, 900))
        unit = ours.units[language]
        if language == "zh":
            return f"约 {number} {unit}"
        return f"about {number} {unit}" if number == 1 or len(unit) < 3 else f"about {number} {unit}s"

    def key_accounts(self, firms: list[Firm]) -> list[Row]:
        """The end customers that a dealer knows well; some are customers of ours."""
        return [
            self._key_account(firm, self.dice.pick(firms))
            for firm in firms
            if firm.shape.agent
            for _ in range(self.dice.between(0, 2))
        ]

    def _key_account(self, dealer: Firm, known: Firm) -> Row:
        dice = self.dice
        linked = known is not dealer and dice.chance(0.4)
        return (self._customer_of_ours(known) if linked else self._stranger(dealer.language)) | {
            "customer": dealer.id,
            "relation": self._draw("key_account_relation"),
            "products": dice.pick(dealer.wares).names[dealer.language],
            "yearly_amount": Decimal(nice(dice.between(10_000, 2_000_000))) if dice.chance(0.7) else None,
            "remarks": self._some("key_account_remarks", dealer.language, 0.3),
        }

    def _customer_of_ours(self, known: Firm) -> Row:
        return {
            "company": known.row["name"],
            "linked_customer": known.id,
            "industry": known.row["industry"],
            "contact": known.people[0].row["name"] if known.people else None,
        }

    def _stranger(self, language: str) -> Row:
        dice, lists = self.dice, self.words.people[language]
        trade = dice.pick(lists["trades"])
        space = " " if language == "en" else ""
        return {
            "company": f"{dice.pick(lists['firm_stems'])}{space}{trade['word']}",
            "industry": self.words.id("industry", trade["industry"]),
            "contact": somebody(self.words, dice, language).name if dice.chance(0.5) else None,
        }
