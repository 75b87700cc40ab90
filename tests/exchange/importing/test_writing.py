"""What an import writes: one batch, all of it or nothing, and taken back as one."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from changes import undo
from changes.rows import rows
from database import backup, check
from exchange.importing import make_plan, write, writing
from models import (
    Batch,
    BillingEntity,
    Channel,
    Colleague,
    Competitor,
    Contact,
    Customer,
    DictionaryValue,
    Product,
    ShippingAddress,
)
from resources.language import Message
from tests.conftest import Book
from tests.exchange.importing.conftest import Desk, fates


def test_northwind(desk: Desk) -> None:
    plan = desk.plan("northwind/customers.csv")
    result = desk.write(plan)
    assert (result.new, result.updated, result.written, result.left) == (91, 0, 182, [])
    found = desk.rows(Customer)
    alfki = found[0]
    assert [alfki[name] for name in ("code", "name", "address", "city", "postcode", "country", "phone", "fax")] == [
        "ALFKI", "Alfreds Futterkiste", "Obere Str. 57", "Berlin", "12209", "Germany", "030-0074321", "030-0076545",
    ]  # fmt: skip
    (maria,) = desk.rows(Contact, customer=alfki["id"])
    assert (maria["name"], maria["title"], maria["primary"]) == ("Maria Anders", "Sales Representative", True)
    assert sum(row["province"] is None for row in found) == 60
    assert sum(row["fax"] is None for row in found) == 22
    assert [row["code"] for row in found if row["postcode"] is None] == ["HUNGO"]
    assert sum(str(row["postcode"]).startswith("0") for row in found) == 18
    assert all(row["region"] is None and row["owner"] == desk.book.me for row in found)
    assert {row["filed_on"] for row in found} == {date(2026, 3, 18)}
    assert check.check() == []


def test_an_import_is_one_batch_and_goes_as_one(desk: Desk) -> None:
    before = len(desk.rows(DictionaryValue))
    path = desk.file(["客户名称", "联系人", "所属行业"], ["甲", "张三", "造船"], ["乙", "李四", "造船"])
    result = desk.write(desk.plan(path))
    assert {words[0] for words in result.added.values()} == {"造船"}
    kind, label = rows(Batch.select(Batch.kind, Batch.label).where(Batch.id == result.batch))[0]
    assert (kind, str(Message.load(label))) == ("import", "Import of “list.csv”: 2 new, 0 updated")
    assert len(desk.rows(DictionaryValue)) == before + 1
    assert result.batch
    undo.undo(result.batch, desk.book.me, desk.book.at)
    assert (desk.rows(Customer), desk.rows(Contact), len(desk.rows(DictionaryValue))) == ([], [], before)
    assert fates(desk.plan(path)) == ["new", "new"]


def test_all_that_a_row_can_hold(desk: Desk, book: Book) -> None:
    headings = {
        "客户名称": "甲公司", "客户级别": "A", "信用等级": "★★★", "员工数量": "1,200人", "注册资本": "500万元",
        "业务员": "Otto", "建档日期": "2020年3月5日", "关心产品": "泵、阀", "重点关注": "是",
        "联系人": "张三", "生日": "农历1980年正月初一",
        "爱好": "茶；钓鱼", "开票单位": "甲公司开票", "税号": "9132", "开户行": "工行",
        "收货地址": "无锡码头", "收货人": "库管",
        "竞争对手": "对手公司", "竞争能力": "很强", "价格": "12.5",
    }  # fmt: skip
    desk.take(desk.file([*headings], [*headings.values()]))
    (firm,) = desk.rows(Customer)
    assert (firm["level"], firm["credit"], firm["employees"]) == (book.value("level", "a"), 3, 1200)
    assert (firm["registered_capital"], firm["owner"]) == (Decimal("5000000.00"), book.other)
    assert (firm["filed_on"], firm["bookmarked"]) == (date(2020, 3, 5), True)
    assert [row["name"] for row in desk.rows(Product)] == ["泵", "阀"]
    assert firm["products_of_interest"] == (1, 2)
    (person,) = desk.rows(Contact)
    assert (person["birthday"], person["hobbies"]) == (
        "L1980-01-01",
        tuple(sorted((book.value("hobby", "tea"), book.value("hobby", "fishing")))),
    )
    (billing,), (shipping,), (rival,) = (
        desk.rows(one) for one in (BillingEntity, ShippingAddress, Competitor)
    )
    assert (billing["position"], billing["tax_number"], billing["bank"]) == (1, "9132", "工行")
    assert (shipping["address"], shipping["consignee"]) == ("无锡码头", "库管")
    assert (rival["company"], rival["strength"], rival["price"]) == (
        "对手公司",
        book.value("competitor_strength", "very_strong"),
        Decimal("12.5000"),
    )


def test_an_update_changes_what_the_sheet_says_and_nothing_else(desk: Desk) -> None:
    desk.take("northwind/customers.csv")
    lines = desk.source("northwind/customers.csv").sheets[0].rows
    changed = [["" if cell is None else str(cell) for cell in row] for row in lines[:4]]
    changed[1][9], changed[2][10], changed[3][2] = "030-9999999", "", "Neue Person"
    path = desk.file(*changed)
    plan = desk.plan(path, update_by="code")
    assert fates(plan) == ["update", "same", "update"]
    result = desk.write(plan)
    assert (result.new, result.updated, result.written) == (0, 2, 2)
    alfki, anatr, anton = desk.rows(Customer)[:3]
    assert (alfki["phone"], alfki["fax"], anatr["fax"]) == ("030-9999999", "030-0076545", "(5) 555-3745")
    assert [row["name"] for row in desk.rows(Contact, customer=anton["id"])] == [
        "Antonio Moreno",
        "Neue Person",
    ]
    assert result.batch
    undo.undo(result.batch, desk.book.me, desk.book.at)
    assert desk.rows(Customer)[0]["phone"] == "030-0074321"
    assert len(desk.rows(Contact)) == 91


def test_what_somebody_changed_meanwhile_is_left(desk: Desk, book: Book) -> None:
    headings = ["客户编号", "客户名称", "电话", "城市"]
    desk.take(desk.file(headings, ["K1", "甲", "0510-1111111", "无锡"], ["K2", "乙", "", ""]))
    path = desk.file(
        headings, ["K1", "甲", "0510-2222222", "上海"], ["K2", "乙", "0510-3333333", ""], ["K3", "丙", "", ""]
    )
    plan = desk.plan(path, update_by="code")
    book.update(Customer, 1, by=book.other, phone="0510-9999999")
    book.delete(Customer, 2, by=book.other)
    book.customer("丁", code="K3")
    result = desk.write(plan)
    first = desk.rows(Customer)[0]
    assert (first["phone"], first["city"]) == ("0510-9999999", "上海")
    assert "it has changed since: Phone" in plan.drafts[0].reason
    assert [(draft.number, draft.fate) for draft in result.left] == [(3, "wrong"), (4, "wrong")]
    assert [draft.reason for draft in result.left] == [
        "Different: Phone. The customer was deleted meanwhile.",
        "Number K3 was given to another customer meanwhile.",
    ]


def test_doubtful_rows_go_as_the_person_decides(desk: Desk, book: Book) -> None:
    known = book.customer("甲有限公司", city="无锡")
    path = desk.file(
        ["客户名称", "电话"],
        ["甲有限公司", "0510-1111111"],
        ["甲有限公司 ", "0510-1111111"],
        ["（无锡）甲有限公司", "0510-2222222"],
    )
    plan = desk.plan(path)
    assert fates(plan) == ["doubtful", "doubtful", "doubtful"]
    plan.decide(2, "update", known)
    plan.decide(3, "skip")
    plan.decide(4, "new")
    result = desk.write(plan)
    assert (result.new, result.updated) == (1, 1)
    assert [(row["name"], row["phone"]) for row in desk.rows(Customer)] == [
        ("甲有限公司", "0510-1111111"),
        ("（无锡）甲有限公司", "0510-2222222"),
    ]


def test_cancelled_it_leaves_nothing(desk: Desk) -> None:
    def stop(done: int, total: int) -> None:
        raise KeyboardInterrupt

    plan = desk.plan("northwind/customers.csv")
    with pytest.raises(KeyboardInterrupt):
        write(plan, desk.book.me, desk.book.at, stop)
    assert (desk.rows(Customer), desk.rows(Contact)) == ([], [])


def test_a_large_import_is_backed_up_first(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writing, "BACKED_UP", 90)
    result = desk.write(desk.plan("northwind/customers.csv"))
    (kept,) = backup.backups(backup.folder())
    assert (Path(result.backup), kept.reason) == (kept.path, "import")


def test_a_word_that_somebody_added_meanwhile_is_taken(desk: Desk, book: Book) -> None:
    plan = desk.plan(desk.file(["客户名称", "所属行业", "业务员"], ["甲", "造船", "小王"]))
    value = book.insert(DictionaryValue, dictionary="industry", label_zh="造船", position=99)
    colleague = book.insert(Colleague, name="小王")
    result = desk.write(plan)
    (firm,) = desk.rows(Customer)
    assert (firm["industry"], firm["owner"], result.added) == (value, colleague, {})


def test_channels_of_a_contact_that_is_there(desk: Desk) -> None:
    headings = ["公司", "姓名", "手机", "其他电话"]
    desk.take(desk.file(headings, ["甲公司", "张三", "13800001111", ""]), "contacts")
    plan = desk.take(
        desk.file(headings, ["甲公司", "张三", "13800001111", "0510-88880000"]),
        "contacts",
        update_by="name_phone",
    )
    assert fates(plan) == ["update"]
    (person,) = desk.rows(Contact)
    assert (person["phone"], desk.rows(Channel)) == ("0510-88880000", [])


def test_a_plan_of_nothing_writes_nothing(desk: Desk) -> None:
    desk.take("northwind/customers.csv")
    count = Batch.select().count()
    plan = make_plan(
        desk.source("northwind/customers.csv"), desk.mapping("northwind/customers.csv"), desk.book.at.date()
    )
    assert desk.write(plan).batch is None
    assert Batch.select().count() == count
