"""The cards as PDFs: what they say, where it stands, and that nothing of it depends on chance."""

import json
import unicodedata
from datetime import date

import pytest

from changes.work import Work
from database.card import NobodyToPrint
from models import (
    BillingEntity,
    Competitor,
    Contact,
    ContactRecord,
    Customer,
    ImportantDate,
    InvoiceRecipient,
    KeyAccount,
    ProductInUse,
    Setting,
    ShippingAddress,
    declared,
)
from reports.document import Printed
from reports.fonts import GETA, plain
from reports.order import CONTACT, CUSTOMER, Order, make
from reports.paper import MARGIN
from resources.language import translation
from tests.conftest import NOW, ROOT, Book
from tests.reports import pdf

NAUGHTY: list[str] = json.loads((ROOT / "tests/data/blns.json").read_text("utf-8"))


def printed(*customers: int, kind: str = CUSTOMER, language: str = "zh_CN", **how: object) -> Printed:
    return make(Order(kind, customers, language, **how), NOW, "林晓岚")  # type: ignore[arg-type]


def full_customer(book: Book) -> int:
    """A customer with something of everything."""
    customer = book.customer(
        "苏州澜谷生物科技有限公司",
        code="C-0017",
        credit=4,
        level=book.value("level", "a"),
        remarks="财务每月 25 日后不付款",
        address="江苏省苏州市工业园区星湖街 218 号生物产业园 B4 座 3 楼",
    )
    with book.change() as work:
        contact = work.insert(Contact, {"customer": customer, "name": "陈𬍛", "mobile": "138 0000 2716",
                                        "birthday": "L1988-04-08", "family": "一子一女", "primary": True})  # fmt: skip
        work.insert(ImportantDate, {"contact": contact, "date": "--05-20", "remarks": "结婚纪念"})
        for n in (1, 2):
            work.insert(BillingEntity, {"customer": customer, "position": n, "company": f"开票公司{n}",
                                        "tax_number": f"91320594MA0000X21{n}"})  # fmt: skip
        work.insert(InvoiceRecipient, {"customer": customer, "recipient": "陆婷", "address": "B4 座 2 楼"})
        work.insert(ShippingAddress, {"customer": customer, "consignee": "沈国强", "address": "3 号仓"})
        work.insert(KeyAccount, {"customer": customer, "company": "宝钢"})
        work.insert(Competitor, {"customer": customer, "company": "启航仪器", "yearly_usage": "4 台"})
        work.insert(ProductInUse, {"customer": customer, "product": "天平", "maker": "海德"})
        add_records(work, customer, 8, contact)
    return customer


def add_records(work: Work, customer: int, count: int, contact: int) -> None:
    rows = [
        {
            "customer": customer,
            "contacted_on": date(2026, 1, n + 1),
            "content": f"第{n}次谈话",
            "contacts": (contact,),
        }
        for n in range(count)
    ]
    work.insert_many(ContactRecord, rows)


def assert_inside_margins(data: bytes) -> None:
    for (width, height), chars in zip(pdf.sizes(data), pdf.characters(data), strict=True):
        assert chars
        for char in chars:
            assert char.left >= MARGIN - 1, char
            assert char.right <= width - MARGIN + 1, char
            assert char.bottom >= MARGIN - 3, char
            assert char.top <= height - MARGIN + 1, char


def test_one_page_says_everything(book: Book) -> None:
    customer = full_customer(book)
    found = printed(customer)
    said = pdf.text(found.data)
    assert found.pages == 1
    assert found.missing == ()
    for words in (
        "苏州澜谷生物科技有限公司", "C-0017", "★★★★☆", "陈𬍛", "138 0000 2716", "农历1988年四月初八", "05-20",
        "结婚纪念", "开票公司1", "开票公司2", "91320594MA0000X212", "陆婷", "沈国强", "宝钢", "启航仪器", "4 台",
        "天平", "第7次谈话", "财务每月 25 日后不付款", "B4 座 3 楼", "林晓岚",
    ):  # fmt: skip
        assert pdf.bare(words) in said, words
    assert pdf.bare("第0次谈话") not in said
    assert_inside_margins(found.data)


def test_private_fields_only_when_asked(book: Book) -> None:
    customer = full_customer(book)
    assert "一子一女" not in pdf.text(printed(customer).data)
    assert "一子一女" in pdf.text(printed(customer, private=True).data)


def test_every_printed_field_of_a_customer_appears_by_itself(book: Book) -> None:
    texts = {
        field.name: f"值{n}号"
        for n, field in enumerate(declared(Customer))
        if field.printed
        and field.kind in ("text", "multiline", "email", "url", "phone")
        and field.name != "name"
    }
    said = pdf.text(printed(book.customer("满", **texts)).data)
    assert {name for name, words in texts.items() if words not in said} == set()


def test_in_english_from_the_same_record(book: Book) -> None:
    customer = full_customer(book)
    said = pdf.text(printed(customer, language="en").data)
    assert "AKey" in said
    assert "Competitors" in said
    assert "苏州澜谷生物科技有限公司" in said


def test_the_same_bytes_for_the_same_moment(book: Book) -> None:
    customer = full_customer(book)
    first = printed(customer)
    printed(customer, language="en")  # fonts and caches are warm, and that must not show
    assert printed(customer).data == first.data
    assert b"20260318063000" in first.data
    later = make(Order(CUSTOMER, (customer,), "zh_CN"), NOW.replace(hour=9), "林晓岚")
    assert later.data != first.data


@pytest.mark.parametrize("paper", ["A4", "A5"])
def test_any_length_without_a_cut(book: Book, paper: str) -> None:
    customer = book.customer("长" * 300, remarks="一段很长的话。" * 1500, needs="x" * 3000)
    with book.change() as work:
        rows = [
            {"customer": customer, "name": f"王{n}", "email": f"{'long' * 20}{n}@example.com"}
            for n in range(300)
        ]
        work.insert_many(Contact, rows)
    found = printed(customer, paper=paper)
    said = pdf.text(found.data)
    assert_inside_margins(found.data)
    assert said.count("一段很长的话。") >= 1400  # page feet stand between some
    assert said.count("x") >= 3000
    tables = [page for page in pdf.texts(found.data) if "@example.com" in page]
    assert len(tables) > 5
    assert [
        page for page in tables if "王" in page and translation("zh_CN").gettext("Name") not in page
    ] == []


def test_nothing_stands_over_anything_else(book: Book) -> None:
    customer = full_customer(book)
    for chars in pdf.characters(printed(customer, paper="A5", private=True).data):
        wide = sorted((char for char in chars if ord(char.text) > 0x2E80), key=lambda one: one.left)
        for n, one in enumerate(wide):
            for other in wide[n + 1 :]:
                if other.left >= one.right - 1:
                    break
                apart = other.bottom >= one.top - 1.5 or one.bottom >= other.top - 1.5
                assert apart, (one, other)


def test_naughty_texts_come_back_as_they_were(book: Book) -> None:
    wanted = [one for one in map(plain, NAUGHTY) if one.strip()]
    customers = [
        book.customer("n", remarks="\n".join(wanted[start : start + 30]))
        for start in range(0, len(wanted), 30)
    ]
    found = printed(*customers)
    said = pdf.text(found.data)
    assert [one for one in wanted if not is_tangled(one) and pdf.bare(one) not in said] == []
    # Readers put what is written from right to left, and accents, into an order of their own; nothing is lost.
    tangled = {char for one in wanted if is_tangled(one) for char in pdf.bare(one)}
    assert {char for char in tangled - set(said) if unicodedata.category(char) != "Cf"} == set()
    assert_inside_margins(found.data)


def is_tangled(words: str) -> bool:
    return any(
        unicodedata.bidirectional(char) in ("R", "AL", "AN") or unicodedata.combining(char) for char in words
    )


def test_a_character_of_no_font_is_marked_reported_and_copied_right(book: Book) -> None:
    found = printed(book.customer("独角兽🦄公司"))
    assert found.missing == ("🦄",)
    assert "独角兽🦄公司" in pdf.text(found.data)
    assert GETA not in pdf.text(found.data)


def test_each_card_counts_its_own_pages(book: Book) -> None:
    long, short = book.customer("甲", remarks="字" * 8000), book.customer("乙")
    pages = pdf.texts(printed(short, long, short, language="en").data)
    count = len(pages) - 1
    assert "Page 1 of 1" in pages[0]
    assert f"Page 1 of {count}" in pages[1]
    assert f"Page {count} of {count}" in pages[-1]
    assert count == 3


def test_who_is_gone_is_left_out(book: Book) -> None:
    customer = book.customer("在")
    assert printed(customer, 999).pages == 1
    with pytest.raises(NobodyToPrint):
        printed(999)


@pytest.mark.parametrize("kind", [CUSTOMER, CONTACT])
@pytest.mark.parametrize("paper", ["A4", "A5"])
def test_blank_cards_ask_for_every_declared_field(book: Book, kind: str, paper: str) -> None:
    found = printed(kind=kind, paper=paper, blank=True, language="en")
    said = pdf.text(found.data)
    model = Customer if kind == CUSTOMER else ContactRecord
    asked = [
        field for field in declared(model)
        if field.printed and not (field.private or field.optional or field.derived) and not getattr(field, "parent", 0)
    ]  # fmt: skip
    assert {field.label for field in asked if pdf.bare(field.label) not in said} == set()
    assert_inside_margins(found.data)


def test_a_blank_contact_record_card_carries_the_customer(book: Book) -> None:
    customer = full_customer(book)
    said = pdf.text(printed(customer, kind=CONTACT, blank=True).data)
    assert "苏州澜谷生物科技有限公司" in said
    assert "第7次谈话" not in said


def test_a_contact_record_card_of_a_period(book: Book) -> None:
    customer = full_customer(book)
    found = printed(customer, kind=CONTACT, since=date(2026, 1, 3), until=date(2026, 1, 5), language="en")
    said = pdf.text(found.data)
    assert [n for n in range(8) if f"第{n}次谈话" in said] == [2, 3, 4]
    assert said.index("第2次谈话") < said.index("第4次谈话")
    assert "2026-01-03–2026-01-05" in said
    whole = pdf.text(printed(customer, kind=CONTACT).data)
    assert all(f"第{n}次谈话" in whole for n in range(8))


def test_the_firm_s_own_currency(book: Book) -> None:
    customer = book.customer("甲", registered_capital="1286400")
    assert "¥1,286,400" in pdf.text(printed(customer).data)
    book.insert(Setting, key="own_currency", value='"USD"')
    assert "USD1,286,400" in pdf.text(printed(customer).data)
