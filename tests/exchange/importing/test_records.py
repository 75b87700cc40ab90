"""Records of customers: contacts logged with their people, opportunities, and all other kinds in both directions."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from changes import undo
from changes.rows import rows
from database import check
from exchange import demo
from exchange.columns import tables
from exchange.export import export
from exchange.importing.kinds import KINDS
from models import (
    Agreement,
    Contact,
    ContactRecord,
    Customer,
    Opportunity,
    Product,
    Receipt,
    Record,
    declared,
)
from resources import language
from tests.conftest import Book
from tests.exchange.importing.conftest import Desk, fates


def test_contact_records_keep_days_people_and_products(desk: Desk, book: Book) -> None:
    firm = book.customer("甲公司", code="K1")
    known = book.insert(Contact, customer=firm, name="张三")
    pump = book.insert(Product, name="泵", code="P1")
    path = desk.file(
        [
            "客户名称",
            "跟进日期",
            "时间",
            "跟进方式",
            "拜访对象",
            "内容",
            "结果",
            "产品",
            "跟进人",
            "下次跟进",
        ],
        [
            "甲公司",
            "2023-9-1",
            "14:30",
            "电话",
            "张三（采购经理）、李四",
            "谈价格",
            "感兴趣",
            "泵、P9",
            "Otto",
            "2023-09-15",
        ],
        ["甲公司", "2023-9-2", "", "上门", "", "", "", "", "小王", ""],
        ["甲公司", "2023-9-2", "", "上门", "李四", "", "", "", "小王", ""],
        ["甲公司", "2023-9-1", "", "拜访", "", "谈价格", "", "", "", ""],
        ["乙公司", "2023-9-2", "", "电话", "", "谈价格", "", "", "", ""],
    )
    plan = desk.plan(path)
    assert plan.mapping.kind == "contact_records"
    assert fates(plan) == ["new", "new", "new", "doubtful", "doubtful"]
    assert sorted(word for words in plan.new_words.values() for word in words) == [
        "P9",
        "上门",
        "小王",
        "感兴趣",
        "李四",
    ]
    result = desk.write(plan)
    first, second, third = desk.rows(ContactRecord)
    lis = next(row["id"] for row in desk.rows(Contact) if row["name"] == "李四")
    assert (first["contacted_on"], first["contacted_time"], first["colleague"]) == (
        date(2023, 9, 1),
        "14:30",
        book.other,
    )
    assert (first["contacts"], third["contacts"], first["products"]) == ((known, lis), (lis,), (pump, 2))
    assert (second["content"], second["contacts"]) == (None, None)
    customer = book.row(Customer, firm)
    assert (customer["last_contact_on"], customer["products_of_interest"]) == (date(2023, 9, 2), (pump, 2))
    assert fates(desk.plan(path))[:4] == ["same", "same", "same", "same"]
    assert check.check() == []
    assert result.batch
    undo.undo(result.batch, book.me, book.at)
    assert ([row["name"] for row in desk.rows(Contact)], desk.rows(ContactRecord)) == (["张三"], [])


def test_opportunities_are_known_by_name_and_day(desk: Desk, book: Book) -> None:
    firm = book.customer("甲公司")
    path = desk.file(
        ["客户", "商机名称", "阶段", "预计金额", "成功率", "预计成交日期"],
        ["甲公司", "泵站", "方案交流", "50万", "0.3", "2026-06-30"],
        ["甲公司", "阀门", "赢单", "8000", "1", "2026-01-30"],
    )
    plan = desk.take(path)
    assert (plan.mapping.kind, fates(plan)) == ("opportunities", ["new", "new"])
    found = desk.rows(Opportunity)
    assert [(str(row["amount"]), str(row["percent"]), row["opened_on"]) for row in found] == [
        ("500000.00", "30.00", book.at.date()),
        ("8000.00", "100.00", book.at.date()),
    ]
    assert found[0]["stage"] == book.value("opportunity_stage", "solution_presented")
    changed = desk.file(["客户", "商机名称", "阶段"], ["甲公司", "泵站", "赢单"])
    plan = desk.plan(changed)
    assert (fates(plan), plan.drafts[0].reason) == (["doubtful"], "Perhaps “泵站”: Different: Stage..")
    assert fates(desk.plan(changed, update_by="name")) == ["update"]
    plan.decide(2, "update", found[0]["id"])
    desk.write(plan)
    assert desk.rows(Opportunity)[0]["stage"] == book.value("opportunity_stage", "won")
    assert len(desk.rows(Opportunity, customer=firm)) == 2


def test_what_a_row_names_must_be_the_customers(desk: Desk, book: Book) -> None:
    one, other = book.customer("甲公司"), book.customer("乙公司")
    book.insert(Agreement, customer=one, name="年度协议", number="H1", signed_on="2025-01-01")
    path = desk.file(
        ["客户", "收款日期", "收款金额", "合同", "收款方式"],
        ["甲公司", "2025-02-01", "100", "H1", "现金"],
        ["乙公司", "2025-02-01", "100", "H1", "现金"],
    )
    plan = desk.plan(path, "receipts")
    assert fates(plan) == ["new", "doubtful"]
    assert plan.drafts[1].reason == "Agreement: the customer has no “H1” in the file."
    plan.decide(3, "new")
    desk.write(plan)
    assert [(row["customer"], row["agreement"]) for row in desk.rows(Receipt)] == [(one, 1), (other, None)]


def test_every_table_that_belongs_to_a_customer_is_a_kind_or_not_one_on_purpose() -> None:
    left = {"sharing_groups", "dictionary_values", "colleagues", "important_dates", "channels", "attachments",
            "billing_entities", "invoice_recipients", "shipping_addresses", "key_accounts", "competitors",
            "products_in_use"}  # fmt: skip
    assert set(tables()) == set(KINDS) | left


@pytest.mark.parametrize("tongue", ["zh_CN", "en"])
def test_records_of_a_demo_file_come_back_into_another(
    desk: Desk, book: Book, new_book: Any, tmp_path: Path, tongue: str
) -> None:
    demo.fill(book.me, book.at, customers=24, records=5, seed=3)
    language.use(tongue)
    order = ["products", *(kind for kind in KINDS if kind != "products")]
    assert all(tables()[what].select().count() for what in order)
    counts = {what: export(what, tmp_path / f"{what}.xlsx", language=tongue, private=True) for what in order}
    before = {what: known(tables()[what]) for what in order}
    again = Desk(new_book("again.gxdb"), tmp_path)
    for what in order:
        plan = again.plan(tmp_path / f"{what}.xlsx", what)
        assert [draft.reason for draft in plan.drafts if draft.fate != "new"] == [], what
        again.write(plan)
        assert len(rows(tables()[what].select(tables()[what].id))) == counts[what]
    # Now what is derived agrees, too.
    assert {what: known(tables()[what]) for what in order} == before
    assert check.check() == []


def known(model: type[Record]) -> list[str]:
    """All values of a table that are no links, sorted."""
    fields = [field for field in declared(model) if field.exported and not hasattr(field, "target")]
    query = model.select(*fields).where(model.deleted_at.is_null())
    return sorted(repr(row) for row in rows(query))
