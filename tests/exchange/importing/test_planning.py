"""The fate of each row, against the file and against the rows before it; nothing is written."""

import pytest

from exchange.importing import make_plan
from exchange.importing.mapping import Column
from exchange.importing.planning import NoName
from models import BillingEntity, Contact, Customer
from resources.language import UserError
from tests.conftest import Book
from tests.exchange.importing.conftest import Desk, fates

FILES = [
    "northwind/customers.csv",
    "northwind/suppliers.csv",
    "northwind/employees.csv",
    "northwind/products.csv",
    "atomic_crm_contacts_export.csv",
    "google_contacts_2019_layout.csv",
    "vcard/John_Doe_ANDROID.vcf",
    "vcard/rfc6350-example.vcf",
    "vcard/wechat_pay.vcf",
    "customers.xls",
]


@pytest.mark.parametrize("file", FILES)
def test_a_file_imported_twice_doubles_nothing(desk: Desk, file: str) -> None:
    first = desk.take(file)
    assert first.counts["new"] and not first.counts["doubtful"]
    again = desk.plan(file)
    assert again.counts["same"] == first.counts["new"]
    assert again.counts["wrong"] == first.counts["wrong"]
    assert not again.taken


def test_northwind_is_91_customers(desk: Desk) -> None:
    plan = desk.plan("northwind/customers.csv")
    assert plan.counts == {"new": 91, "update": 0, "same": 0, "doubtful": 0, "wrong": 0}
    assert desk.rows(Customer) == []


def test_a_row_of_the_same_number_is_there_whatever_else_it_says(desk: Desk) -> None:
    desk.take(desk.file(["客户编号", "客户名称", "电话"], ["K1", "甲公司", "0510-1111111"]))
    changed = desk.file(["客户编号", "客户名称", "电话"], ["K1", "甲公司", "0510-2222222"])
    (draft,) = desk.plan(changed).drafts
    assert (draft.fate, draft.reason) == ("same", "Number K1 is in the file. Different: Phone.")
    (draft,) = desk.plan(changed, update_by="code").drafts
    assert (draft.fate, draft.difference.fields) == ("update", {"phone": ["0510-1111111", "0510-2222222"]})
    (draft,) = desk.plan(desk.file(["客户编号", "客户名称"], ["K1", "完全不同商行"])).drafts
    assert draft.fate == "doubtful"
    assert "belongs to “甲公司”" in draft.reason


def test_a_tax_number_tells_too(desk: Desk, book: Book) -> None:
    customer = book.customer("甲公司", phone="0510-1111111")
    book.insert(BillingEntity, customer=customer, company="甲公司", tax_number="91320200MA1X")
    path = desk.file(["客户名称", "税号", "城市"], ["甲有限公司", "9132 0200 ma1x", "无锡"])
    assert fates(desk.plan(path)) == ["same"]
    plan = desk.plan(path, update_by="tax_number")
    assert [(draft.fate, draft.customer) for draft in plan.drafts] == [("update", customer)]


def test_look_alikes_are_doubtful_and_say_why(desk: Desk, book: Book) -> None:
    book.customer("苏州澜谷生物科技有限公司", phone="0512-68881234")
    plan = desk.plan(
        desk.file(
            ["客户名称", "电话"],
            ["澜谷（苏州）生物科技", "0512-11111111"],
            ["毫不相干", "+86 512 6888 1234"],
            ["苏州澜谷生物科技有限公司", "0512-22222222"],
            ["上海启衡", "021-55555555"],
        )
    )
    assert fates(plan) == ["doubtful", "doubtful", "doubtful", "new"]
    assert "Same name but for the legal form or place" in plan.drafts[0].reason
    assert plan.drafts[1].reason == "Perhaps “苏州澜谷生物科技有限公司”: Same phone."
    assert [(one.customer, one.row) for one in plan.drafts[2].candidates] == [(1, None), (None, 2)]


def test_a_domain_of_their_own_is_a_reason(desk: Desk, book: Book) -> None:
    book.customer("甲机械", email="info@jia.example", website="https://www.jia.example/cn")
    book.customer("乙机械", email="yi@qq.com")
    headings = ["客户名称", "邮箱", "联系人", "联系人邮箱"]
    path = desk.file(
        headings,
        ["丙", "", "王五", "wang@jia.example"],
        ["丁", "ding@qq.com", "", ""],
        ["戊", "a@wu.example", "", ""],
    )
    plan = desk.plan(path)
    assert fates(plan) == ["doubtful", "new", "new"]
    assert plan.drafts[0].reason == "Perhaps “甲机械”: Same domain of mail or web site."


def test_name_and_phone_update_when_asked(desk: Desk, book: Book) -> None:
    customer = book.customer("甲公司", phone="0510-1111111")
    path = desk.file(["客户名称", "电话", "城市"], ["甲公司", "0510 1111111", "无锡"])
    assert fates(desk.plan(path)) == ["doubtful"]
    (draft,) = desk.plan(path, update_by="name_phone").drafts
    assert (draft.fate, draft.customer, draft.difference.fields) == (
        "update",
        customer,
        {"city": [None, "无锡"]},
    )


def test_rows_of_one_customer_are_joined(desk: Desk) -> None:
    path = desk.file(
        ["客户名称", "城市", "联系人", "手机"],
        ["甲公司", "无锡", "张三", "13800001111"],
        ["甲公司", "", "李四", "13900002222"],
        ["甲公司", "无锡", "李四", "13900002222"],
        ["甲公司", "上海", "王五", "13900003333"],
    )
    plan = desk.plan(path)
    assert fates(plan) == ["new", "new", "same", "doubtful"]
    assert plan.drafts[2].reason == "Row 2 says the same."
    desk.write(plan)
    assert len(desk.rows(Customer)) == 1
    assert [row["name"] for row in desk.rows(Contact)] == ["张三", "李四"]


def test_two_numbers_for_one_name_are_two_customers(desk: Desk) -> None:
    headings = ["客户编号", "客户名称"]
    assert fates(desk.plan(desk.file(headings, ["K1", "甲公司"], ["K2", "甲公司"]))) == ["new", "new"]
    assert fates(desk.plan(desk.file(headings, ["K1", "甲公司"], ["K1", "乙公司"]))) == ["new", "wrong"]


def test_what_is_wrong_says_what_and_where(desk: Desk) -> None:
    plan = desk.plan(
        desk.file(
            ["客户名称", "手机", "员工数量", "建档日期"],
            ["", "13800001111", "5", ""],
            ["甲公司", "1380000", "5", ""],
            ["乙公司", "1.38E+10", "", ""],
            ["丙公司", "", "五十", "昨天"],
        )
    )
    assert fates(plan) == ["wrong"] * 4
    assert [draft.reason for draft in plan.drafts] == [
        "Customer name is missing.",
        "手机: “1380000” is no whole mobile number: it has 7 figures instead of 11.",
        "手机: “1.38E+10” is a number whose last figures a spreadsheet has lost. Enter it there as text.",
        "员工数量: “五十” is not a whole number. 建档日期: “昨天” is not a date. A date looks like 2026-03-18.",
    ]
    assert [check.state for check in plan.checks] == ["ok", "wrong", "wrong", "wrong"]


def test_an_undecided_column_is_asked_about(desk: Desk) -> None:
    path = desk.file(["客户名称", "建档日期"], ["甲公司", "03/04/2025"], ["乙公司", ""])
    plan = desk.plan(path)
    assert fates(plan) == ["wrong", "new"]
    (question,) = plan.questions
    assert (question.heading, question.about, set(question.answers)) == ("建档日期", "dates", {"dmy", "mdy"})
    mapping = desk.mapping(path).with_column(1, dates="dmy")
    answered = desk.plan(path, columns=mapping.columns)
    assert answered.drafts[0].made.customer["filed_on"].isoformat() == "2025-04-03"
    assert answered.questions == []


def test_new_words_are_proposed(desk: Desk) -> None:
    path = desk.file(
        ["客户名称", "大区", "客户类型", "业务员"],
        ["甲", "华东", "老客户", "梅 Mei"],
        ["乙", "浙北", "新客户", "小王"],
    )
    plan = desk.plan(path)
    assert [(check.state, [word for word, _ in check.words]) for check in plan.checks] == [
        ("ok", []),
        ("new_words", ["浙北"]),
        ("unknown_words", ["老客户", "新客户"]),
        ("new_words", ["小王"]),
    ]
    assert {words[0] for words in plan.new_words.values()} == {"浙北", "老客户", "小王"}
    mapping = desk.mapping(path).with_column(2, words={"老客户": "现有终端客户", "新客户": ""})
    plan = desk.plan(path, columns=mapping.columns, new_words="leave")
    assert plan.new_words == {}
    assert [draft.made.customer.get("category") for draft in plan.drafts] == [
        desk.book.value("category", "current_end"),
        None,
    ]
    assert fates(desk.plan(path, new_words="refuse")) == ["wrong", "wrong"]


def test_what_stands_for_nothing_is_nothing(desk: Desk) -> None:
    path = desk.file(
        ["客户名称", "传真", "备注"],
        ["甲公司\u00a0", "N/A", "第一行_x000D_\n第二行"],
        ["乙公司", "#REF!", "-"],
    )
    mapping = desk.mapping(path)
    assert mapping.empty == ("N/A", "-", "#REF!")
    first, second = desk.plan(path).drafts
    assert first.made.customer == {"name": "甲公司", "remarks": "第一行\n第二行"}
    assert second.made.customer == {"name": "乙公司"}
    assert desk.plan(path, empty=()).drafts[1].made.customer["fax"] == "#REF!"


def test_contacts_find_their_company(desk: Desk, book: Book) -> None:
    acme = book.customer("甲公司", code="K1")
    book.insert(Contact, customer=acme, name="张三", mobile="13800001111")
    plan = desk.plan(
        desk.file(
            ["公司", "客户编号", "姓名", "手机"],
            ["甲公司", "", "张三", "138 0000 1111"],
            ["甲公司", "", "张三", "13900002222"],
            ["", "K1", "李四", ""],
            ["乙公司", "", "王五", ""],
            ["", "K9", "赵六", ""],
        ),
        "contacts",
    )
    assert fates(plan) == ["same", "doubtful", "new", "new", "wrong"]
    assert [draft.customer for draft in plan.drafts] == [acme, acme, acme, None, None]
    desk.write(plan)
    assert [row["customer"] for row in desk.rows(Contact)] == [acme, acme, 2]


def test_a_mapping_must_name_the_name(desk: Desk) -> None:
    path = desk.file(["客户名称", "电话"], ["甲", "1"])
    with pytest.raises(NoName, match="Customer name"):
        desk.plan(path, columns=(Column("客户名称"), Column("电话", "phone")))
    with pytest.raises(UserError, match="There is no field"):
        desk.plan(path, columns=(Column("客户名称", "nonsense"),))
    with pytest.raises(UserError, match="It holds one"):
        desk.plan(path, columns=(Column("客户名称", "level"), Column("电话", "level")))


def test_the_rehearsal_can_be_cancelled(desk: Desk) -> None:
    def stop(done: int, total: int) -> None:
        raise KeyboardInterrupt

    file = "northwind/customers.csv"
    with pytest.raises(KeyboardInterrupt):
        make_plan(desk.source(file), desk.mapping(file), desk.book.at.date(), stop)
