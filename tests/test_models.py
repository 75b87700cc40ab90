"""The kinds, value by value, and the declarations as a whole."""

import re
import sqlite3
from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from peewee import IntegrityError, PostgresqlDatabase

import models
from changes.rows import insert_rows, read_many
from database.defaults import dictionaries
from models import (
    RECORDS,
    TABLES,
    BillingEntity,
    Choice,
    Choices,
    Contact,
    Customer,
    Declared,
    InvalidValue,
    Link,
    Money,
    PartialDate,
    Record,
    Several,
    declared,
    digits,
    fold,
    logged,
    month_day,
    new_uid,
    parents,
    shadows,
)
from tests.conftest import Book

WORDS = "x"
CHINESE = re.compile(r"[\u4e00-\u9fff]")

# What each kind makes of what people, sheets and other programs hand over.
TAKEN: list[tuple[Declared, Any, Any]] = [
    (models.Text(WORDS), "Müller", "Müller"),
    (models.Text(WORDS), "Mu\u0308ller", "Müller"),
    (models.Text(WORDS), "a\0b", "ab"),
    (models.Text(WORDS), "a\ud800b", "ab"),
    (models.Text(WORDS), "u\ud800\u0308", "ü"),
    (models.Text(WORDS), "\0", None),
    (models.Text(WORDS), "", None),
    (models.Text(WORDS), None, None),
    (models.Text(WORDS), 12, "12"),
    (models.Text(WORDS), " as typed ", " as typed "),
    (models.Text(WORDS), "㛃𬍛䶮", "㛃𬍛䶮"),
    (models.Text(WORDS), "ＡＢ", "ＡＢ"),
    (models.Multiline(WORDS), "one\ntwo\r\n", "one\ntwo\r\n"),
    (models.Day(WORDS), "2026-03-18", date(2026, 3, 18)),
    (models.Day(WORDS), "２０２６－０３－１８", date(2026, 3, 18)),
    (models.Day(WORDS), date(2026, 3, 18), date(2026, 3, 18)),
    (models.Day(WORDS), datetime(2026, 3, 18, 23, 59), date(2026, 3, 18)),
    (models.Day(WORDS), "", None),
    (models.TimeOfDay(WORDS), "9:05", "09:05"),
    (models.TimeOfDay(WORDS), "00:00", "00:00"),
    (models.TimeOfDay(WORDS), "23:59", "23:59"),
    (models.TimeOfDay(WORDS), "１４：３０", "14:30"),
    (models.TimeOfDay(WORDS), "", None),
    (models.Number(WORDS), "12", 12),
    (models.Number(WORDS), 12.0, 12),
    (models.Number(WORDS), 0, 0),
    (models.Number(WORDS), -(2**31) + 1, -(2**31) + 1),
    (models.Number(WORDS), "", None),
    (models.Money(WORDS), "4273", Decimal("4273.00")),
    (models.Money(WORDS), 0.1, Decimal("0.10")),
    (models.Money(WORDS), "0.005", Decimal("0.01")),
    (models.Money(WORDS), "-0.005", Decimal("-0.01")),
    (models.Money(WORDS), 0, Decimal("0.00")),
    (models.Money(WORDS), "", None),
    (models.Price(WORDS), "0.00005", Decimal("0.0001")),
    (models.Quantity(WORDS), "1.2345", Decimal("1.235")),
    (models.Percent(WORDS), "33.333", Decimal("33.33")),
    (models.Stars(WORDS), "5", 5),
    (models.Stars(WORDS), 1, 1),
    (models.Stars(WORDS), 0, None),
    (models.Stars(WORDS), "0", None),
    (models.Stars(WORDS), "", None),
    (models.Flag(WORDS), None, False),
    (models.Flag(WORDS, default=True), None, True),
    (models.Flag(WORDS, default=True), False, False),
    (models.Flag(WORDS), 1, True),
    (models.Products(models.Product, WORDS), [3, 1, 3], (1, 3)),
    (models.Products(models.Product, WORDS), ["7"], (7,)),
    (models.Products(models.Product, WORDS), [], None),
    (models.Products(models.Product, WORDS), None, None),
    (models.Person(WORDS), 7, 7),
    (models.Person(WORDS), "", None),
    (models.Choice("level", WORDS), None, None),
]

REFUSED: list[tuple[Declared, Any]] = [
    *((models.Day(WORDS), value) for value in ("2026-02-30", "18.3.2026", "soon", "0000-01-01", 20260318.5)),
    *((models.TimeOfDay(WORDS), value) for value in ("24:00", "12:60", "12", "noon", "12:5", "012:30")),
    *(
        (models.Number(WORDS), value)
        for value in ("many", "1.5", 1.5, float("inf"), float("nan"), 2**31, -(2**31))
    ),
    *((models.Money(WORDS), value) for value in ("ten", "NaN", "sNaN", "Infinity", "1e30", "-1e17")),
    *((models.Stars(WORDS), value) for value in (6, -1, "A", 1.5, "★")),
    *((models.Choice("level", WORDS), value) for value in ("A", "7")),
]

PARTIAL = [
    ("1988-03-21", "S0321"),
    ("1988-03", None),
    ("1988", None),
    ("--03-21", "S0321"),
    ("--02-29", "S0229"),
    ("2000-02-29", "S0229"),
    ("L1980-01-01", "L0101"),
    ("L2020-04R-08", "R0408"),
    ("L--12-30", "L1230"),
    ("L--04R-30", "R0430"),
    ("0001-01-01", "S0101"),
    ("9999-12-31", "S1231"),
]

NOT_PARTIAL = [
    "1988-3-21", "1988-13", "1988-00", "1988-02-30", "1900-02-29", "--02-30", "--13-01", "--00-10", "--03", "--03-00",
    "03-21", "88-03-21", "0000", "0000-01-01", "L1980", "L1980-01", "L1980-13-01", "L1980-00-01", "L1980-01-31",
    "L1980-01-00", "L--12-31", "L--13-01", "L--12", "R--04-08", "1988R-03-21", "1988-03R-21", "1988-03-21 12:00",
    "1988-03-21\n2", "l1980-01-01", "1988/03/21", "birthday", "-",
]  # fmt: skip


def described(case: Any) -> str | None:
    return type(case).__name__ if isinstance(case, Declared) else ascii(case)


@pytest.mark.parametrize(("kind", "given", "kept"), TAKEN, ids=described)
def test_kind_keeps(kind: Declared, given: Any, kept: Any) -> None:
    cleaned = kind.clean(given)
    assert (cleaned, type(cleaned)) == (kept, type(kept))
    assert str(cleaned) == str(kept)
    assert kind.clean(cleaned) == cleaned


@pytest.mark.parametrize(("kind", "given"), REFUSED, ids=described)
def test_kind_refuses_in_words(kind: Declared, given: Any) -> None:
    with pytest.raises(InvalidValue) as refused:
        kind.clean(given)
    assert "{" not in str(refused.value)


@pytest.mark.parametrize("given", ["-0", "-0.001", Decimal("-0.00")])
def test_zero_has_no_sign(given: Any) -> None:
    assert str(Money(WORDS).clean(given)) == "0.00"


@pytest.mark.parametrize(("text", "shadow"), PARTIAL)
def test_partial_date_keeps(text: str, shadow: str | None) -> None:
    assert PartialDate(WORDS).clean(f" {text} ") == text
    assert month_day(text) == shadow


@pytest.mark.parametrize("text", NOT_PARTIAL)
def test_partial_date_refuses(text: str) -> None:
    with pytest.raises(InvalidValue):
        PartialDate(WORDS).clean(text)


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        (date(1988, 3, 21), "1988-03-21"),
        (datetime(1988, 3, 21, 0, 0), "1988-03-21"),
        ("１９８８－０３－２１", "1988-03-21"),
        ("", None),
        (None, None),
    ],
)
def test_partial_date_from_elsewhere(given: Any, kept: str | None) -> None:
    assert PartialDate(WORDS).clean(given) == kept


@given(st.dates())
def test_every_day_is_a_partial_date(day: date) -> None:
    text = PartialDate(WORDS).clean(day)
    assert text == day.isoformat()
    assert month_day(day.isoformat()) == f"S{day:%m%d}"
    assert PartialDate(WORDS).clean(f"--{day:%m-%d}") == f"--{day:%m-%d}"


@given(st.text("0123456789-LR", max_size=12))
def test_a_partial_date_is_refused_or_complete(text: str) -> None:
    """What is taken is one of the seven forms, whatever was typed."""
    try:
        kept = PartialDate(WORDS).clean(text)
    except InvalidValue:
        return
    assert kept is None or re.fullmatch(r"\d{4}(-\d\d){0,2}|--\d\d-\d\d|L(\d{4}|-)-\d\dR?-\d\d", kept)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("ＡＢＣ 公司", "abc公司"),
        ("Straße", "strasse"),
        ("a　b\tc", "abc"),
        ("ｶﾞ", "ガ"),
        ("  ", ""),
        ("㛃", "㛃"),
    ],
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("text", "number"),
    [("020-8888 9999", "02088889999"), ("+86 (０２０) 8", "860208"), ("ext.", ""), ("²³", "23"), ("٣", "3")],
)
def test_digits(text: str, number: str) -> None:
    assert digits(text) == number


# ---------------------------------------------------------------------------------------------------------------
# Round trips
# ---------------------------------------------------------------------------------------------------------------

ANY_TEXT = st.text(st.characters(codec=None), max_size=20)
DECIMALS = st.decimals(-(10**9), 10**9, places=6)
GIVEN: dict[str, st.SearchStrategy[Any]] = {
    **dict.fromkeys(("text", "multiline", "phone", "email", "url", "file"), ANY_TEXT),
    **dict.fromkeys(("money", "price", "quantity", "percent"), DECIMALS),
    "date": st.dates(),
    "time": st.times().map(lambda time: f"{time:%H:%M}"),
    "partial_date": st.dates().map(str) | st.sampled_from([text for text, _ in PARTIAL]),
    "number": st.integers(1 - 2**31, 2**31 - 1),
    "stars": st.integers(1, 5),
    "flag": st.booleans(),
}
FIELDS: dict[type[Record], list[Declared]] = {
    model: [one for one in declared(model) if not isinstance(one, Link | Several)]
    for model in (Customer, Contact, models.ContactRecord, models.ProductInUse, models.DictionaryValue)
}


@st.composite
def given_row(draw: st.DrawFn) -> tuple[type[Record], dict[str, Any]]:
    """A table and what somebody might put into one row of it."""
    model = draw(st.sampled_from(list(FIELDS)))
    return model, {
        field.name: draw(st.none() | GIVEN[field.kind]) for field in draw(st.permutations(FIELDS[model]))[:6]
    }


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(given_row())
def test_values_come_back_from_file_and_json(book: Book, case: tuple[type[Record], dict[str, Any]]) -> None:
    model, given = case
    fields = {field.name: field for field in FIELDS[model]}
    cleaned = {name: fields[name].clean(value) for name, value in given.items()}
    filled = {field.name: "x" for field in FIELDS[model] if field.required and field.kind != "number"}
    day = {field.name: date(2026, 1, 1) for field in FIELDS[model] if field.required and field.kind == "date"}
    flags = {field.name: field.default for field in FIELDS[model] if field.default is not None}
    kept = {name: value for name, value in cleaned.items() if value is not None}
    uid = new_uid()
    with models.db.atomic() as transaction:
        insert_rows(model, [{"uid": uid, "version": 1} | filled | day | flags | kept])
        (row,) = read_many(model, "uid", [uid])
        transaction.rollback()
    for name, value in kept.items():
        assert (row[name], type(row[name])) == (value, type(value))
        text = fields[name].to_json(value)
        assert isinstance(text, str | int)
        assert fields[name].from_json(text) == value
        assert fields[name].clean(row[name]) == value


@given(ANY_TEXT)
def test_text_is_kept_as_typed_in_nfc(text: str) -> None:
    kept = models.Text(WORDS).clean(text)
    assert kept != ""
    assert models.Text(WORDS).clean(kept) == kept
    if text.isascii() and "\0" not in text:
        assert kept == (text or None)


@given(st.lists(st.integers(1, 10**6)))
def test_a_set_finds_its_members_in_plain_sql(ids: list[int]) -> None:
    field = models.Products(models.Product, WORDS)
    kept = field.clean(ids)
    stored = field.db_value(kept)
    assert field.python_value(stored) == kept
    like = sqlite3.connect(":memory:").execute
    for one in (*ids, 0, 7):
        assert bool(like("SELECT ? LIKE ?", (stored, f"%,{one},%")).fetchone()[0]) is (one in ids)


@pytest.mark.parametrize("stored", ["", "yesterday", "2026-02-30", 5])
def test_a_day_that_another_program_spoilt_is_nothing(stored: Any) -> None:
    assert models.Day(WORDS).python_value(stored) is None


# ---------------------------------------------------------------------------------------------------------------
# Shadows
# ---------------------------------------------------------------------------------------------------------------


def test_every_shadow_stands_beside_its_field() -> None:
    for model in RECORDS:
        wanted = {
            f"{field.name}_{shadow[0]}": field.name
            for field in declared(model)
            if (shadow := field.shadow()) is not None
        }
        assert {shadow.name: shadow.of for shadow in shadows(model)} == wanted
        assert not {shadow.name for shadow in shadows(model)} & {field.name for field in declared(model)}


SHADOWED = [
    ("name", "ＡＢＣ Ltd", "name_key", "abcltd"),
    ("mobile", "138-0013 8000", "mobile_digits", "13800138000"),
    ("mobile", "ask", "mobile_digits", None),
    ("birthday", "L2020-04R-08", "birthday_day", "R0408"),
    ("birthday", "1988", "birthday_day", None),
]


@pytest.mark.parametrize(("name", "given", "shadow", "kept"), SHADOWED)
def test_shadows_follow_their_field(book: Book, name: str, given: str, shadow: str, kept: str | None) -> None:
    first: dict[str, Any] = {"name": "Li"} | {name: "--12-30"}
    values: dict[str, Any] = {name: given}
    contact = book.insert(Contact, **first)
    before = book.row(Contact, contact)[shadow]
    assert before in {"--12-30", "1230", "S1230"}
    for changed, expected in (values, kept), (first, before), (values, kept):
        book.update(Contact, contact, **changed)
        assert book.row(Contact, contact)[shadow] == expected


@pytest.mark.parametrize("name", ["mobile", "birthday"])
def test_shadows_empty_with_their_field(book: Book, name: str) -> None:
    values: dict[str, Any] = {name: "--01-01"}
    contact = book.insert(Contact, name="Li", **values)
    book.update(Contact, contact, **dict.fromkeys(values))
    (shadow,) = (one.name for one in shadows(Contact) if one.of == name)
    assert book.row(Contact, contact)[shadow] is None


# ---------------------------------------------------------------------------------------------------------------
# Declarations
# ---------------------------------------------------------------------------------------------------------------

EVERY = [
    pytest.param(model, field, id=f"{model.__name__}.{field.name}")
    for model in RECORDS
    for field in declared(model)
]

# DESIGN 8. Lists are tables of their own, found by their link to the customer.
SYSTEM = "uid created_at created_by updated_at updated_by deleted_at version"
CUSTOMER = """
    code name short_name region nature source category industry level credit contact_strategy purchase_strategy
    employees sales_scale years_in_business industry_position settlement agent_wish phone fax email website country
    province city address postcode purchase_count purchase_total first_purchase_on last_purchase_on last_contact_on
    next_contact_on products_of_interest product_fields remarks needs opinion_of_us wechat legal_representative
    registration_number registered_capital credit_limit owner sharing_group filed_on bookmarked
"""
CONTACT = """
    name salutation title department phone mobile email wechat qq birthday birthday_lead_days temperament
    decision_influence relationship_level marital hobbies experience accepts_mail accepts_messages primary
    left_company remarks
"""
LISTS = {
    "contact": "name",
    "billing_entity": "company address phone bank account tax_number",
    "invoice_recipient": "address postcode recipient phone",
    "shipping_address": "consignee address phone",
    "key_account": "company",
    "competitor": "company product strength price yearly_usage customer_opinion remarks",
    "attachment": "file_name",
    "contact_record": "contacted_on content",
    "channel": "channel_kind value",
}


@pytest.mark.parametrize(
    ("model", "names"), [(Customer, CUSTOMER), (Contact, CONTACT)], ids=["customer", "contact"]
)
def test_promised_names(model: type[Record], names: str) -> None:
    assert not set(names.split()) - {field.name for field in declared(model)}
    assert not set(SYSTEM.split()) - model._meta.fields.keys()


@pytest.mark.parametrize("table", LISTS)
def test_promised_lists_hang_on_the_customer(table: str) -> None:
    model = models.BY_NAME[table]
    assert Customer in {link.rel_model for link in parents(model)}
    assert not set(LISTS[table].split()) - {field.name for field in declared(model)}


def test_important_dates_hang_on_the_contact() -> None:
    assert [link.rel_model for link in parents(models.ImportantDate)] == [Contact]


@pytest.mark.parametrize(("model", "field"), EVERY)
def test_declaration_is_complete(model: type[Record], field: Declared) -> None:
    assert field.label
    assert not CHINESE.search(field.label + field.help), "English in the source; Chinese in the catalogue"
    assert field.kind
    assert field.group in model.groups if model.groups else not field.group
    assert field.column_name == field.name
    assert not CHINESE.search(field.name)
    assert len(set(field.aliases)) == len(field.aliases)
    assert field.null is not (
        field.required or field.kind == "flag" or (field.derived and field.default is not None)
    )


@pytest.mark.parametrize("model", [Customer, Contact])
def test_exported_fields_have_a_chinese_heading(model: type[Record]) -> None:
    """What a Chinese sheet calls them; derived fields are never read from one."""
    exported = [field for field in logged(model) if field.exported]
    assert [field.name for field in exported if not any(map(CHINESE.search, field.aliases))] == []


@pytest.mark.parametrize("model", RECORDS)
def test_table_is_complete(model: type[Record]) -> None:
    names = {field.name for field in declared(model)}
    assert all(model.nouns)
    assert model.named_by in names
    assert {name for unique in model.unique for name in unique} <= names
    assert model.groups.keys() == {field.group for field in declared(model)} or not model.groups
    assert all(model.groups.values())
    labels = Counter(field.label for field in declared(model))
    assert [label for label, count in labels.items() if count > 1] == []
    assert model._meta.table_name == re.sub(r"(?<!^)([A-Z])", r"_\1", model.__name__).lower()


@pytest.mark.parametrize("model", [Customer, Contact])
def test_a_heading_means_one_field(model: type[Record]) -> None:
    """A heading that two fields claim would be mapped by luck."""
    claimed = Counter(
        heading
        for field in declared(model)
        if not field.derived
        for heading in {fold(field.label), fold(field.name), *map(fold, field.aliases)}
    )
    assert [heading for heading, count in claimed.items() if count > 1] == []


def choices() -> Iterator[str]:
    for model in RECORDS:
        yield from (field.dictionary for field in declared(model) if isinstance(field, Choice | Choices))


@pytest.mark.parametrize("dictionary", sorted(set(choices())))
def test_every_choice_has_something_to_choose(dictionary: str) -> None:
    assert dictionaries()[dictionary]["values"]


def test_tables_follow_what_they_link_to() -> None:
    seen: set[type[Record]] = set()
    for model in RECORDS:
        targets = {field.target for field in declared(model) if isinstance(field, Link | Several)}
        assert targets <= seen | {model}
        seen.add(model)


def test_private_is_what_the_design_calls_private() -> None:
    assert {"family", "hobbies", "experience"} <= {field.name for field in declared(Contact) if field.private}


# ---------------------------------------------------------------------------------------------------------------
# PostgreSQL
# ---------------------------------------------------------------------------------------------------------------


class NeverConnected(PostgresqlDatabase):
    """A PostgreSQL without a driver."""

    def get_binary_type(self) -> type[bytes]:
        return bytes


def statements(model: Any) -> list[str]:
    """What makes a table and its indexes."""
    made = [model._schema._create_table(safe=False), *model._schema._create_indexes(safe=False)]
    return [context.query()[0] for context in made]


def index_names(model: Any) -> list[str]:
    return [re.findall(r'^CREATE (?:UNIQUE )?INDEX "(\w+)"', sql)[0] for sql in statements(model)[1:]]


@pytest.mark.parametrize("model", TABLES)
def test_schema_compiles_for_postgresql(model: type[models.Base]) -> None:
    """SHARED-FILE 9.2. Nothing connects."""
    with NeverConnected("nowhere").bind_ctx([model], bind_refs=False, bind_backrefs=False):
        made, names = statements(model), index_names(model)
    assert '"id" SERIAL NOT NULL PRIMARY KEY' in made[0]
    assert not [sql for sql in made if re.search(r"`|AUTOINCREMENT|COLLATE|DATETIME|\?", sql)]
    assert all(len(name) <= 63 for name in names)


def test_index_names_are_the_files_own() -> None:
    """SQLite and PostgreSQL keep one set of index names for all tables, and skip an index whose name is taken."""
    names = Counter(name for model in TABLES for name in index_names(model))
    assert [name for name, count in names.items() if count > 1] == []


@pytest.mark.parametrize("model", [model for model in RECORDS if model.unique])
def test_unique_among_what_is_in_use(book: Book, model: type[Record]) -> None:
    """The promise holds in the file itself, whoever writes: two rows clash, one of them in the bin does not."""
    customer = book.customer()
    row: dict[str, Any] = {"version": 1, "name": "x", "code": "7", "customer": customer, "position": 1}
    row |= {
        "number": "7",
        "rule": "x",
        "record": "x",
        "occurrence": "x",
        "colleague": book.me,
        "other": customer,
    }
    row = {name: value for name, value in row.items() if name in model._meta.fields}
    row |= {field.name: False for field in declared(model) if field.kind == "flag"}
    row |= {
        field.name: field.clean("2026-03-18")
        for field in declared(model)
        if field.kind == "date" and not field.null
    }
    row |= {field.name: field.default for field in declared(model) if field.derived and not field.null}
    insert_rows(model, [row | {"uid": "1"}, row | {"uid": "2", "deleted_at": "2026-03-18T06:30:00Z"}])
    with pytest.raises((sqlite3.IntegrityError, IntegrityError)):
        insert_rows(model, [row | {"uid": "3"}])


def test_billing_entities_are_two() -> None:
    assert BillingEntity.unique == (("customer", "position"),)
