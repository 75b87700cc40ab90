"""What we export comes back: nothing is new, nothing differs, whatever the texts."""

import json
from pathlib import Path

import pytest

from exchange import demo
from exchange.export import export
from models import Customer
from resources import language
from tests.conftest import ROOT, Book
from tests.exchange.importing.conftest import Desk

NAUGHTY = json.loads((ROOT / "tests" / "data" / "blns.json").read_text("utf-8"))


@pytest.mark.parametrize("tongue", ["zh_CN", "en"])
@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_a_demo_file(desk: Desk, book: Book, tmp_path: Path, tongue: str, ending: str) -> None:
    demo.fill(book.me, book.at, customers=12, records=5, seed=7)
    language.use(tongue)
    for what in ("customers", "contacts", "products"):
        path = tmp_path / f"{what}.{ending}"
        count = export(what, path, language=tongue)
        plan = desk.plan(path)
        assert (plan.mapping.kind, plan.counts["same"], len(plan.drafts)) == (what, count, count)
        assert not any("Different" in draft.reason for draft in plan.drafts)


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_naughty_strings_in_another_file(desk: Desk, book: Book, tmp_path: Path, ending: str) -> None:
    # calamine leaves _xFFFE_ as it stands: that no character is the one thing of 515 that does not come back.
    texts = [text for text in NAUGHTY if text.strip() and text != "\ufffe"]
    with book.change() as work:
        work.insert_many(
            Customer,
            [
                {"name": text, "code": f"N{n}", "remarks": text, "wechat": text}
                for n, text in enumerate(texts)
            ],
        )
    path = tmp_path / f"naughty.{ending}"
    export("customers", path, language="en")
    plan = desk.plan(path)
    assert [draft.reason for draft in plan.drafts if draft.fate != "same"] == []
    assert [draft.reason for draft in plan.drafts if "Different" in draft.reason] == []
