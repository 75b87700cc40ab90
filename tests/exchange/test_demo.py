"""Sample data: repeatable, plausible, whole."""

import hashlib
import re
import shutil
from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

import database
import search
from changes import derived
from changes.rows import read_many, rows
from exchange.demo import Counts, fill
from exchange.demo.codes import check_character
from exchange.demo.dice import Dice, shares
from exchange.demo.filling import NotNew
from models import (
    RECORDS,
    TABLES,
    Attachment,
    AttachmentContent,
    Base,
    Batch,
    BillingEntity,
    Change,
    Colleague,
    Competitor,
    Contact,
    ContactRecord,
    Customer,
    DictionaryValue,
    NotDuplicate,
    ReminderState,
    RivalBid,
    Row,
    SharingGroup,
    db,
    declared,
)
from tests.conftest import ME, NOW, Book

CUSTOMERS, RECORDS_IN_ALL = 600, 3000
SALES = {model for model in RECORDS if model.timeline} | {RivalBid}
TODAY = NOW.date()


@pytest.fixture(scope="module")
def sample(template: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Counts]:
    """A file filled once for all tests that only look, and what was said of it."""
    path = tmp_path_factory.mktemp("sample") / "sample.gxdb"
    shutil.copyfile(template, path)
    database.open_(path, at=NOW)
    counts = fill(ME, NOW, customers=CUSTOMERS, records=RECORDS_IN_ALL)
    database.close()
    return path, counts


@pytest.fixture
def filled(sample: tuple[Path, Counts]) -> Counts:
    """That file, open, and what was said of it."""
    database.open_(sample[0], at=NOW, read_only=True)
    return sample[1]


def all_rows(model: type[Base]) -> list[Row]:
    """Every row of a table."""
    return read_many(model, "id", [row_id for (row_id,) in rows(model.select(model.id).order_by(model.id))])


def codes(dictionary: str) -> dict[int | None, str]:
    """The codes of a dictionary by id."""
    query = DictionaryValue.select(DictionaryValue.id, DictionaryValue.code)
    return dict(rows(query.where(DictionaryValue.dictionary == dictionary)))


def digest() -> str:
    """All that the file holds, in one number."""
    whole = hashlib.sha256()
    for model in TABLES:
        for row in db.execute_sql(f'SELECT * FROM "{model._meta.table_name}" ORDER BY id').fetchall():
            whole.update(repr(row).encode())
    return whole.hexdigest()


def made(book: Book, **arguments: Any) -> str:
    """The digest of a file filled with sample data."""
    fill(book.me, book.at, customers=40, **arguments)
    return digest()


# -- the same again ---------------------------------------------------------------------------------------------


def test_the_same_seed_makes_the_same_rows(new_book: Callable[[str], Book]) -> None:
    assert made(new_book("one.gxdb"), seed=7) == made(new_book("two.gxdb"), seed=7)


def test_another_seed_makes_other_rows(new_book: Callable[[str], Book]) -> None:
    assert made(new_book("one.gxdb"), seed=7) != made(new_book("two.gxdb"), seed=8)


def test_a_file_with_customers_is_refused(book: Book) -> None:
    book.customer()
    before = digest()
    with pytest.raises(NotNew) as refusal:
        fill(book.me, book.at)
    assert str(refusal.value) == "This file has customers already. Sample data goes into a new file only."
    assert digest() == before


def test_a_file_with_a_deleted_customer_is_refused(book: Book) -> None:
    book.delete(Customer, book.customer())
    with pytest.raises(NotNew):
        fill(book.me, book.at)


def test_stopping_half_way_leaves_nothing(book: Book) -> None:
    before = digest()

    def stop(done: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fill(book.me, book.at, customers=30, progress=stop)
    assert digest() == before


def test_progress_counts_customers(book: Book) -> None:
    heard: list[tuple[int, int]] = []
    fill(book.me, book.at, customers=30, records=0, progress=lambda done, total: heard.append((done, total)))
    assert heard == [(30, 30)]


def test_nobody_need_have_asked_for_it(book: Book) -> None:
    counts = fill(None, book.at, customers=10)
    assert counts.customers == 10
    assert 5 <= Colleague.select().count() <= 8  # two were there


# -- how much ---------------------------------------------------------------------------------------------------


def test_counts(filled: Counts) -> None:
    assert filled[:3] == (CUSTOMERS, CUSTOMERS * 5 // 2, RECORDS_IN_ALL)
    assert Customer.select().count() == filled.customers
    assert Contact.select().count() == filled.contacts
    assert ContactRecord.select().count() == filled.records
    (last,) = rows(Batch.select(Batch.id, Batch.kind).order_by(Batch.id.desc()).limit(1))
    assert last[1] == "demo"
    assert Change.select().where(Change.batch == last[0]).count() == filled.rows


@pytest.mark.parametrize("customers", [0, 1, 2, 3])
def test_few(book: Book, customers: int) -> None:
    counts = fill(book.me, book.at, customers=customers)
    assert counts[:3] == (customers, customers * 5 // 2, customers * 8)
    assert Customer.select().count() == customers
    assert Contact.select().count() == counts.contacts
    assert ContactRecord.select().count() == counts.records


def test_shares_add_up() -> None:
    weights = [Dice(3).random() for _ in range(1000)]
    assert sum(shares(weights, 777)) == 777
    assert min(shares(weights, 777)) >= 0
    assert shares([], 5) == []


def test_every_table_has_rows(filled: Counts) -> None:
    made_by_hand = {ReminderState, NotDuplicate}
    assert {model for model in TABLES if not model.select().exists()} == made_by_hand


def test_every_field_of_customers_and_contacts_is_used(filled: Counts) -> None:
    for model in (Customer, Contact):
        found = all_rows(model)
        for field in declared(model):
            if field.optional:
                assert not any(row[field.name] for row in found), field.name
            elif not field.derived:
                assert any(row[field.name] for row in found), field.name


def test_every_field_of_small_tables_is_used(filled: Counts) -> None:
    left_out = {"product.picture", "attachment.remarks", "sharing_group.remarks", "attachment.record"}
    left_out |= {"purchase.agreement", "purchase.quotation", "purchase.opportunity", "purchase.return_of"}
    left_out |= {"quotation.opportunity", "agreement.opportunity", "bid.opportunity", "expense.opportunity"}
    left_out |= {"opportunity.percent", "purchase.discount", "complaint.purchase", "service.agreement"}
    left_out |= {"expense.opinion", "contact_record.satisfaction", "receipt.colleague"}
    for model in RECORDS:
        found = all_rows(model)
        unused = {
            f"{model._meta.table_name}.{field.name}"
            for field in declared(model)
            if model not in (ReminderState, NotDuplicate)
            if not field.optional and not field.derived and not any(row[field.name] for row in found)
            if field.name not in ("currency", "remarks", "result", "content", "satisfaction")
            or model not in SALES
        }
        assert unused <= left_out | {"setting.colleague"} or model is DictionaryValue


# -- what follows ------------------------------------------------------------------------------------------------


def test_what_is_derived_is_what_would_be_computed(filled: Counts) -> None:
    ids = [row_id for (row_id,) in rows(Customer.select(Customer.id))]
    computed = derived.contact_dates(ids)
    stored = {row["id"]: tuple(row[name] for name in derived.COLUMNS) for row in all_rows(Customer)}
    assert stored == computed
    assert list(search.differences()) == []


def test_nothing_points_nowhere(filled: Counts) -> None:
    assert db.execute_sql("PRAGMA foreign_key_check").fetchall() == []


def test_lost_customers_are_left_in_peace(filled: Counts) -> None:
    category = codes("category")
    lost = {row["id"] for row in all_rows(Customer) if category.get(row["category"], "").startswith("lost")}
    assert lost
    records = [row for row in all_rows(ContactRecord) if row["customer"] in lost]
    assert records
    assert not any(row["planned"] or row["next_contact_on"] for row in records)
    assert not any(row["next_contact_on"] for row in all_rows(Customer) if row["id"] in lost)


# -- what fits what ----------------------------------------------------------------------------------------------


def checks(code: str) -> bool:
    """GB 32100-2015, by the letter: the sum of code character values times 3 to the power of the place, modulo 31."""
    signs = "0123456789ABCDEFGHJKLMNPQRTUWXY"
    total = sum(signs.index(sign) * pow(3, place) for place, sign in enumerate(code[:17]))
    return len(code) == 18 and signs[(31 - total % 31) % 31] == code[17]


def test_the_check_is_the_standard_s() -> None:
    assert checks("91350100M000100Y43")  # the standard's own example
    assert check_character("91350100M000100Y4") == "3"


def test_tax_numbers_check(filled: Counts) -> None:
    numbers = [row["tax_number"] for row in all_rows(BillingEntity) if row["tax_number"]]
    assert len(numbers) > CUSTOMERS / 3
    assert [number for number in numbers if not checks(number)] == []
    home = [row["registration_number"] for row in all_rows(Customer) if row["country"] == "中国"]
    assert [number for number in home if not checks(number)] == []


def test_places_fit(filled: Counts) -> None:
    home = {
        (row["city"], row["province"], row["region"], re.split(r"[- ]", row["phone"])[0], row["postcode"][:4])
        for row in all_rows(Customer)
        if row["country"] == "中国"
    }
    assert max(Counter(city for city, *_ in home).values()) == 1


def test_names(filled: Counts) -> None:
    found = all_rows(Customer)
    assert len({row["name"] for row in found}) == CUSTOMERS
    for row in found:
        assert row["short_name"] in row["name"]
        assert row["city"] not in row["short_name"]
        assert "公司" not in row["short_name"]
    home = sum(row["country"] == "中国" for row in found)
    assert 0.8 < home / CUSTOMERS < 0.9


def test_nobody_can_be_reached(filled: Counts) -> None:
    for row in [*all_rows(Customer), *all_rows(Contact)]:
        assert row["email"] is None or row["email"].endswith(".example")
        if row.get("mobile") and row["mobile"].startswith("1"):
            assert re.fullmatch(r"1\d\d 0000 \d{4}", row["mobile"])


def test_levels(filled: Counts) -> None:
    level = codes("level")
    found = Counter(level[row["level"]] for row in all_rows(Customer) if row["level"])
    for code, share in {"a": 0.08, "b": 0.22, "c": 0.45, "d": 0.25}.items():
        assert abs(found[code] / found.total() - share) < 0.06


def test_records_fit_their_customers(filled: Counts) -> None:
    customers = {row["id"]: row for row in all_rows(Customer)}
    people = {row["id"]: row for row in all_rows(Contact)}
    for row in all_rows(ContactRecord):
        customer = customers[row["customer"]]
        assert row["contacted_on"] >= customer["filed_on"]
        assert "{" not in row["content"]
        assert set(row["products"] or ()) <= set(customer["products_of_interest"])
        assert all(people[one]["customer"] == customer["id"] for one in row["contacts"] or ())


def test_records_lie_in_three_years_and_the_next_weeks(filled: Counts) -> None:
    found = all_rows(ContactRecord)
    planned = [row["contacted_on"] for row in found if row["planned"]]
    assert 0.04 < len(planned) / len(found) < 0.08
    assert min(planned) >= TODAY
    assert max(planned) <= TODAY + timedelta(30)
    done = [row["contacted_on"] for row in found if not row["planned"]]
    assert min(done) > TODAY - timedelta(3 * 366)
    assert max(done) < TODAY
    years = Counter((TODAY - day).days // 365 for day in done)
    assert years[0] > years[1] > years[2]
    agreed = [row["next_contact_on"] for row in found if row["next_contact_on"]]
    assert any(TODAY - timedelta(14) < day < TODAY for day in agreed)
    assert any(TODAY < day < TODAY + timedelta(14) for day in agreed)


def test_the_owner_writes_most_records(filled: Counts) -> None:
    owners = {row["id"]: row["owner"] for row in all_rows(Customer)}
    own = [row["colleague"] == owners[row["customer"]] for row in all_rows(ContactRecord)]
    assert 0.8 < sum(own) / len(own) < 0.97


def test_sharing_groups_hold_the_owner(filled: Counts) -> None:
    members = {row["id"]: row["members"] for row in all_rows(SharingGroup)}
    assert len(members) == 2
    shared = [row for row in all_rows(Customer) if row["sharing_group"]]
    assert shared
    assert all(row["owner"] in members[row["sharing_group"]] for row in shared)


def test_small_tables_have_the_sizes_they_should(filled: Counts) -> None:
    entities = Counter(row["customer"] for row in all_rows(BillingEntity))
    assert 0.6 < entities.total() / CUSTOMERS < 0.8
    assert 0.04 < sum(number == 2 for number in entities.values()) / CUSTOMERS < 0.12
    assert 0.4 < Competitor.select().count() / CUSTOMERS < 0.66


def test_files_can_be_read(filled: Counts) -> None:
    contents = {row["sha256"]: bytes(row["data"]) for row in all_rows(AttachmentContent)}
    for row in all_rows(Attachment):
        data = contents[row["content"]]
        assert hashlib.sha256(data).hexdigest() == row["content"]
        assert len(data) == row["size"]


def test_birthdays_are_of_all_kinds(filled: Counts) -> None:
    found = " ".join(row["birthday"] for row in all_rows(Contact) if row["birthday"])
    for kind in (
        r"\b\d{4}-\d\d-\d\d\b",
        r" --\d\d-\d\d",
        r" \d{4}-\d\d ",
        r" L\d{4}-\d\d-\d\d",
        r" L--\d\d-\d\d",
    ):
        assert re.search(kind, found), kind


def test_days_are_in_order(filled: Counts) -> None:
    for row in all_rows(Customer):
        assert date(1940, 1, 1) < row["licence_on"] < row["filed_on"] <= TODAY
        assert row["opinion_on"] is None or row["filed_on"] <= row["opinion_on"] <= TODAY


def test_dictionary_values_belong_to_their_dictionaries(filled: Counts) -> None:
    dictionary = dict(rows(DictionaryValue.select(DictionaryValue.id, DictionaryValue.dictionary)))
    for model in RECORDS:
        fields = [
            field
            for field in declared(model)
            if hasattr(field, "dictionary") and model is not DictionaryValue
        ]
        for row in all_rows(model) if fields else []:
            for field in fields:
                value = row[field.name]
                for one in value if isinstance(value, tuple) else [value] if value else []:
                    assert dictionary[one] == field.dictionary
