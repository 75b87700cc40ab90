"""Competitors across customers."""

from decimal import Decimal

from database import competitors
from models import Competitor, Customer
from tests.conftest import Book

NAMES = [field.name for field in competitors.columns()]


def fill(book: Book) -> list[int]:
    """Leica met twice at one customer and once at another, under two spellings; 博泽 once."""
    strong, weak = (book.value("competitor_strength", code) for code in ("strong", "weak"))
    first, last = book.customer("Zeiss", short_name="Z"), book.customer("北京清衡")
    for customer, company, price, strength in (
        (first, "Leica", "10.5", strong),
        (first, "LEICA ", None, strong),
        (last, "Ｌeica", "7", weak),
        (last, "博泽", None, None),
    ):
        book.insert(Competitor, customer=customer, company=company, price=price, strength=strength)
    return [first, last]


def test_the_seven_columns_of_the_specification() -> None:
    assert NAMES == [
        "company", "product", "strength", "price", "yearly_usage", "customer_opinion", "remarks",
    ]  # fmt: skip


def test_firms_are_told_apart_by_their_folded_names(book: Book) -> None:
    fill(book)
    found = competitors.firms()
    assert [(firm.key, firm.customers) for firm in found] == [("博泽", 1), ("leica", 2)]
    leica = found[1]
    assert (leica.lowest, leica.highest) == (Decimal("7"), Decimal("10.5"))
    strong, weak = (book.value("competitor_strength", code) for code in ("strong", "weak"))
    assert leica.strengths == ((strong, 2), (weak, 1))
    assert found[0].strengths == ()


def test_finding_folds_too(book: Book) -> None:
    fill(book)
    assert [firm.key for firm in competitors.firms("ＥIC")] == ["leica"]


def test_every_customer_at_which_a_firm_was_met(book: Book) -> None:
    first, last = fill(book)
    met = competitors.meetings("leica", ["company", "price"])
    assert [(one.customer, one.name) for one in met] == [(last, "北京清衡"), (first, "Z"), (first, "Z")]
    assert met[0].values == ("Ｌeica", Decimal("7"))


def test_what_is_deleted_is_left_out(book: Book) -> None:
    first, last = fill(book)
    book.delete(Customer, first)
    assert [(firm.key, firm.customers) for firm in competitors.firms()] == [("博泽", 1), ("leica", 1)]
    assert [one.customer for one in competitors.meetings("leica", NAMES)] == [last]
