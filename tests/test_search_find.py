"""What is found, in which order, and where it is marked."""

import pytest

import search
from models import (
    BillingEntity,
    Channel,
    Competitor,
    Contact,
    ContactRecord,
    Customer,
    KeyAccount,
    Opportunity,
    Product,
    ProductInUse,
    Purchase,
    PurchaseLine,
    ShippingAddress,
)
from search.folding import fold_with_places
from search.places import TYPES
from tests.conftest import Book


def names(typed: str, kind: str = "all", limit: int = 99) -> dict[str, list[int]]:
    """The rows found, by group, in order."""
    answer = search.find(search.ask(typed, kind), limit)
    return {group.key: [hit.row for hit in group.hits] for group in answer.groups}


@pytest.mark.parametrize(
    ("given", "folded"),
    [
        ("ＡＢＣ 公司", "abc公司"),
        (" a \n\t b　c ", "a b c"),
        ("Straße ÄÖ", "strasse ao"),
        ("ﬁ ①", "fi 1"),
        ("", ""),
        (" \n", ""),
        ("𬍛䶮 㛃", "𬍛䶮㛃"),
        ("广州 五金 LX-200", "广州五金lx-200"),
        ("İzmir", "izmir"),
        ("a\u200bb", "ab"),
        ("e\u0301", "e"),
    ],
)
def test_folding(given: str, folded: str) -> None:
    assert search.fold(given) == folded
    assert search.fold(folded) == folded
    assert search.SEPARATOR not in folded
    back = fold_with_places(given)
    assert back.text == folded
    assert all(0 <= place < len(given) for place in back.places)


# ---------------------------------------------------------------------------------------------------------------
# Northwind and other names
# ---------------------------------------------------------------------------------------------------------------


@pytest.fixture
def firms(book: Book) -> Book:
    book.customer("Alfreds Futterkiste", code="ALFKI", phone="030-0074321", city="Berlin")
    book.customer("Müller & Söhne GmbH", phone="+86 512 6288 0171", remarks="Alfred kommt")
    book.customer("上海启衡检测技术有限公司", phone="0512-6288 0171", address="金桥路 218 号")
    book.insert(Contact, customer=1, name="Maria Anders", mobile="008613800008210", wechat="anders_8210")
    book.insert(Contact, customer=3, name="单国强", title="采购经理")
    return book


@pytest.mark.parametrize(
    ("typed", "customers", "contacts"),
    [
        ("alfk", [1], []),
        ("ALFKI", [1], []),
        ("lfk", [1], []),
        ("futterkiste alfreds", [1], []),
        ("0074321", [1], []),
        ("030 007 43 21", [1], []),
        ("4321", [1], []),
        ("anders", [], [1]),
        ("muller", [2], []),
        ("MÜLLER sohne", [2], []),
        ("alfred", [1, 2], []),  # in the name before in the notes
        ("启", [3], []),
        ("启衡", [3], []),
        ("启 有限", [3], []),
        ("启衡检测技术", [3], []),
        ("上衡", [], []),  # pairs that do not stand together
        ("qh", [3], []),
        ("qiheng", [3], []),
        ("shanghaiqih", [3], []),
        ("shqhjc", [3], []),
        ("heng jiance", [3], []),
        ("iheng", [], []),  # not the beginning of a syllable
        ("shanguoqiang", [], [2]),
        ("dgq", [], [2]),
        ("shangq", [], [2]),
        ("051262880171", [3, 2], []),
        ("+86 512 62880171", [2, 3], []),
        ("62880171", [3, 2], []),
        ("13800008210", [], [1]),
        ("+86 138-0000-8210", [], [1]),
        ("0086 138 0000 8210", [], [1]),
        ("8210", [], [1]),
        ("218", [3], []),
        ("。", [], []),
        ("zzzz", [], []),
    ],
)
def test_what_people_type(firms: Book, typed: str, customers: list[int], contacts: list[int]) -> None:
    found = names(typed)
    assert found.get("customer", []) == customers
    assert found.get("contact", []) == contacts


SURNAMES = {
    "单": "shan dan", "曾": "zeng ceng", "仇": "qiu chou", "解": "xie jie",
    "查": "zha cha", "区": "ou qu", "盖": "ge gai", "朴": "piao", "任": "ren",
    "乐": "yue le", "华": "hua", "覃": "qin tan", "翟": "zhai di", "柏": "bai bo",
    "石": "shi", "吕": "lv lu", "尉": "yu wei", "长": "zhang chang", "冼": "xian",
    "缪": "miao", "员": "yun yuan", "种": "chong zhong", "祭": "zhai", "葛": "ge",
    "折": "she zhe", "黑": "he hei", "谌": "chen shen", "万": "wan mo", "贾": "jia",
    "宿": "su",
}  # fmt: skip


def test_surnames_by_every_reading(book: Book) -> None:
    with book.change() as work:
        for surname in SURNAMES:
            work.insert(Contact, {"name": f"{surname}国强"})
    for row, readings in enumerate(SURNAMES.values(), 1):
        for reading in readings.split():
            assert row in names(f"{reading}guoqiang")["contact"], reading
            assert row in names(f"{reading[0]}gq")["contact"], reading


# ---------------------------------------------------------------------------------------------------------------
# Order
# ---------------------------------------------------------------------------------------------------------------


def test_the_best_come_first_and_then_the_newest(book: Book) -> None:
    book.customer("Old", remarks="hali writes")  # 1: notes
    book.customer("哈里精密")  # 2: pinyin
    book.customer("Kehali")  # 3: inside
    book.customer("Hali Trading")  # 4: beginning
    book.customer("Hali")  # 5: whole
    book.customer("Hali Works")  # 6: beginning, newer
    book.customer("Mail", email="x@hali.example")  # 7: another short text
    assert names("hali") == {"customer": [5, 6, 4, 3, 2, 7, 1]}


def test_whole_names_are_found_among_many(book: Book) -> None:
    """More than are ever looked at begin with it, and all of them are newer."""
    wanted = book.customer("Ab", code="7")
    with book.change(kind="import") as work:
        work.insert_many(Customer, [{"name": f"Abel {n}", "code": f"7-{n}"} for n in range(900)])
    for typed in ("ab", "7"):
        answer = search.find(search.ask(typed), 5)
        group = answer.groups[0]
        assert (group.hits[0].row, group.hits[0].rank) == (wanted, search.EXACT)
        assert (len(group.hits), group.total, group.more) == (5, search.COUNTED, True)


def test_a_customer_is_one_answer_whatever_was_met(book: Book) -> None:
    customer = book.customer("恒力天平", short_name="恒力", remarks="恒力")
    book.insert(BillingEntity, customer=customer, company="恒力天平有限公司", tax_number="91320594MA0000X21G")
    book.insert(ShippingAddress, customer=customer, consignee="恒力仓库")
    other = book.customer("大客户")
    book.insert(KeyAccount, customer=other, company="恒力集团")
    assert names("恒力") == {"customer": [customer, other]}
    assert names("594ma0000") == {"customer": [customer]}
    assert names("hengli") == {"customer": [customer, other]}


# ---------------------------------------------------------------------------------------------------------------
# Types
# ---------------------------------------------------------------------------------------------------------------


@pytest.fixture
def everywhere(book: Book) -> Book:
    """The same word in every sort of row."""
    customer = book.customer("Acme", city="Xylo", phone="1 Xylo")
    named = book.customer("Xylo Ltd")
    contact = book.insert(Contact, customer=customer, name="Xylo")
    book.insert(Channel, customer=customer, contact=contact, value="xylo-chat")
    book.insert(Channel, customer=named, value="xylo.firm")
    book.insert(Competitor, customer=customer, company="Xylo Corp")
    book.insert(Product, name="Xylophone")
    book.insert(ProductInUse, customer=customer, product="Piano", maker="Xylo")
    book.insert(ContactRecord, customer=customer, contacted_on="2026-03-01", content="about Xylo")
    book.insert(Opportunity, customer=customer, opened_on="2026-03-01", name="Xylo project")
    purchase = book.insert(Purchase, customer=customer, ordered_on="2026-03-01", number="P1")
    book.insert(PurchaseLine, purchase=purchase, description="Xylo mallet")
    return book


@pytest.mark.parametrize(
    ("kind", "tables"),
    [
        ("name", {"customer 2"}),
        ("contact", {"contact 1"}),
        ("phone", {"customer 1", "customer 2", "contact 1"}),
        ("competitor", {"competitor 1"}),
        ("product", {"product 1", "product_in_use 1", "purchase 1"}),
        ("record", {"contact_record 1", "opportunity 1", "purchase 1"}),
        ("address", {"customer 1"}),
        (
            "all",
            {
                "customer 1", "customer 2", "contact 1", "competitor 1", "product 1", "product_in_use 1",
                "contact_record 1", "opportunity 1", "purchase 1",
            },
        ),
    ],
)  # fmt: skip
def test_types_look_where_they_say(everywhere: Book, kind: str, tables: set[str]) -> None:
    for question in (search.ask("xylo", kind), search.ask(f"{kind}: xylo")):
        answer = search.find(question)
        assert {f"{hit.table} {hit.row}" for group in answer.groups for hit in group.hits} == tables
        assert {hit.customer for group in answer.groups for hit in group.hits if hit.table != "product"} <= {
            1,
            2,
        }


@pytest.mark.parametrize(
    ("typed", "kind", "text"),
    [
        ("对手:恒力", "competitor", "恒力"),
        ("竞争对手： 恒力", "competitor", "恒力"),
        ("tel:8210", "phone", "8210"),
        ("Contact: Li", "contact", "li"),
        ("产品：天平", "product", "天平"),
        ("10:30", "all", "10:30"),
        ("http://x", "all", "http://x"),
        ("对手:", "competitor", ""),
    ],
)
def test_a_word_before_a_colon_chooses_the_type(typed: str, kind: str, text: str) -> None:
    question = search.ask(typed)
    assert (question.kind, question.text) == (kind, text)
    assert bool(question) is bool(text)


def test_every_type_is_asked_for_by_its_own_name() -> None:
    for kind in TYPES:
        assert search.ask(f"{kind}: x").kind == kind


# ---------------------------------------------------------------------------------------------------------------
# Marks, and the nearest
# ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "place", "value", "marked"),
    [
        ("qh", search.NAME, "上海（启）衡 检测", ["启）衡"]),
        ("qiheng", search.NAME, "上海启衡检测", ["启衡"]),
        ("muller", search.NAME, "Herr MÜLLER Müller", ["MÜLLER", "Müller"]),
        ("ss", search.NAME, "Straße", ["ß"]),
        ("abc 检测", search.NAME, "ＡＢＣ检测", ["ＡＢＣ检测"]),
        ("8210", "ᵖ", "138 0000 82-10 转 1", ["82-10"]),
        ("+86 512 6288 0171", "ᵖ", "0512-6288 0171", ["512-6288 0171"]),
        ("𬍛", search.NAME, "㛃𬍛䶮", ["𬍛"]),
        ("a", search.NAME, "", []),
        ("zz", search.NAME, "启衡", []),
    ],
)
def test_marks(typed: str, place: str, value: str, marked: list[str]) -> None:
    spans = search.ask(typed).marks(place, value)
    assert [value[start : start + length] for start, length in spans] == marked


def test_the_nearest_when_nothing_is_found(firms: Book) -> None:
    def nearest(typed: str) -> tuple[str, int] | None:
        hit = search.nearest(search.ask(typed))
        return (hit.table, hit.row) if hit else None

    assert nearest("上海启蘅检测") == ("customer", 3)
    assert nearest("Alfred Futterkist") == ("customer", 1)
    assert nearest("Marie Anders") == ("contact", 1)
    assert nearest("xqzzy") is None
