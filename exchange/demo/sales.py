"""Invented sales: opportunities, quotes, purchases, agreements, bids, expenses, services and complaints of a firm."""

from collections import defaultdict
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from exchange.demo.dice import Bag, Dice
from exchange.demo.firms import YEARS, Firm
from exchange.demo.house import House, Put, Ware
from exchange.demo.words import Words, read
from models import (
    Agreement,
    Bid,
    Complaint,
    Expense,
    Opportunity,
    PlannedPayment,
    Purchase,
    PurchaseLine,
    Quotation,
    QuotationLine,
    Receipt,
    Record,
    RivalBid,
    Row,
    Service,
)

_STAGES = Bag(
    {
        "first_contact": 14,
        "need_felt": 14,
        "needs_analysis": 12,
        "solution_presented": 12,
        "prefers_us": 9,
        "terms": 7,
        "contract_approval": 4,
        "won": 14,
        "lost": 11,
        "on_hold": 3,
    }
)
_OPEN_BIDS = ("notice_found", "documents_bought", "preparing", "submitted")
_DISCOUNTS = Bag({None: 70, "5": 15, "8": 8, "10": 7})
_SHARE = {"current": 1.0, "potential": 0.0, "lost": 0.5}
"""How much firms buy, by what they are to us."""

Rows = dict[type[Record], list[tuple[Row, list[tuple[type[Record], str, Row]]]]]
"""Rows by table, each with the rows that hang on it: their table, their link, and what they hold."""


def appetite(firm_phase: str, luck: float) -> float:
    """How many purchases a firm gets, as a weight."""
    return _SHARE.get(firm_phase, 0.0) * luck


class Sales:
    """Makes what is sold to firms; ``write`` puts it into the file, parents first."""

    def __init__(self, put: Put, words: Words, dice: Dice, house: House, today: date) -> None:
        self.put, self.words, self.dice, self.house, self.today = put, words, dice, house, today
        self.texts: dict[str, dict[str, list[str]]] = read("sales")
        self.wares = [ware for ware in house.wares if ware.active]
        self.rivals: list[dict[str, Any]] = words.texts["competitors"]
        self.number = 0

    def write(self, firms: list[Firm], purchases: list[int]) -> None:
        """All sales of some firms; ``purchases`` says how many each has."""
        made: Rows = defaultdict(list)
        for firm, number in zip(firms, purchases, strict=True):
            for _ in range(number):
                self._purchase(firm, made)
            if firm.shape.phase in ("current", "potential"):
                self._prospects(firm, made)
            if number:
                self._after(firm, made)
        for model, found in made.items():
            self._put(model, found)

    def _put(self, model: type[Record], found: list[tuple[Row, list[tuple[type[Record], str, Row]]]]) -> None:
        below: dict[type[Record], list[Row]] = defaultdict(list)
        for row_id, (_, hanging) in zip(self.put(model, [row for row, _ in found]), found, strict=True):
            for child, link, row in hanging:
                below[child].append(row | {link: row_id})
        for child, rows in below.items():
            self.put(child, rows)

    # -- what they may buy --------------------------------------------------------------------------------------

    def _prospects(self, firm: Firm, made: Rows) -> None:
        dice = self.dice
        if dice.chance(0.35):
            made[Opportunity].append((self._opportunity(firm), []))
        if dice.chance(0.2):
            made[Quotation].append(self._quotation(firm))
        if dice.chance(0.04):
            made[Bid].append(self._bid(firm))
        if dice.chance(0.12):
            made[Expense].append((self._expense(firm), []))

    def _opportunity(self, firm: Firm) -> Row:
        dice, stage, ware = self.dice, self.dice.draw(_STAGES), self._ware(firm)
        opened = self._day(firm, 10)
        closed = stage in ("won", "lost")
        return {
            "customer": firm.id,
            "name": self._text("opportunities", firm, ware),
            "stage": self._id("opportunity_stage", stage),
            "amount": self._round(ware.price * dice.between(1, 12)),
            "expected_on": opened + timedelta(dice.between(20, 160)),
            "products": [ware.id],
            "urgency": dice.pick(self.words.ids("urgency")),
            "opportunity_type": dice.pick(self.words.ids("opportunity_type")),
            "contact": self._person(firm),
            "opened_on": opened,
            "closed_on": min(opened + timedelta(dice.between(10, 90)), self.today) if closed else None,
            "colleague": self._seller(firm),
            "competitor": self._rival(firm) if dice.chance(0.4) else None,
            "loss_reason": dice.pick(self.words.ids("loss_reason")) if stage == "lost" else None,
            "won_by": self._rival(firm) if stage == "lost" and dice.chance(0.6) else None,
            "needs": dice.pick(self.texts["needs"][firm.language]) if dice.chance(0.6) else None,
        }

    def _quotation(self, firm: Firm) -> tuple[Row, list[tuple[type[Record], str, Row]]]:
        dice, day = self.dice, self._day(firm, 3)
        state = dice.pick(("sent", "negotiating", "accepted", "rejected", "draft"))
        lines = self._lines(firm)
        late = day + timedelta(30) < self.today and state in ("sent", "negotiating")
        row = {
            "customer": firm.id,
            "number": self._next("Q", day),
            "quoted_on": day,
            "valid_until": day + timedelta(30),
            "state": self._id("quotation_state", "expired" if late else state),
            "contact": self._person(firm),
            "colleague": self._seller(firm),
            "subject": lines[0]["description"],
            "discount": dice.pick((None, None, "2", "5")),
            "tax_rate": self._id("tax_rate", "13"),
            "tax_included": True,
            "settlement": firm.row.get("settlement"),
            "delivery": dice.pick(self.texts["deliveries"][firm.language]),
        }
        return row, [(QuotationLine, "quotation", line) for line in lines]

    def _bid(self, firm: Firm) -> tuple[Row, list[tuple[type[Record], str, Row]]]:
        dice, ware = self.dice, self._ware(firm)
        opening = self.today + timedelta(dice.between(-300, 40))
        state = dice.pick(("won", "lost")) if opening < self.today else dice.pick(_OPEN_BIDS)
        price = self._round(ware.price * dice.between(2, 20))
        rivals = [
            {"company": self._rival(firm), "price": self._round(price * dice.between(88, 115) / 100)}
            for _ in range(dice.between(1, 3) if opening < self.today else 0)
        ]
        row = {
            "customer": firm.id,
            "name": self._text("bids", firm, ware),
            "tender_number": self._next("ZB", opening),
            "bid_kind": dice.pick(self.words.ids("bid_kind")),
            "state": self._id("bid_state", state),
            "deadline_on": opening - timedelta(1),
            "opening_on": opening,
            "opening_time": "09:30",
            "place": firm.city.name,
            "our_price": price,
            "documents_fee": Decimal(500),
            "deposit": self._round(price / 50),
            "deposit_state": self._id("deposit_state", "returned" if opening < self.today else "paid"),
            "winner": rivals[0]["company"] if state == "lost" and rivals else None,
            "colleague": self._seller(firm),
        }
        return row, [(RivalBid, "bid", rival) for rival in rivals]

    def _expense(self, firm: Firm) -> Row:
        dice, day = self.dice, self._day(firm, 2)
        state = dice.pick(("applied", "in_approval", "approved", "reimbursed", "reimbursed"))
        approved = state in ("approved", "reimbursed")
        return {
            "customer": firm.id,
            "spent_on": day,
            "expense_type": dice.pick(self.words.ids("expense_type")),
            "purpose": dice.pick(self.texts["expenses"][firm.language]),
            "amount": Decimal(dice.between(3, 180) * 10),
            "colleague": self._seller(firm),
            "state": self._id("expense_state", state),
            "approver": self.house.colleagues[0] if approved else None,
            "approved_on": min(day + timedelta(3), self.today) if approved else None,
            "reimbursed_on": min(day + timedelta(9), self.today) if state == "reimbursed" else None,
        }

    # -- what they bought ---------------------------------------------------------------------------------------

    def _purchase(self, firm: Firm, made: Rows) -> None:
        dice, day = self.dice, self._day(firm, 200 if firm.shape.phase == "lost" else 2)
        age = (self.today - day).days
        late = age > 75 and dice.chance(0.03)
        state = (
            "settled" if age > 75 and not late else dice.pick(("ordered", "shipped", "invoiced", "part_paid"))
        )
        if dice.chance(0.015):
            state = "returned"
        lines = self._lines(firm)
        hanging: list[tuple[type[Record], str, Row]] = [(PurchaseLine, "purchase", line) for line in lines]
        if state in ("settled", "part_paid"):
            whole = sum((Decimal(line["price"]) * line["quantity"] for line in lines), Decimal(0))
            receipt = {
                "customer": firm.id,
                "received_on": min(day + timedelta(dice.between(5, 60)), self.today),
                "amount": self._round(whole * (1 if state == "settled" else Decimal("0.3"))),
                "pay_method": dice.pick(self.words.ids("pay_method")),
            }
            hanging.append((Receipt, "purchase", receipt))
        row: Row = {
            "customer": firm.id,
            "number": self._next("D", day),
            "ordered_on": day,
            "state": self._id("purchase_state", state),
            "colleague": self._seller(firm),
            "settlement": firm.row.get("settlement"),
            "due_on": day + timedelta(dice.pick((30, 30, 45, 60))),
            "shipped_on": day + timedelta(dice.between(1, 20)) if age > 20 else None,
            "contact": self._person(firm),
            "freight": Decimal(dice.between(2, 60) * 10) if dice.chance(0.3) else None,
            "ship_method": dice.pick(self.words.ids("ship_method")) if age > 20 else None,
            "ship_to": firm.row.get("address") if age > 20 and dice.chance(0.4) else None,
            "invoice_kind": dice.pick(self.words.ids("invoice_kind")) if age > 30 else None,
            "invoice_number": dice.fill("########") if age > 30 else None,
        }
        made[Purchase].append((row, hanging))

    def _after(self, firm: Firm, made: Rows) -> None:
        dice = self.dice
        if dice.chance(0.1):
            made[Agreement].append(self._agreement(firm))
        if dice.chance(0.15):
            made[Service].append((self._service(firm), []))
        if dice.chance(0.05):
            made[Complaint].append((self._complaint(firm), []))

    def _agreement(self, firm: Firm) -> tuple[Row, list[tuple[type[Record], str, Row]]]:
        dice, ware, day = self.dice, self._ware(firm), self._day(firm, 20)
        amount = self._round(ware.price * dice.between(3, 30))
        ends, first = day + timedelta(365), self._round(amount * 3 / 10)
        conditions = self.texts["conditions"][firm.language]
        row = {
            "customer": firm.id,
            "name": self._text("agreements", firm, ware),
            "number": self._next("HT", day),
            "agreement_type": dice.pick(self.words.ids("agreement_type")),
            "state": self._id("agreement_state", "running" if ends > self.today else "completed"),
            "signed_on": day,
            "starts_on": day,
            "ends_on": ends,
            "amount": amount,
            "products": [ware.id],
            "contact": self._person(firm),
            "settlement": firm.row.get("settlement"),
            "colleague": self._seller(firm),
        }
        plan: list[Row] = [
            {"due_on": day + timedelta(10), "amount": first, "condition": conditions[0]},
            {"due_on": day + timedelta(120), "amount": amount - first, "condition": conditions[1]},
        ]
        paid = [one for one in plan if one["due_on"] < self.today and dice.chance(0.85)]
        hanging: list[tuple[type[Record], str, Row]] = [(PlannedPayment, "agreement", one) for one in plan]
        hanging += [
            (
                Receipt,
                "agreement",
                {
                    "customer": firm.id,
                    "received_on": one["due_on"],
                    "amount": one["amount"],
                    "pay_method": self._id("pay_method", "bank_transfer"),
                },
            )
            for one in paid
        ]
        return row, hanging

    def _service(self, firm: Firm) -> Row:
        dice, ware, day = self.dice, self._ware(firm), self._day(firm, 1)
        done = (self.today - day).days > 15 or dice.chance(0.5)
        return {
            "customer": firm.id,
            "subject": self._text("services", firm, ware),
            "service_type": dice.pick(self.words.ids("service_type")),
            "channel": dice.pick(self.words.ids("feedback_channel")),
            "reported_on": day,
            "product": ware.id,
            "contact": self._person(firm),
            "state": self._id("task_state", "done" if done else "in_progress"),
            "assignee": dice.pick(self.house.colleagues),
            "due_on": day + timedelta(7),
            "done_on": min(day + timedelta(dice.between(1, 9)), self.today) if done else None,
            "result": dice.pick(self.texts["results"][firm.language]) if done else None,
            "satisfaction": dice.pick(self.words.ids("satisfaction")[:3]) if done else None,
        }

    def _complaint(self, firm: Firm) -> Row:
        dice, ware, day = self.dice, self._ware(firm), self._day(firm, 1)
        closed = (self.today - day).days > 25
        return {
            "customer": firm.id,
            "subject": self._text("complaints", firm, ware),
            "number": self._next("TS", day),
            "complaint_type": dice.pick(self.words.ids("complaint_type")),
            "severity": dice.pick(self.words.ids("severity")[:3]),
            "channel": dice.pick(self.words.ids("feedback_channel")),
            "reported_on": day,
            "product": ware.id,
            "contact": self._person(firm),
            "liability": dice.pick(self.words.ids("liability")) if closed else None,
            "replied_on": min(day + timedelta(3), self.today) if closed else None,
            "state": self._id("complaint_state", "closed" if closed else "investigating"),
            "assignee": dice.pick(self.house.colleagues),
            "result": dice.pick(self.texts["results"][firm.language]) if closed else None,
            "closed_on": min(day + timedelta(dice.between(3, 25)), self.today) if closed else None,
        }

    # -- pieces -------------------------------------------------------------------------------------------------

    def _lines(self, firm: Firm) -> list[Row]:
        dice = self.dice
        wares = dice.some(firm.wares or self.wares, 3)
        return [
            {
                "position": place,
                "product": ware.id,
                "description": ware.names[firm.language],
                "unit": ware.unit,
                "quantity": dice.between(1, 3),
                "price": ware.price,
                "discount": dice.draw(_DISCOUNTS),
            }
            for place, ware in enumerate(wares, 1)
        ]

    def _day(self, firm: Firm, least: int) -> date:
        """A day since the firm was filed, at least so many days ago."""
        span = max(min(firm.shape.tenure, YEARS) - least - 5, 1)
        return self.today - timedelta(least + int(span * self.dice.random() ** 1.3))

    def _next(self, letters: str, day: date) -> str:
        self.number += 1
        return f"{letters}{day:%y%m}-{self.number:05}"

    def _ware(self, firm: Firm) -> Ware:
        return self.dice.pick(firm.wares or self.wares)

    def _text(self, section: str, firm: Firm, ware: Ware) -> str:
        text = self.dice.pick(self.texts[section][firm.language])
        return text.replace("{product}", ware.names[firm.language])

    def _person(self, firm: Firm) -> int | None:
        return self.dice.pick(firm.people).id if firm.people else None

    def _rival(self, firm: Firm) -> str:
        return str(self.dice.pick(self.rivals)[firm.language])

    def _seller(self, firm: Firm) -> int:
        return firm.row["owner"] or self.dice.pick(self.house.colleagues)

    def _id(self, dictionary: str, code: str) -> int | None:
        return self.words.id(dictionary, code)

    def _round(self, amount: Decimal) -> Decimal:
        return Decimal(round(amount / 10) * 10)
