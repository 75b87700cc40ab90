import pytest

from changes.rows import rows
from database import defaults, dictionaries
from database.dictionaries import NameTaken, NoName, similar
from models import Batch, Contact, Customer, DictionaryValue
from tests.conftest import Book


def test_every_dictionary_once_with_its_extras() -> None:
    kinds = {kind.key: kind for kind in dictionaries.kinds()}
    assert kinds.keys() == defaults.dictionaries().keys()
    assert kinds["contact_strategy"].extras == ("days", "warn_days", "maximum_days")
    assert (kinds["region"].extras, kinds["region"].model) == ((), Customer)
    assert kinds["region"].name("zh_CN") == "区域"


def test_a_value_goes_to_the_end(book: Book) -> None:
    assert dictionaries.add_value("region", {"label_en": " Mars ", "label_zh": ""}, book.me, book.at)
    query = DictionaryValue.select(DictionaryValue.label_en, DictionaryValue.label_zh)
    last = rows(
        query.where(DictionaryValue.dictionary == "region").order_by(DictionaryValue.position.desc())
    )[0]
    assert last == ("Mars", None)


@pytest.mark.parametrize("labels", [{"label_en": "overSEAS"}, {"label_zh": "海 外"}])
def test_no_two_of_one_name(book: Book, labels: dict[str, str]) -> None:
    with pytest.raises(NameTaken):
        dictionaries.add_value("region", labels, book.me, book.at)


def test_a_value_keeps_a_name(book: Book) -> None:
    value = book.value("region", "overseas")
    assert dictionaries.set_value(value, {"label_en": " "}, book.me, book.at)
    with pytest.raises(NoName):
        dictionaries.set_value(value, {"label_zh": ""}, book.me, book.at)
    assert book.row(DictionaryValue, value)["label_zh"] == "海外"


def test_a_new_order_is_one_batch(book: Book) -> None:
    query = DictionaryValue.select(DictionaryValue.id).where(DictionaryValue.dictionary == "region")
    ids = [row_id for (row_id,) in rows(query.order_by(DictionaryValue.position))]
    before = Batch.select().count()
    assert dictionaries.reorder("region", ids[::-1], book.me, book.at)
    assert [row_id for (row_id,) in rows(query.order_by(DictionaryValue.position))] == ids[::-1]
    assert Batch.select().count() == before + 1


def test_usage(book: Book) -> None:
    value = book.value("level", "a")
    book.customer(level=value)
    found = dictionaries.read_usage("level")
    assert (found.counts, found.customers) == ({value: 1}, True)
    book.insert(Contact, customer=book.customer("二"), name="陆婷", sex=book.value("sex", "female"))
    assert dictionaries.read_usage("sex").customers is False


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("机械制造", "机械制造业", True),
        ("机械制造", "机械 制造", True),
        ("Ａ级", "A级", True),
        ("总经理", "副总经理", False),
        ("两个月回款", "三个月回款", False),
        ("Group 1", "Group 12", False),
        ("A", "B", False),
    ],
)
def test_what_looks_alike(one: str, other: str, alike: bool) -> None:
    values = [{"id": 1, "label_zh": one, "label_en": None}, {"id": 2, "label_zh": other, "label_en": None}]
    assert similar(values) == ({2: 1} if alike else {})


def test_no_shipped_value_is_taken_for_another_one() -> None:
    for shipped in defaults.dictionaries().values():
        values = [
            {"id": number, "label_zh": value["zh"], "label_en": value["en"]}
            for number, value in enumerate(shipped["values"])
        ]
        assert similar(values) == {}
