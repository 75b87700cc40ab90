"""Columns from headings and values, in both languages and as other programs head them."""

import pytest

from exchange.importing import Words, guess
from exchange.importing.guess import NotUnderstood
from exchange.importing.layout import NoTable
from tests.exchange.importing.conftest import Desk


def targets_of(desk: Desk, *headings: str, rows: tuple[list[str], ...] = (), kind: str = "") -> list[str]:
    path = desk.file(list(headings), *(rows or (["x"] * len(headings),)))
    return [column.target for column in desk.mapping(path, kind).columns]


def test_northwind_whose_region_is_a_province(desk: Desk) -> None:
    mapping = desk.mapping("northwind/customers.csv")
    assert mapping.kind == "customers"
    assert mapping.empty == ("NULL",)
    wanted = "code name contact.name contact.title address city province postcode country phone fax"
    assert [column.target for column in mapping.columns] == wanted.split()


def test_a_region_of_ours_stays_a_region(desk: Desk) -> None:
    rows = (["甲公司", "华东", "上海"], ["乙公司", "浙北", "湖州"])
    assert targets_of(desk, "公司全称", "大区", "城市", rows=rows) == ["name", "region", "city"]
    assert targets_of(desk, "Company", "Region", "City", rows=rows) == ["name", "region", "city"]


@pytest.mark.parametrize(
    ("file", "kind", "some"),
    [
        ("northwind/suppliers.csv", "customers", {"homePage": "website"}),
        ("northwind/employees.csv", "contacts", {"birthDate": "birthday", "titleOfCourtesy": "salutation"}),
        ("northwind/products.csv", "products", {"unitPrice": "price", "quantityPerUnit": "model"}),
        (
            "atomic_crm_contacts_export.csv",
            "contacts",
            {"company": "company.name", "email_home": "more_emails"},
        ),
        ("google_contacts_2019_layout.csv", "contacts", {"E-mail 1 - Value": "email", "Given Name": "given"}),
        ("vcard/wechat_pay.vcf", "contacts", {"ORG": "company.name"}),
    ],
)
def test_other_programs_exports(desk: Desk, file: str, kind: str, some: dict[str, str]) -> None:
    mapping = desk.mapping(file)
    found = {column.heading: column.target for column in mapping.columns}
    assert mapping.kind == kind
    assert found.items() >= some.items()


def test_chinese_headings(desk: Desk) -> None:
    headings = "序号 单位名称（必填） 联系人 手机号码 职务 生日 等级 开票单位 税号 收货地址 竞争对手 价格"
    assert targets_of(desk, *headings.split()) == [
        "", "name", "contact.name", "contact.mobile", "contact.title", "contact.birthday", "level",
        "billing.company", "billing.tax_number", "shipping.address", "competitor.company", "competitor.price",
    ]  # fmt: skip


def test_a_bare_price_is_nobodys(desk: Desk) -> None:
    assert targets_of(desk, "客户名称", "价格", kind="customers") == ["name", ""]


def test_numbered_persons(desk: Desk) -> None:
    headings = "客户名称", "联系人1", "手机1", "联系人2", "手机2", "地址1", "地址2"
    assert targets_of(desk, *headings) == [
        "name", "contact.name", "contact.mobile", "contact2.name", "contact2.mobile", "address", "address",
    ]  # fmt: skip


def test_values_speak_where_headings_are_silent(desk: Desk) -> None:
    rows = (["甲", "a@b.cn", "13800001111"], ["乙", "c@d.cn", "139 0000 2222"])
    assert targets_of(desk, "名称", "列B", "列C", rows=rows) == ["name", "email", "contact.mobile"]


def test_headings_are_found_below_a_title(desk: Desk) -> None:
    mapping = desk.mapping("customers.xls")
    assert (mapping.sheet, mapping.header) == ("客户名单", 2)
    assert [column.target for column in mapping.columns] == [
        "name", "contact.name", "contact.mobile", "filed_on", "registered_capital", "postcode",
    ]  # fmt: skip
    assert desk.mapping("calamine_header-row.xlsx", "customers").header == 9


def test_what_nobody_understands_says_so(desk: Desk) -> None:
    for file in ("easyexcel_demo.xlsx", "csv-spectrum/location_coordinates.csv"):
        with pytest.raises(NotUnderstood):
            desk.mapping(file)
    with pytest.raises(NoTable, match="There are: 客户名单, 旧名单"):
        guess(desk.source("customers.xls"), Words.read(), "customers", "nothing")
