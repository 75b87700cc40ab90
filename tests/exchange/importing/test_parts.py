"""A row's values as rows of ours: persons cut apart, names joined, phones where they belong."""

import pytest

from exchange.importing.parts import several
from models import Channel, Contact, Customer
from tests.exchange.importing.conftest import Desk


@pytest.mark.parametrize(
    ("cell", "persons"),
    [
        ("张三 138 0000 1111；李四 13900002222", [("张三", "138 0000 1111"), ("李四", "13900002222")]),
        ("张三13800001111,李四13900002222", [("张三", "13800001111"), ("李四", "13900002222")]),
        ("张三（13800001111）、李四", [("张三", "13800001111"), ("李四", "")]),
        ("王经理 0510-88888888\n李工 13900001111", [("王经理", "0510-88888888"), ("李工", "13900001111")]),
        ("张三、李四", [("张三", ""), ("李四", "")]),
        ("Doe, John", [("Doe, John", "")]),
        ("Maria Anders", [("Maria Anders", "")]),
        ("x" * 40_000, [("x" * 40_000, "")]),
    ],
)
def test_several_persons_in_a_cell(cell: str, persons: list[tuple[str, str]]) -> None:
    assert several(cell) == persons


def test_persons_become_contacts_of_their_own(desk: Desk) -> None:
    desk.take(
        desk.file(["客户名称", "联系人", "职务"], ["甲公司", "张三 13800001111；李四 0510-88880000", "经理"])
    )
    found = [
        (row["name"], row["mobile"], row["phone"], row["title"], row["primary"]) for row in desk.rows(Contact)
    ]
    assert found == [
        ("张三", "13800001111", None, "经理", True),
        ("李四", None, "0510-88880000", None, False),
    ]


def test_names_and_phones_side_by_side(desk: Desk) -> None:
    desk.take(desk.file(["客户名称", "联系人", "手机"], ["甲公司", "张三/李四", "13800001111/13900002222"]))
    assert [(row["name"], row["mobile"]) for row in desk.rows(Contact)] == [
        ("张三", "13800001111"),
        ("李四", "13900002222"),
    ]


def test_name_parts_are_joined(desk: Desk) -> None:
    desk.take(
        desk.file(["公司", "姓", "名"], ["甲公司", "欧阳", "娜娜"], ["Acme", "Kennedy", "John"]), "contacts"
    )
    assert [row["name"] for row in desk.rows(Contact)] == ["欧阳娜娜", "John Kennedy"]


def test_a_phone_without_a_person_is_the_firms(desk: Desk) -> None:
    desk.take(desk.file(["客户名称", "联系人", "手机", "职务"], ["甲公司", "", "13800001111", "采购部"]))
    (firm,) = desk.rows(Customer)
    assert (firm["phone"], firm["remarks"]) == ("13800001111", "Title: 采购部")
    assert desk.rows(Contact) == []


def test_further_phones_become_channels(desk: Desk) -> None:
    desk.take("atomic_crm_contacts_export.csv")
    john = desk.rows(Contact)[0]
    assert (john["name"], john["phone"], john["email"]) == ("John Doe", "659-980-2015", "john@doe.example")
    more = [row["value"] for row in desk.rows(Channel, contact=john["id"])]
    assert more == ["740.645.3807", "(446) 758-2122", "john.doe@gmail.com", "jdoe@caramail.com"]


def test_a_company_card_is_a_company(desk: Desk) -> None:
    desk.take("vcard/wechat_pay.vcf")
    (firm,) = desk.rows(Customer)
    assert (firm["name"], firm["phone"], firm["website"]) == (
        "微信支付",
        "95017",
        "https://pay.weixin.qq.com/",
    )
    assert desk.rows(Contact) == []


def test_companies_and_persons_in_one_list(desk: Desk) -> None:
    desk.take(
        desk.file(
            ["Name", "Is a company", "Related company", "Street", "Phone"],
            ["Aurora Shelves", "1", "", "25 Pacific Road", "555-1234567"],
            ["Roger Martins", "0", "Aurora Shelves", "27 Pacific Road", ""],
            ["Michael Mason", "0", "", "16 5th Avenue", ""],
        )
    )
    assert [(row["name"], row["phone"]) for row in desk.rows(Customer)] == [
        ("Aurora Shelves", "555-1234567"),
        ("Michael Mason", None),
    ]
    assert [row["name"] for row in desk.rows(Contact)] == ["Roger Martins", "Michael Mason"]
