"""Rows of one table: products, by number or by name and model."""

from decimal import Decimal

import pytest

from exchange.importing.kinds import KINDS, Kind, Part
from models import ContactRecord, Customer, Product
from tests.exchange.importing.conftest import Desk, fates

HEADINGS = ["产品编码", "产品名称", "型号", "单价"]


def test_northwind_products(desk: Desk) -> None:
    desk.take("northwind/products.csv")
    found = desk.rows(Product)
    assert (len(found), found[0]["name"], found[0]["price"]) == (77, "Chai", Decimal("18.0000"))


def test_products_are_known_by_number_or_by_name_and_model(desk: Desk) -> None:
    first = desk.take(
        desk.file(
            HEADINGS,
            ["P1", "泵", "A", "10"],
            ["", "阀", "B", "20"],
            ["P1", "泵", "A", "11"],
            ["P9", "", "", ""],
        ),
        "products",
    )
    assert fates(first) == ["new", "new", "doubtful", "wrong"]
    path = desk.file(HEADINGS, ["P1", "泵", "A", "12"], ["", "阀", "B", "20"], ["", "阀", "C", "20"])
    assert fates(desk.plan(path, "products")) == ["same", "same", "new"]
    desk.take(path, "products", update_by="code")
    assert [(row["code"], row["name"], row["model"], row["price"]) for row in desk.rows(Product)] == [
        ("P1", "泵", "A", Decimal("12.0000")),
        (None, "阀", "B", Decimal("20.0000")),
        (None, "阀", "C", Decimal("20.0000")),
    ]


def test_a_further_kind_is_one_more_entry(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    firm = Part(
        "customer", Customer, "Customer", ("客户",), same_by=(("code",), ("name",)), only=("code", "name")
    )
    record = Part("", ContactRecord, "Contact log", same_by=(("customer", "contacted_on", "content"),))
    kind = Kind("visits", "Visits", (record, firm), "rows", lookups={"customer": "customer"})
    monkeypatch.setitem(KINDS, "visits", kind)
    first = desk.book.customer("甲公司", code="K1")
    desk.book.customer("乙公司")
    desk.book.customer("乙公司")
    path = desk.file(
        ["客户编号", "客户名称", "联系日期", "联系内容", "联系方式"],
        ["K1", "", "2025-03-01", "谈价格", "电话"],
        ["", "甲公司", "2025年3月2日", "送样品", "拜访"],
        ["", "甲公司", "2025-03-02", "送样品", "拜访"],
        ["", "乙公司", "2025-03-02", "送样品", "拜访"],
        ["K9", "", "2025-03-02", "送样品", "拜访"],
        ["", "", "2025-03-02", "送样品", "拜访"],
        ["K1", "", "", "送样品", "拜访"],
    )
    plan = desk.plan(path, "visits")
    assert fates(plan) == ["new", "new", "same", "doubtful", "wrong", "wrong", "wrong"]
    desk.write(plan)
    assert [(row["customer"], row["content"]) for row in desk.rows(ContactRecord)] == [
        (first, "谈价格"),
        (first, "送样品"),
    ]
    assert fates(desk.plan(path, "visits"))[:3] == ["same", "same", "same"]
