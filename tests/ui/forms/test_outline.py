from models import RECORDS, Competitor, Contact, Customer, declared
from ui.forms.entry import fields_of
from ui.forms.outline import outline


def test_every_field_that_a_person_may_set_is_in_the_form_once() -> None:
    for model in RECORDS:
        names = [name for section in outline(model) for name in section.names]
        assert len(names) == len(set(names))
        assert {field.name for field in fields_of(model)} <= set(names), model


def test_the_customers_sections_are_those_of_the_picture() -> None:
    keys = [section.key for section in outline(Customer)]
    assert keys == [
        "basics", "business", "plans", "reach", "channel", "trade", "products_of_interest", "product_fields",
        "interests", "product_in_use", "billing_entity", "shipping_address", "key_account", "legal", "notes", "status",
    ]  # fmt: skip
    assert outline(Customer)[0].names[:9] == (
        "name", "short_name", "level", "region", "category", "nature", "source", "industry", "credit",
    )  # fmt: skip


def test_small_tables_have_their_place() -> None:
    below = {section.key: section.below for section in outline(Customer) if section.below}
    assert below["billing_entity"] == ("billing_entity", "invoice_recipient")
    assert {table for tables in below.values() for table in tables} == {
        "channel", "product_in_use", "billing_entity", "invoice_recipient", "shipping_address", "key_account",
    }  # fmt: skip
    assert [section.key for section in outline(Contact) if section.below] == ["channel", "important_date"]


def test_what_is_computed_alone_is_a_line_of_figures() -> None:
    assert [section.key for section in outline(Customer) if section.figures] == ["trade"]


def test_a_table_without_groups_has_one_section() -> None:
    (section,) = outline(Competitor)
    assert (section.title, section.names[0]) == ("", "company")
    assert "customer" not in section.names
    assert len(section.names) == len(declared(Competitor)) - 1
