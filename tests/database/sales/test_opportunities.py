"""Opportunities across customers: which, in which order, what they come to, and how long they stand."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from database import functions
from database.sales import opportunities, opportunity_moves, stages
from database.sales.opportunities import ALL, LOST, NO_STAGE, OPEN, SORTS, WON, Deal, Wanted
from database.sales.opportunity_moves import NOTHING_SAID, Outcome
from models import Opportunity, db
from tests.conftest import NOW, Book

DAY = date(2026, 3, 18)
LATER = datetime(2026, 3, 20, 6, tzinfo=UTC)


@pytest.fixture
def four(book: Book) -> dict[str, int]:
    """Three open ones, of which one without a stage, and a lost one; 澜谷 and Zeiss."""
    zeiss, langu = book.customer("Zeiss"), book.customer("苏州澜谷", short_name="澜谷")

    def stage(code: str) -> int:
        return book.value("opportunity_stage", code)

    rows: dict[str, dict[str, Any]] = {
        "balance": {
            "customer": langu, "stage": stage("terms"), "amount": "264000", "expected_on": "2026-04-30",
            "opened_on": "2026-03-01", "colleague": book.me,
        },
        "service": {
            "customer": zeiss, "stage": stage("terms"), "percent": "25", "amount": "0.05", "opened_on": "2026-03-04",
            "currency": book.value("currency", "USD"), "expected_on": "2026-03-30", "colleague": book.other,
        },
        "idea": {"customer": zeiss, "opened_on": "2026-03-10"},
        "gone": {"customer": langu, "stage": stage("lost"), "amount": "100", "opened_on": "2026-01-01"},
    }  # fmt: skip
    return {name: book.insert(Opportunity, name=name, **values) for name, values in rows.items()}


def names(**wanted: Any) -> list[str]:
    found = opportunities.page(ids := opportunities.ids(Wanted(**wanted), DAY, 1), DAY)
    return [found[one].name for one in ids]


def deal(opportunity: int, day: date = DAY) -> Deal:
    return opportunities.page([opportunity], day)[opportunity]


@pytest.mark.usefixtures("four")
@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ({"scope": OPEN}, ["service", "balance", "idea"]),
        ({"scope": OPEN, "descending": True}, ["balance", "service", "idea"]),  # empty days stay last
        ({"scope": LOST}, ["gone"]),
        ({"scope": WON}, []),
        ({"scope": ALL, "sort": "name"}, ["balance", "gone", "idea", "service"]),
        ({"scope": OPEN, "sort": "customer"}, ["balance", "service", "idea"]),  # Lan gu before Zeiss
        ({"scope": OPEN, "sort": "weighted", "descending": True}, ["balance", "service", "idea"]),
        ({"scope": OPEN, "sort": "days"}, ["idea", "service", "balance"]),
        ({"mine": True}, ["balance"]),
        ({"stage": NO_STAGE}, ["idea"]),
        ({"stalled": True}, ["balance"]),
        ({"scope": ALL, "find": "澜"}, ["balance", "gone"]),
        ({"scope": ALL, "find": "IDE"}, ["idea"]),
    ],
)
def test_which_and_in_which_order(wanted: dict[str, Any], expected: list[str]) -> None:
    assert names(**wanted) == expected


@pytest.mark.usefixtures("four")
@pytest.mark.parametrize("sort", SORTS)
def test_every_order_has_each_once(sort: str) -> None:
    assert sorted(names(scope=ALL, sort=sort)) == ["balance", "gone", "idea", "service"]


def test_the_weighted_amount_and_the_chance(four: dict[str, int]) -> None:
    balance, service, idea = (deal(four[name]) for name in ("balance", "service", "idea"))
    assert (balance.percent, balance.weighted) == (
        Decimal(70),
        Decimal("184800.00"),
    )  # the chance is the stage's
    assert (service.percent, service.weighted) == (Decimal(25), Decimal("0.01"))  # 0.0125, rounded half up
    assert (idea.percent, idea.weighted, idea.stage) == (Decimal(0), None, None)


def test_days_in_the_stage_and_stalled(four: dict[str, int], book: Book) -> None:
    balance, service = deal(four["balance"]), deal(four["service"])
    assert (balance.days, balance.allowed, balance.stalled) == (17, 14, True)
    assert (service.days, service.stalled) == (14, False)  # as long as it may
    stage = book.value("opportunity_stage", "contract_approval")
    opportunity_moves.move(four["balance"], stage, "Contract approval", DAY, 1, NOW)
    moved = deal(four["balance"], LATER.date())
    assert (moved.days, moved.stalled) == (2, False)
    assert stages.stages(four["balance"])[-1].since == DAY  # the same as the history says
    assert not deal(four["gone"], date(2030, 1, 1)).stalled


def test_sums_by_stage_and_currency(four: dict[str, int], book: Book) -> None:
    found = opportunities.sums(Wanted(ALL), DAY, 1)
    terms, lost = book.value("opportunity_stage", "terms"), book.value("opportunity_stage", "lost")
    assert [(one.stage, one.currency, one.number, one.amount, one.weighted) for one in found] == [
        (None, "CNY", 1, Decimal(0), Decimal(0)),
        (terms, "CNY", 1, Decimal(264000), Decimal(184800)),
        (terms, "USD", 1, Decimal("0.05"), Decimal("0.01")),
        (lost, "CNY", 1, Decimal(100), Decimal(0)),
    ]
    assert four


def test_the_board_has_stages_in_order_and_limits_its_cards(four: dict[str, int], book: Book) -> None:
    terms = book.value("opportunity_stage", "terms")
    columns = opportunities.board(Wanted(), DAY, 1, {terms: 1})
    assert columns[0].stage is None
    by_stage = {column.stage: column for column in columns}
    assert (by_stage[terms].number, [one.name for one in by_stage[terms].cards]) == (2, ["service"])
    won, lost = (book.value("opportunity_stage", code) for code in ("won", "lost"))
    assert by_stage[won].cards == by_stage[lost].cards == ()  # places to move to
    assert [column.stage for column in opportunities.board(Wanted(LOST), DAY, 1)] == [lost]
    assert four


def test_moving_is_one_batch_and_undo_brings_all_back(four: dict[str, int], book: Book) -> None:
    from changes.undo import undo

    lost = book.value("opportunity_stage", "lost")
    reason = book.value("loss_reason", "price")
    said = Outcome(date(2026, 3, 17), reason, "Leica")
    batch = opportunity_moves.move(four["service"], lost, "Lost", DAY, 1, NOW, said)
    row = book.row(Opportunity, four["service"])
    assert (row["stage"], row["percent"]) == (lost, None)
    assert (row["closed_on"], row["loss_reason"], row["won_by"]) == (date(2026, 3, 17), reason, "Leica")
    terms = book.value("opportunity_stage", "terms")
    opportunity_moves.move(four["service"], terms, "Terms", DAY, 1, NOW)
    row = book.row(Opportunity, four["service"])
    assert (row["closed_on"], row["loss_reason"], row["won_by"]) == (None, None, None)
    assert opportunity_moves.move(four["service"], terms, "Terms", DAY, 1, NOW) is None
    assert batch is not None
    undo(batch + 1, 1, NOW)
    assert book.row(Opportunity, four["service"])["won_by"] == "Leica"


def test_won_without_a_word_is_won_today(four: dict[str, int], book: Book) -> None:
    won = book.value("opportunity_stage", "won")
    opportunity_moves.move(four["balance"], won, "Won", DAY, 1, NOW, NOTHING_SAID)
    row = book.row(Opportunity, four["balance"])
    assert (row["closed_on"], row["amount"]) == (DAY, Decimal("264000.00"))


@pytest.mark.usefixtures("four")
def test_sums_are_those_of_plain_sql() -> None:
    functions.ready()
    told = sum(one.amount for one in opportunities.sums(Wanted(), DAY, 1))
    sql = (
        "SELECT SUM(amount) FROM opportunity o LEFT JOIN dictionary_value s ON s.id = o.stage"
        " WHERE o.deleted_at IS NULL AND COALESCE(s.flags, '') NOT LIKE '%closed%'"
    )
    assert told == Decimal(db.execute_sql(sql).fetchone()[0]) / 100
