"""What was not taken goes into a sheet that can be mended and imported again."""

from exchange.importing import write_rejects
from exchange.reading import read_source
from tests.exchange.importing.conftest import Desk, fates


def test_rejects_say_why_and_can_be_tried_again(desk: Desk) -> None:
    headings = ["客户名称", "手机", "建档日期", "注册资本"]
    path = desk.file(
        headings,
        ["甲公司", "13800001111", "", "1.5"],
        ["乙公司", "1380000", "2024-03-05", "2.5"],
        ["", "=1+1", "", ""],
    )
    plan = desk.take(path)
    target = desk.folder / "rejects.xlsx"
    assert write_rejects(plan, target) == 2
    rows = read_source(target).sheets[0].rows
    assert rows[0] == [*headings, "Reason"]
    assert rows[1] == [
        "乙公司", "1380000", "2024-03-05", "2.5",
        "手机: “1380000” is no whole mobile number: it has 7 figures instead of 11.",
    ]  # fmt: skip
    assert rows[2] == [None, "=1+1", None, None, "Customer name is missing."]
    again = desk.plan(target)
    assert (again.mapping.columns[4].target, fates(again)) == ("", ["wrong", "wrong"])


def test_values_of_a_workbook_stay_what_they_are(desk: Desk) -> None:
    plan = desk.plan("customers.xls")
    plan.drafts[0].be("wrong")
    target = desk.folder / "rejects.xlsx"
    write_rejects(plan, target)
    (row,) = read_source(target).sheets[0].rows[1:]
    assert row[:6] == desk.source("customers.xls").sheets[0].rows[2]
