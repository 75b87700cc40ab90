"""Orders with their lines: from two sheets or from one, again, updated, exported and taken in again."""

import csv
from collections import defaultdict
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from changes import undo
from database import check
from exchange.export import export
from models import Colleague, Contact, Customer, Product, Purchase, PurchaseLine
from resources import language
from tests.conftest import Book
from tests.exchange.importing.conftest import DATA, Desk, fates

NORTHWIND = DATA / "northwind"
HEADINGS = ["订单号", "客户", "日期", "产品", "数量", "单价", "折扣"]
FACTS = {
    "ALFKI": (6, "4273.00", "1997-08-25", "1998-04-09"),
    "ANATR": (4, "1402.95", "1996-09-18", "1998-03-04"),
    "BLONP": (11, "18534.08", "1996-07-25", "1998-01-12"),
    "QUICK": (28, "110277.32", "1996-08-05", "1998-04-14"),
    "ERNSH": (30, "104875.00", "1996-07-17", "1998-05-05"),
    "SAVEA": (31, "104361.96", "1996-10-08", "1998-05-01"),
    "CENTC": (1, "100.80", "1996-07-18", "1996-07-18"),
    "FISSA": (0, "0.00", "None", "None"),
    "PARIS": (0, "0.00", "None", "None"),
}


def assert_facts(desk: Desk) -> None:
    """What the README of the data says of Northwind, by lines; freight is no part of it."""
    columns = ["purchase_count", "purchase_total", "first_purchase_on", "last_purchase_on"]
    found = {row["code"]: row for row in desk.rows(Customer)}
    for code, (count, *said) in FACTS.items():
        assert (found[code]["purchase_count"], *(str(found[code][name]) for name in columns[1:])) == (
            count,
            *said,
        )
    assert sum(row["purchase_total"] for row in found.values()) == Decimal("1265793.29")
    assert sum(row["purchase_count"] for row in found.values()) == 830
    assert len(desk.rows(PurchaseLine)) == 2155
    assert check.check() == []


def joined_sheet() -> list[list[str]]:
    """Orders, details, customers and products of Northwind as one sheet: the columns of an order are repeated."""
    tables = {}
    for name, key in (("orders", "orderID"), ("customers", "customerID"), ("products", "productID")):
        with (NORTHWIND / f"{name}.csv").open(encoding="utf-8") as stream:
            tables[name] = {row[key]: row for row in csv.DictReader(stream)}
    with (NORTHWIND / "order_details.csv").open(encoding="utf-8") as stream:
        lines = list(csv.DictReader(stream))
    sheet = [[
        "orderID", "customerID", "companyName", "contactName", "employeeID", "orderDate", "shippedDate", "freight",
        "shipCity", "productName", "unitPrice", "quantity", "discount",
    ]]  # fmt: skip
    for line in lines:
        order = tables["orders"][line["orderID"]]
        product = tables["products"][line["productID"]]
        known: dict[str, Any] = {**tables["customers"][order["customerID"]], **product, **order, **line}
        sheet.append([str(known[name]) for name in sheet[0]])
    return sheet


def test_northwinds_orders_without_their_lines(desk: Desk) -> None:
    desk.take(NORTHWIND / "customers.csv")
    desk.take(NORTHWIND / "orders.csv")
    orders = desk.rows(Purchase)
    assert (len(orders), sum(row["shipped_on"] is None for row in orders)) == (830, 21)
    assert {row["state"] for row in orders} == {desk.book.value("purchase_state", "settled")}
    first = orders[0]
    assert (first["number"], first["ordered_on"], first["freight"]) == (
        "10248",
        date(1996, 7, 4),
        Decimal("32.38"),
    )
    assert first["ship_to"] == "Vins et alcools Chevalier, 59 rue de l'Abbaye, Reims, 51100, France"
    assert first["remarks"] == "employeeID: 5\nrequiredDate: 1996-08-01\nshipVia: 3"
    desk.book.insert(Colleague, name="5")
    path = desk.file(["orderID", "customerID", "employeeID", "orderDate"], ["1", "VINET", "5", "1999-01-01"])
    desk.take(path)
    (known,) = desk.rows(Purchase, number="1")
    assert (known["colleague"], known["remarks"]) == (3, None)


def test_northwind_from_one_sheet(desk: Desk) -> None:
    for name in ("customers", "products"):
        desk.take(NORTHWIND / f"{name}.csv")
    path = desk.file(*joined_sheet())
    plan = desk.plan(path)
    assert (plan.mapping.kind, plan.counts["new"], plan.new_words) == ("purchases", 2155, {})
    assert [column.target for column in plan.mapping.columns] == [
        "number", "customer.code", "customer.name", "contact", "colleague", "ordered_on", "shipped_on", "freight",
        "ship_to", "product.name", "line.price", "line.quantity", "line.discount",
    ]  # fmt: skip
    result = desk.write(plan)
    assert result.written == 830 + 2155
    assert_facts(desk)
    again = desk.plan(path)
    assert (again.counts["same"], any(draft.reasons for draft in again.drafts)) == (2155, False)
    assert result.batch
    undo.undo(result.batch, desk.book.me, desk.book.at)
    assert (desk.rows(Purchase), desk.rows(PurchaseLine)) == ([], [])


def firms(book: Book) -> tuple[int, int]:
    """Two customers of the same name, and products."""
    first, second = (
        book.customer("甲公司", code="K1", city="无锡"),
        book.customer("甲公司", code="K2", city="上海"),
    )
    book.customer("丙有限公司", code="K3")
    book.insert(Product, code="P1", name="泵", price="100")
    book.insert(Product, code="P2", name="阀", model="A")
    book.insert(Product, code="P3", name="阀", model="B")
    return first, second


def test_rows_of_an_order_make_one_purchase(desk: Desk, book: Book) -> None:
    firms(book)
    path = desk.file(
        ["订单号", "客户编号", "订单日期", "产品", "数量", "单价", "折扣", "运费", "发货日期"],
        ["S1", "K1", "2025年3月1日", "泵", "2", "100", "0.1", "12", "2025-03-05"],
        ["S1", "K1", "2025年3月1日", "P2", "1", "50.5", "", "12", "2025-03-05"],
        ["", "", "", "P3", "3", "0.333", "", "", ""],
        ["S1", "K2", "2025-04-01", "泵", "1", "90", "", "", ""],
        ["", "K2", "2025-04-02", "泵", "1", "90", "", "", ""],
        ["", "K2", "2025-04-02", "P2", "1", "10", "", "", ""],
        ["", "K2", "2025-04-03", "P2", "1", "10", "", "", ""],
    )
    plan = desk.take(path)
    assert (plan.mapping.kind, fates(plan)) == ("purchases", ["new"] * 7)
    orders = desk.rows(Purchase)
    assert [(row["customer"], row["number"], str(row["amount"])) for row in orders] == [
        (1, "S1", "231.50"),
        (2, "S1", "90.00"),
        (2, None, "100.00"),
        (2, None, "10.00"),
    ]
    assert [(row["position"], row["product"]) for row in desk.rows(PurchaseLine, purchase=1)] == [
        (1, 1), (2, 2), (3, 3),
    ]  # fmt: skip
    again = desk.plan(path)
    assert (fates(again), [draft.reason for draft in again.drafts if draft.reasons]) == (["same"] * 7, [])
    assert check.check() == []


def test_whose_order_it_is_must_be_clear(desk: Desk, book: Book) -> None:
    first, second = firms(book)
    path = desk.file(
        HEADINGS,
        ["S1", "甲公司", "2025-03-01", "泵", "1", "100", ""],
        ["S1", "甲公司", "2025-03-01", "P2", "1", "50", ""],
        ["S2", "丙（无锡）有限公司", "2025-03-01", "泵", "1", "100", ""],
        ["S3", "丁公司", "2025-03-01", "泵", "1", "100", ""],
        ["S4", "", "2025-03-01", "泵", "1", "100", ""],
        ["S5", "丁公司", "", "泵", "1", "100", ""],
    )
    plan = desk.plan(path)
    assert fates(plan) == ["doubtful", "doubtful", "doubtful", "doubtful", "wrong", "wrong"]
    assert [one.name for one in plan.drafts[0].candidates] == ["甲公司 · K1 · 无锡", "甲公司 · K2 · 上海"]
    assert plan.drafts[0].reason == "Several customers are called “甲公司”."
    assert [one.name for one in plan.drafts[2].candidates] == ["丙有限公司 · K3"]
    assert plan.drafts[3].reason == "There is no customer “丁公司” in the file. Imported as new, it is added."
    assert plan.taken == []
    plan.decide(2, "update", second)
    plan.decide(4, "update", 3)
    plan.decide(5, "new")
    assert [draft.number for draft in plan.taken] == [2, 3, 4, 5]
    result = desk.write(plan)
    assert (result.new, result.left) == (4, [])
    assert [(row["customer"], row["number"], str(row["amount"])) for row in desk.rows(Purchase)] == [
        (second, "S1", "150.00"),
        (3, "S2", "100.00"),
        (4, "S3", "100.00"),
    ]
    assert [row["name"] for row in desk.rows(Customer)][3:] == ["丁公司"]
    assert first not in {row["customer"] for row in desk.rows(Purchase)}


def test_a_line_finds_its_order_by_number_and_customer(desk: Desk, book: Book) -> None:
    first, second = firms(book)
    own = book.insert(Purchase, customer=first, number="S1", ordered_on="2025-03-01")
    book.insert(Purchase, customer=second, number="S1", ordered_on="2025-03-01")
    other = book.insert(Purchase, customer=second, number="S2", ordered_on="2025-03-01")
    path = desk.file(
        ["订单号", "客户编号", "产品编码", "数量", "单价"],
        ["S1", "K1", "P1", "1", "100"],
        ["S1", "", "P1", "1", "100"],
        ["S2", "", "P1", "1", "100"],
        ["S2", "K1", "P1", "1", "100"],
        ["S9", "", "P1", "1", "100"],
        ["", "K1", "P1", "1", "100"],
        ["S2", "", "P9", "1", "100"],
        ["S2", "", "P1", "1", "100"],
    )
    plan = desk.plan(path)
    assert plan.mapping.kind == "purchase_lines"
    assert fates(plan) == ["new", "doubtful", "new", "wrong", "wrong", "wrong", "doubtful", "doubtful"]
    assert [one.name for one in plan.drafts[1].candidates] == [
        "S1 · 甲公司 · K1 · 无锡",
        "S1 · 甲公司 · K2 · 上海",
    ]
    assert [draft.reason for draft in plan.drafts[3:]] == [
        "Purchase: “甲公司 · K1 · 无锡” has no “S2” in the file.",
        "Purchase: there is no “S9” in the file.",
        "Purchase is missing.",
        "There is no product “P9” in the file. Imported as new, it is added.",
        "Row 4 says the same.",
    ]
    plan.decide(3, "update", own)
    plan.decide(8, "new")
    assert {words[0] for words in plan.new_words.values()} == {"P9"}
    result = desk.write(plan)
    assert [(row["purchase"], row["product"]) for row in desk.rows(PurchaseLine)] == [
        (own, 1),
        (other, 1),
        (other, 4),
    ]
    # Both rows of S1 are the same line: the second one is left when it is clear whose it is.
    assert [(draft.number, draft.reason) for draft in result.left] == [(3, "Row 2 says the same.")]
    assert [row["code"] for row in desk.rows(Product)][3:] == ["P9"]


def test_an_order_is_taken_whole(desk: Desk, book: Book) -> None:
    firms(book)
    path = desk.file(
        HEADINGS,
        ["S1", "丙有限公司", "2025-03-01", "泵", "1", "100", ""],
        ["S1", "丙有限公司", "2025-03-01", "阀", "1", "50", ""],
        ["S1", "丙有限公司", "2025-03-01", "泵", "viel", "50", ""],
        ["S2", "丙有限公司", "2025-03-01", "泵", "1", "50", ""],
        ["S3", "丙有限公司", "2025-03-01", "泵", "1", "50", ""],
        ["S3", "丙有限公司", "2025-03-02", "P2", "1", "50", ""],
    )
    plan = desk.plan(path)
    assert fates(plan) == ["doubtful", "doubtful", "wrong", "new", "doubtful", "doubtful"]
    assert plan.drafts[0].reason == "Row 3 of the same order is not clear."
    assert plan.drafts[1].reason == "Several products are called “阀”."
    assert plan.drafts[5].reason == "Row 6 of the same order says otherwise: Date."
    plan.decide(7, "new")
    assert [draft.number for draft in plan.taken] == [5, 6, 7]
    desk.write(plan)
    assert [(row["number"], str(row["amount"])) for row in desk.rows(Purchase)] == [
        ("S2", "50.00"),
        ("S3", "100.00"),
    ]


def test_an_order_that_is_there_is_updated_when_asked(desk: Desk, book: Book) -> None:
    firms(book)
    desk.take(
        desk.file(
            [*HEADINGS, "备注"],
            ["S1", "丙有限公司", "2025-03-01", "泵", "1", "100", "", ""],
            ["S1", "丙有限公司", "2025-03-01", "P2", "1", "50", "", ""],
        )
    )
    path = desk.file(
        [*HEADINGS, "备注"],
        ["S1", "丙有限公司", "2025-03-01", "泵", "2", "100", "", "改"],
        ["S1", "丙有限公司", "2025-03-01", "P2", "1", "50", "", "改"],
        ["S1", "丙有限公司", "2025-03-01", "P3", "1", "25", "", "改"],
    )
    plan = desk.plan(path)
    assert [(draft.fate, draft.reason) for draft in plan.drafts] == [
        ("same", "Different: Notes, Quantity."),
        ("same", ""),
        ("same", "Different: Line."),
    ]
    plan = desk.plan(path, update_by="code")
    assert fates(plan) == ["update", "same", "update"]
    result = desk.write(plan)
    (order,) = desk.rows(Purchase)
    assert (str(order["amount"]), order["remarks"], result.new, result.updated) == ("275.00", "改", 0, 2)
    assert [(row["position"], str(row["quantity"])) for row in desk.rows(PurchaseLine)] == [
        (1, "2.000"), (2, "1.000"), (3, "1.000"),
    ]  # fmt: skip
    assert check.check() == []
    assert result.batch
    undo.undo(result.batch, book.me, book.at)
    assert str(desk.rows(Purchase)[0]["amount"]) == "150.00"


def test_a_plan_meets_a_file_that_has_changed(desk: Desk, book: Book) -> None:
    firms(book)
    path = desk.file(
        HEADINGS,
        ["S1", "丙有限公司", "2025-03-01", "泵", "1", "100", ""],
        ["S2", "丙有限公司", "2025-03-01", "泵", "1", "100", ""],
    )
    plan = desk.plan(path)
    desk.write(desk.plan(path, update_by="code"))
    result = desk.write(plan)
    assert (result.new, [draft.fate for draft in result.left]) == (0, ["same", "same"])
    assert len(desk.rows(Purchase)) == 2


@pytest.mark.parametrize(
    ("said", "percents"),
    [
        (["0", "0.05", "0.2"], ["0.00", "5.00", "20.00"]),
        (["5", "", "12.5"], ["5.00", "None", "12.50"]),
        (["5%", "0.1", "九折"], ["5.00", "10.00", "10.00"]),
        (["0.125", "85折", "0.02"], ["12.50", "15.00", "2.00"]),
        (["0.9", "0.85", "1"], None),
        (["90", "85", "95"], None),
        (["90%", "85%", "95%"], None),
    ],
)
def test_discounts_are_read_by_column(
    desk: Desk, book: Book, said: list[str], percents: list[str] | None
) -> None:
    firms(book)
    rows = [
        ["S1", "丙有限公司", "2025-03-01", f"P{place}", "1", "100", one] for place, one in enumerate(said, 1)
    ]
    path = desk.file(HEADINGS, *rows)
    plan = desk.take(path)
    if percents is not None:
        assert [str(row["discount"]) for row in desk.rows(PurchaseLine)] == percents
        return
    assert "may be what comes off or what is left to pay" in plan.drafts[0].reason
    mapping = plan.mapping.with_column(6, target="line.paid")
    desk.take(path, columns=mapping.columns)
    assert [str(row["discount"]) for row in desk.rows(PurchaseLine)] == [
        "10.00",
        "15.00",
        "0.00" if said[2] == "1" else "5.00",
    ]


def test_an_amount_stands_for_the_price_and_gives_way_to_lines(desk: Desk, book: Book) -> None:
    firms(book)
    path = desk.file(
        ["订单号", "客户", "日期", "金额", "数量"],
        ["S1", "丙有限公司", "2025-03-01", "1,000.00", ""],
        ["S2", "丙有限公司", "2025-03-01", "100", "3"],
    )
    desk.take(path)
    assert [str(row["amount"]) for row in desk.rows(Purchase)] == ["1000.00", "100.00"]
    lines = desk.file(
        ["订单号", "产品", "数量", "单价", "金额"],
        ["S1", "泵", "9", "100", "900"],
        ["S1", "P2", "1", "50", "50"],
    )
    plan = desk.take(lines)
    assert fates(plan) == ["new", "new"]
    assert "takes the place of the line" in plan.drafts[0].reason
    assert str(desk.rows(Purchase)[0]["amount"]) == "950.00"
    assert fates(desk.plan(lines)) == ["same", "same"]


@pytest.mark.parametrize("tongue", ["zh_CN", "en"])
@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_what_is_exported_comes_back_into_another_file(
    desk: Desk, book: Book, new_book: Any, tmp_path: Path, tongue: str, ending: str
) -> None:
    first, _second = firms(book)
    desk.take(
        desk.file(
            [*HEADINGS, "联系人", "业务员"],
            ["S1", "丙有限公司", "2025-03-01", "泵", "2", "100.1234", "0.1", "张三", "梅 Mei"],
            ["S1", "丙有限公司", "2025-03-01", "泵", "2", "100.1234", "0.2", "张三", "梅 Mei"],
            ["S2", "丙有限公司", "2025-03-02", "P1", "2.5", "1", "", "", ""],
        )
    )
    returned = book.value("purchase_state", "returned")
    book.insert(
        Purchase, customer=first, number="S1", ordered_on="2025-04-01", discount="0.5", remarks="=1+1\nz"
    )
    book.insert(Purchase, customer=3, number="S3", ordered_on="2025-04-01", state=returned, return_of=2)
    book.insert(PurchaseLine, purchase=4, quantity="1", price="5", description="坏的")
    language.use(tongue)
    tables = ("customers", "contacts", "products", "purchases", "purchase_lines")
    for what in tables:
        export(what, tmp_path / f"{what}.{ending}", language=tongue)
    before = known(desk)
    again = Desk(new_book("again.gxdb"), tmp_path)
    for what in tables:
        plan = again.plan(tmp_path / f"{what}.{ending}")
        assert (plan.mapping.kind, plan.counts["new"]) == (what, len(plan.drafts))
        again.write(plan)
    assert known(again) == before
    assert check.check() == []


def known(desk: Desk) -> dict[str, list[tuple[Any, ...]]]:
    """What is known of orders, whatever the ids."""
    customers = {row["id"]: row["code"] for row in desk.rows(Customer)}
    products = {row["id"]: row["code"] for row in desk.rows(Product)}
    names = {row["id"]: row["name"] for row in desk.rows(Contact)}
    orders = {row["id"]: row for row in desk.rows(Purchase)}
    lines: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
    columns = ("ordered_on", "state", "discount", "amount", "freight", "remarks", "colleague")
    for row in orders.values():
        back = orders.get(row["return_of"])
        lines["orders"].append((
            customers[row["customer"]], row["number"], names.get(row["contact"]), back and back["number"],
            *(row[name] for name in columns),
        ))  # fmt: skip
    for row in desk.rows(PurchaseLine):
        order = orders[row["purchase"]]
        lines["lines"].append((
            customers[order["customer"]], order["number"], products.get(row["product"]),
            *(row[name] for name in ("position", "description", "quantity", "price", "discount", "amount")),
        ))  # fmt: skip
    return {name: sorted(found, key=repr) for name, found in lines.items()}
