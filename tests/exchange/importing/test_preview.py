"""Rows of a plan in words, marked where a person must look."""

from changes.describe import Names
from exchange.importing import columns, preview
from tests.exchange.importing.conftest import Desk


def test_rows_are_shown_as_they_will_be(desk: Desk) -> None:
    path = desk.file(
        ["公司全称", "大区", "客户类型", "联系人", "手机号码", "助记码"],
        ["无锡青岚精密机械有限公司", "华东", "老客户", "陈立", "138 0000 4410", "QLJM"],
        ["湖州德溪电子材料厂", "浙北", "老客户", "钱伟", "1380000", "x"],
    )
    mapping = desk.mapping(path).with_column(2, words={"老客户": "现有终端客户"})
    plan = desk.plan(path, columns=mapping.columns)
    assert [label for _, label in columns(plan)] == [
        "Customer name", "Region", "Category", "Contact · Name", "Contact · Mobile",
    ]  # fmt: skip
    good, bad = preview(plan, Names.frozen("zh_CN"))
    assert [cell.text for cell in good.cells] == [
        "无锡青岚精密机械有限公司", "华东", "现有终端客户", "陈立", "138 0000 4410",
    ]  # fmt: skip
    assert [cell.state for cell in good.cells] == ["ok"] * 5
    assert [(cell.text, cell.state) for cell in bad.cells][1:] == [
        ("浙北", "new"), ("现有终端客户", "ok"), ("钱伟", "ok"), ("1380000", "wrong"),
    ]  # fmt: skip
    assert (bad.number, bad.fate) == (3, "wrong")
    assert "7 figures" in bad.cells[4].note
    assert plan.checks[5].state == "ignored"
