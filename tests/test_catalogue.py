"""The Chinese catalogue holds every visible text, with the same places for values."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

from models import RECORDS, declared
from resources import path

ROOT = Path(__file__).resolve().parent.parent
PLACE = re.compile(r"\{\w*\}")
BABEL = [sys.executable, "-m", "babel.messages.frontend", "--quiet", "extract"]


@pytest.fixture(scope="module")
def chinese() -> Catalog:
    with path("locale/zh_CN/LC_MESSAGES/guanxi.po").open("rb") as file:
        return read_po(file, locale="zh_CN")


def texts(catalogue: Catalog) -> dict[str, tuple[str, ...]]:
    """Each text by its English, with its forms in the other language."""
    found = {}
    for message in catalogue:
        if message.id:
            key = message.id if isinstance(message.id, str) else message.id[0]
            forms = (message.string,) if isinstance(message.string, str) else tuple(message.string or ())
            found[key] = forms
    return found


def test_every_text_of_the_program_is_in_it(chinese: Catalog, tmp_path: Path) -> None:
    pot = tmp_path / "guanxi.pot"
    leave_out = ["--ignore-dirs", ".* __pycache__ build dist tests benchmarks"]
    keywords = ["--keyword", "Message", "--keyword", "UserError"]
    subprocess.run([*BABEL, *keywords, *leave_out, "--output", str(pot), "."], cwd=ROOT, check=True)
    with pot.open("rb") as file:
        wanted = texts(read_po(file))
    known = texts(chinese)
    assert sorted(key for key in wanted if not all(known.get(key, ("",)))) == []
    assert sorted(known.keys() - wanted.keys()) == []


def test_places_for_values_are_the_same(chinese: Catalog) -> None:
    for message in chinese:
        if not message.id:
            continue
        english = message.id if isinstance(message.id, str) else message.id[-1]
        forms = [message.string] if isinstance(message.string, str) else list(message.string or ())
        for form in forms:
            assert sorted(set(PLACE.findall(form))) == sorted(set(PLACE.findall(english))), english


def test_chinese_reads_like_chinese(chinese: Catalog) -> None:
    """GUIDE 5: full-width punctuation, no exclamation marks, none of the words of politeness."""
    for english, forms in texts(chinese).items():
        for form in forms:
            assert not re.search(r"(?<!申)请|[您亲！]|成功地", form), english
            assert not re.search(r"[一-鿿][,;?!]", form), english


def test_fields_have_the_names_of_the_specification(chinese: Catalog) -> None:
    known = texts(chinese)
    labels = {known[field.label][0] for record in RECORDS for field in declared(record)}
    for term in (
        "客户名称",
        "所属区域",
        "客户性质",
        "客户来源",
        "信用状况",
        "联系策略",
        "购买策略",
        "关心产品",
    ):
        assert term in labels
