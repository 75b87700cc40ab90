from database.lookups import read_lookups
from models import Customer, DictionaryValue, Product
from tests.conftest import Book

FIELDS = Customer._meta.fields


def test_choices_by_kind_of_field(book: Book) -> None:
    product = book.insert(Product, name="Drill")
    lookups = read_lookups("en")
    assert lookups.choices(FIELDS["level"]) == lookups.values["level"]
    assert [row["label"] for row in lookups.choices(FIELDS["owner"])] == ["梅 Mei", "Otto"]
    assert [row["id"] for row in lookups.choices(FIELDS["products_of_interest"])] == [product]
    assert lookups.choices(FIELDS["sharing_group"]) == lookups.groups == []
    assert lookups.choices(FIELDS["name"]) == []


def test_values_are_in_their_order_and_language(book: Book) -> None:
    english, chinese = read_lookups("en"), read_lookups("zh_CN")
    assert [row["position"] for row in english.values["region"]] == sorted(
        row["position"] for row in english.values["region"]
    )
    south = book.value("region", "south_china")
    assert english.text(FIELDS["region"], south) != chinese.text(FIELDS["region"], south)
    assert (chinese.value(south) or {})["label"] == chinese.text(FIELDS["region"], south)
    assert english.value(None) is None


def test_the_recycle_bin_is_left_out_but_still_named(book: Book) -> None:
    value = book.insert(DictionaryValue, dictionary="level", label_zh="特", label_en="Special", position=99)
    book.delete(DictionaryValue, value)
    lookups = read_lookups("en")
    assert value not in [row["id"] for row in lookups.values["level"]]
    assert lookups.text(FIELDS["level"], value) == "Special"


def test_a_picture_asks_the_file_nothing_more(book: Book) -> None:
    lookups = read_lookups("en")
    south = book.value("region", "south_china")
    book.update(DictionaryValue, south, label_en="Changed")
    assert lookups.text(FIELDS["region"], south) != "Changed"
