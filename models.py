"""Every table and every field, declared once (DESIGN 2.1).

The first part names the kinds: what a value is, how it is kept in the file, in the change log and in JSON. The
second part declares the tables with them. Form, table column, filter, import mapping, export, card, history and
search all iterate over these declarations; nothing else in the program names a field to treat it specially.

Values in Python: money, prices and quantities are ``Decimal``, days ``date``, times of day "HH:MM", partial and
lunar dates their canonical text, one choice the id of its row, several choices a tuple of ids in ascending order.
Empty is ``None``, never "" and never 0.
"""

import re
import unicodedata
import uuid
from collections.abc import Callable
from copy import copy
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from functools import cache
from typing import Any, ClassVar, NamedTuple, Self, cast

from peewee import (
    SQL,
    AutoField,
    BigIntegerField,
    BlobField,
    BooleanField,
    DateField,
    Field,
    ForeignKeyField,
    IntegerField,
    Model,
    SmallIntegerField,
    SqliteDatabase,
    TextField,
)

from resources.language import N_, UserError

# The one handle. database.open_() says where the file lies and how it is opened; each thread has its own connection.
db = SqliteDatabase(None, autoconnect=False, lock_type="IMMEDIATE")

Row = dict[str, Any]


class InvalidValue(UserError):
    """A value that its field cannot hold; the sentence says what would fit."""


def new_uid() -> str:
    """A name for a row that no other computer will give (UUID 4, 32 hexadecimal digits)."""
    return uuid.uuid4().hex


def fold(text: str) -> str:
    """``text`` as comparison and search see it: case, width (Ａ = A) and spaces folded (DESIGN 3)."""
    return "".join(unicodedata.normalize("NFKC", text).casefold().split())


def digits(text: str) -> str:
    """The digits of a phone number, whatever was typed between them; full-width ones count."""
    return "".join(str(unicodedata.digit(char)) for char in text if char.isdigit())


# ---------------------------------------------------------------------------------------------------------------
# Kinds
# ---------------------------------------------------------------------------------------------------------------


class Shadow(TextField):
    """A second form of another field of the same row, kept for look-ups; never typed, logged or merged."""

    def __init__(self, of: str, compute: Callable[[str], str | None]) -> None:
        super().__init__(null=True, index=True)
        self.of = of
        self.compute = compute


class Declared(Field):
    """What every declared field says of itself.

    ``label`` and ``help`` are English and marked for translation; ``aliases`` are further headings, Chinese and
    English, under which imports find it. ``group`` is a key of the table's ``groups``. ``listed``: offered first
    as a column of lists; ``printed``: on the card; ``exported``: in sheets; ``searched``: in the search text;
    ``private``: left out of exports, cards and letters unless asked for; ``optional``: hidden until the firm
    switches it on (data minimisation, SPEC 1.1); ``derived``: computed from other records, never typed;
    ``only_for``: a choice of the same row and the codes of its values with which the field is asked for.
    """

    kind: ClassVar[str]

    def __init__(
        self,
        label: str,
        group: str = "",
        *,
        help: str = "",
        aliases: tuple[str, ...] = (),
        listed: bool = False,
        printed: bool = True,
        exported: bool = True,
        searched: bool = False,
        private: bool = False,
        optional: bool = False,
        derived: bool = False,
        required: bool = False,
        only_for: tuple[str, tuple[str, ...]] | None = None,
        **column: Any,
    ) -> None:
        self.label, self.group, self.help, self.aliases = label, group, help, aliases
        self.listed, self.printed, self.exported, self.searched = listed, printed, exported, searched
        self.private, self.optional, self.derived, self.required = private, optional, derived, required
        self.only_for = only_for
        column.setdefault("null", not required)
        super().__init__(**column)

    def clean(self, value: Any) -> Any:
        """The value as the file shall hold it. Raises ``InvalidValue`` for one that does not fit the kind."""
        return value

    def to_json(self, value: Any) -> Any:
        """The value for JSON and the change log (DESIGN 8: amounts as strings, dates ISO)."""
        return value

    def from_json(self, value: Any) -> Any:
        """Read what ``to_json`` gave."""
        return value

    def shadow(self) -> tuple[str, Callable[[str], str | None]] | None:
        """Suffix and rule of the column that this kind keeps beside its own, if any."""
        return None

    def bind(self, model: type[Model], name: str, set_attribute: bool = True) -> None:
        """Take the name, and give the shadow column its place right after."""
        super().bind(model, name, set_attribute)
        shadow = self.shadow()
        if shadow:
            model._meta.add_field(f"{name}_{shadow[0]}", Shadow(name, shadow[1]))


class Text(Declared, TextField):
    """One line of text."""

    kind = "text"

    def clean(self, value: Any) -> str | None:
        """NFC as typed; NUL and half characters, which no file can hold, are dropped; nothing is ``None``."""
        if value is None:
            return None
        text = str(value).replace("\0", "").encode("utf-8", "ignore").decode()
        return unicodedata.normalize("NFC", text) or None


class Name(Text):
    """The name of a firm or a person, with a folded form to compare and look up by."""

    def shadow(self) -> tuple[str, Callable[[str], str | None]]:
        """The folded name; empty folds to nothing."""
        return "key", lambda text: fold(text) or None


class Multiline(Text):
    """Text of any length."""

    kind = "multiline"


class Phone(Text):
    """A telephone number, kept as typed with a digits-only shadow (DESIGN 3)."""

    kind = "phone"

    def shadow(self) -> tuple[str, Callable[[str], str | None]]:
        """The digits."""
        return "digits", lambda text: digits(text) or None


class Email(Text):
    """An e-mail address, as typed."""

    kind = "email"


class Url(Text):
    """A web address, as typed; opened only on a click."""

    kind = "url"


def _narrow(value: Any) -> str:
    """What was typed for a day or a time, its full-width figures and signs made plain."""
    return unicodedata.normalize("NFKC", str(value)).strip()


_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_TIME = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)", re.ASCII)


class Day(Declared, DateField):
    """A local calendar day, without a zone."""

    kind = "date"

    def clean(self, value: Any) -> date | None:
        """A ``date``, or its ISO text."""
        if value is None or value == "":
            return None
        if isinstance(value, datetime):
            return value.date()
        if isinstance(value, date):
            return value
        text = _narrow(value)
        try:
            # Alone it would take 20260318.5, too.
            return date.fromisoformat(text if _DAY.fullmatch(text) else "")
        except ValueError:
            raise InvalidValue(
                N_("“{value}” is not a date. A date looks like 2026-03-18."), value=value
            ) from None

    def db_value(self, value: Any) -> str | None:
        """ISO 8601, as every database reads it."""
        return value.isoformat() if isinstance(value, date) else value

    def python_value(self, value: str | None) -> date | None:
        """The day. Text that is no day, written by another program, is nothing; ``check`` reports it."""
        try:
            return date.fromisoformat(value) if value else None
        except (TypeError, ValueError):
            return None

    def to_json(self, value: date | None) -> str | None:
        """ISO 8601."""
        return value.isoformat() if value else None

    from_json = clean


class TimeOfDay(Declared, TextField):
    """A local time of day, "HH:MM"."""

    kind = "time"

    def clean(self, value: Any) -> str | None:
        """Two digits each, 00:00 to 23:59."""
        if value is None or value == "":
            return None
        match = _TIME.fullmatch(_narrow(value))
        if not match:
            raise InvalidValue(N_("“{value}” is not a time. A time looks like 14:30."), value=value)
        return f"{int(match[1]):02}:{match[2]}"


_PARTIAL = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?|--(\d\d)-(\d\d)", re.ASCII)
_LUNAR = re.compile(r"L(?:(\d{4})-(\d\d)(R?)-(\d\d)|--(\d\d)(R?)-(\d\d))", re.ASCII)


def month_day(text: str) -> str | None:
    """The shadow of a partial or lunar date: S solar, L lunar, R lunar leap month, then MMDD; None without a day."""
    solar, lunar = _PARTIAL.fullmatch(text), _LUNAR.fullmatch(text)
    if solar:
        month, day = solar[2] or solar[4], solar[3] or solar[5]
        return f"S{month}{day}" if month and day else None
    if lunar:
        letter = "R" if lunar[3] or lunar[6] else "L"
        return f"{letter}{lunar[2] or lunar[5]}{lunar[4] or lunar[7]}"
    return None


class PartialDate(Declared, TextField):
    """A birthday or anniversary: solar or lunar, the year or the day may be unknown (DESIGN 3).

    ``1988-03-21`` ``--03-21`` ``1988-03`` ``1988`` ``L1980-01-01`` ``L2020-04R-08`` ``L--12-30``
    """

    kind = "partial_date"

    def clean(self, value: Any) -> str | None:
        """Canonical text of a day that can exist: solar months have their days, lunar ones at most 30."""
        if value is None or value == "":
            return None
        # Of a datetime, too, this is the day.
        text = date.isoformat(value) if isinstance(value, date) else _narrow(value)
        if not self._exists(text):
            raise InvalidValue(
                N_(
                    "“{value}” is not a date. Such a date looks like 1988-03-21, --03-21 or L1980-01-01 (lunar)."
                ),
                value=value,
            )
        return text

    @staticmethod
    def _exists(text: str) -> bool:
        solar, lunar = _PARTIAL.fullmatch(text), _LUNAR.fullmatch(text)
        if lunar:
            month, day = int(lunar[2] or lunar[5]), int(lunar[4] or lunar[7])
            return 1 <= month <= 12 and 1 <= day <= 30
        if not solar:
            return False
        year, month, day = (
            int(solar[1] or 2000),
            int(solar[2] or solar[4] or 1),
            int(solar[3] or solar[5] or 1),
        )
        try:
            return bool(date(year, month, day))
        except ValueError:
            return False

    def shadow(self) -> tuple[str, Callable[[str], str | None]]:
        """Calendar, leap, month and day."""
        return "day", month_day


class Number(Declared, IntegerField):
    """A whole number."""

    kind = "number"

    def clean(self, value: Any) -> int | None:
        """An ``int`` that SQLite and PostgreSQL both hold (32 bits)."""
        if value is None or value == "":
            return None
        try:
            number = int(value)
            if number != value and not isinstance(value, str):
                raise ValueError
        except (TypeError, ValueError, OverflowError):
            raise InvalidValue(N_("“{value}” is not a whole number."), value=value) from None
        if abs(number) >= 2**31:
            raise InvalidValue(N_("{value} is too large. At most 2,147,483,647 fits."), value=value)
        return number


class Scaled(Declared, BigIntegerField):
    """A decimal number kept as an integer count of its smallest step: exact in every sum (DESIGN 3)."""

    places: ClassVar[int]

    def clean(self, value: Any) -> Decimal | None:
        """A ``Decimal`` of exactly ``places`` places, rounded half up."""
        if value is None or value == "":
            return None
        try:
            number = Decimal(str(value)).quantize(Decimal(1).scaleb(-self.places), ROUND_HALF_UP) + 0  # no -0
        except InvalidOperation:
            raise InvalidValue(N_("“{value}” is not a number."), value=value) from None
        if not number.is_finite() or abs(number) >= Decimal(2**62).scaleb(-self.places):
            raise InvalidValue(N_("{value} is too large."), value=value)
        return number

    def db_value(self, value: Decimal | None) -> int | None:
        """The count of smallest steps."""
        return (
            None
            if value is None
            else int(Decimal(value).scaleb(self.places).to_integral_value(ROUND_HALF_UP))
        )

    def python_value(self, value: int | None) -> Decimal | None:
        """The number."""
        return None if value is None else Decimal(value).scaleb(-self.places)

    def to_json(self, value: Decimal | None) -> str | None:
        """A string: JSON numbers are floats to many readers."""
        return None if value is None else f"{value:.{self.places}f}"

    from_json = clean


class Money(Scaled):
    """An amount in hundredths (分)."""

    kind, places = "money", 2


class Price(Scaled):
    """A unit price, four decimals."""

    kind, places = "price", 4


class Quantity(Scaled):
    """A quantity, three decimals."""

    kind, places = "quantity", 3


class Percent(Scaled):
    """A share of a hundred, two decimals."""

    kind, places = "percent", 2


class Stars(Declared, SmallIntegerField):
    """A person's judgement from 1 to 5, never computed (SPEC part 6); nothing is not rated."""

    kind = "stars"

    def clean(self, value: Any) -> int | None:
        """1 to 5; 0 clears."""
        if value in (None, "", 0, "0"):
            return None
        if str(value) not in {"1", "2", "3", "4", "5"}:
            raise InvalidValue(N_("“{value}” is not a rating. Ratings are 1 to 5 stars."), value=value)
        return int(value)


class Flag(Declared, BooleanField):
    """Yes or no; never empty."""

    kind = "flag"

    def __init__(self, label: str, group: str = "", *, default: bool = False, **declaration: Any) -> None:
        super().__init__(label, group, default=default, null=False, **declaration)

    def clean(self, value: Any) -> bool:
        """Truth; nothing is the default."""
        return bool(self.default) if value is None else bool(value)


class File(Text):
    """Contents kept in the file: the SHA-256 of the bytes, which lie in ``attachment_content``."""

    kind = "file"


class Link(Declared, ForeignKeyField):
    """One row of another table. In the log and in JSON it is that row's ``uid``."""

    def __init__(
        self, target: Any, label: str, group: str = "", *, parent: bool = False, **declaration: Any
    ) -> None:
        self.parent = parent
        declaration.setdefault("backref", "+")
        declaration.setdefault("index", parent)
        super().__init__(label, group, model=target, on_delete="RESTRICT", **declaration)

    def clean(self, value: Any) -> int | None:
        """The id of a row; that it is there, the file itself sees to."""
        if value is None or value == "":
            return None
        if not isinstance(value, int):
            raise InvalidValue(N_("“{value}” is not in the list."), value=value)
        return value

    def bind(self, model: type[Model], name: str, set_attribute: bool = True) -> None:
        """The column has the field's own name (DESIGN 8)."""
        self.column_name = name
        super().bind(model, name, set_attribute)

    @property
    def target(self) -> "type[Record]":
        """The table that is linked to."""
        return cast("type[Record]", self.rel_model)


class Several(Declared, TextField):
    """Any number of rows of another table, as one column of ids between commas: ",3,17,".

    A set: two people's additions and removals merge without a question (SHARED-FILE 5.2). The commas at both
    ends let any database look for one id with a plain LIKE. In the log and in JSON it is a list of ``uid``.
    """

    def __init__(self, target: "type[Record]", label: str, group: str = "", **declaration: Any) -> None:
        self.target = target
        super().__init__(label, group, **declaration)

    def clean(self, value: Any) -> tuple[int, ...] | None:
        """Ascending, each once."""
        return tuple(sorted({int(one) for one in value})) or None if value else None

    def db_value(self, value: Any) -> str | None:
        """Ids between commas. Text is passed on, so that a query may look for a part."""
        if value is None or isinstance(value, str):
            return value
        return f",{','.join(map(str, value))}," if value else None

    def python_value(self, value: str | None) -> tuple[int, ...] | None:
        """The ids."""
        return tuple(map(int, value.strip(",").split(","))) if value and value.strip(",") else None


class Choice(Link):
    """One value of a dictionary."""

    kind = "dictionary"

    def __init__(self, dictionary: str, label: str, group: str = "", **declaration: Any) -> None:
        self.dictionary = dictionary
        super().__init__(DictionaryValue, label, group, **declaration)


class Choices(Several):
    """Several values of a dictionary."""

    kind = "dictionary_several"

    def __init__(self, dictionary: str, label: str, group: str = "", **declaration: Any) -> None:
        self.dictionary = dictionary
        super().__init__(DictionaryValue, label, group, **declaration)


class Person(Link):
    """A colleague."""

    kind = "person"

    def __init__(self, label: str, group: str = "", **declaration: Any) -> None:
        super().__init__(Colleague, label, group, **declaration)


class People(Several):
    """Several colleagues."""

    kind = "person_several"


class Group(Link):
    """A sharing group."""

    kind = "sharing_group"


class CustomerLink(Link):
    """A customer."""

    kind = "customer"


class ContactLink(Link):
    """A contact."""

    kind = "contact"


class RecordLink(Link):
    """Another record of the same customer, or a product."""

    kind = "record"

    def __init__(
        self, target: Any, label: str, group: str = "", *, kind: str = "record", **declaration: Any
    ) -> None:
        self.kind = kind  # type: ignore[misc] # of this field alone
        super().__init__(target, label, group, **declaration)


class Contacts(Several):
    """Several contacts."""

    kind = "contact_several"


class Products(Several):
    """Several products."""

    kind = "product_several"


# ---------------------------------------------------------------------------------------------------------------
# What every record has
# ---------------------------------------------------------------------------------------------------------------


class _Inherited(Field):
    """A column of every record: peewee's deep copy for each table would be half the cost of loading this module."""

    def __deepcopy__(self, _memo: dict[int, Any]) -> Self:
        return copy(self)


class _Words(_Inherited, TextField):
    pass


class _Count(_Inherited, IntegerField):
    pass


class Base(Model):
    """Every table: snake_case of the model's name, in the one file."""

    id = AutoField()

    class Meta:
        """Bound to the one handle."""

        database = db
        legacy_table_names = False


class Timeline(NamedTuple):
    """How a record stands in the timeline of its customer: the names of the fields that say so (GUIDE 4).

    ``lead`` is what comes first, before a colon; a record without a title of its own has the begin of its text there.
    """

    on: str
    time: str = ""
    title: tuple[str, ...] = ()
    amount: str = ""
    state: str = ""
    text: str = ""
    lead: tuple[str, ...] = ()


class Record(Base):
    """What a person keeps: named for ever by ``uid``, counted by ``version``, deleted by a flag (DESIGN 2.3).

    ``created_at``, ``updated_at`` and ``deleted_at`` are UTC, to the second, as ISO text; the three ``…_by`` are
    ids of colleagues, plain numbers because a colleague is a record too.
    """

    nouns: ClassVar[tuple[str, str]] = ("", "")
    """Singular and plural in English, marked for translation."""
    unique: ClassVar[tuple[tuple[str, ...], ...]] = ()
    """Fields that no two rows share, apart from rows in the recycle bin and empty values."""
    groups: ClassVar[dict[str, str]] = {}
    """The sections of form and card, in order: key and title."""
    named_by: ClassVar[str] = "name"
    """The field by which people call a row."""
    timeline: ClassVar[Timeline | None] = None
    """For what passes between us and a customer: how the timeline shows it."""
    is_mark: ClassVar[bool] = False
    """Whether a row is a mark of the program's own, which comes and goes by itself: no recycle bin shows it."""

    uid = _Words(unique=True)
    version = _Count(default=1)
    created_at = _Words(null=True)
    created_by = _Count(null=True)
    updated_at = _Words(null=True)
    updated_by = _Count(null=True)
    deleted_at = _Words(null=True)
    deleted_by = _Count(null=True)


@cache
def declared(model: type[Model]) -> list[Declared]:
    """The declared fields of a table, in the order of declaration."""
    return [field for field in model._meta.sorted_fields if isinstance(field, Declared)]


@cache
def logged(model: type[Model]) -> list[Declared]:
    """The fields that the change log keeps: all that a person or an import sets."""
    return [field for field in declared(model) if not field.derived]


@cache
def shadows(model: type[Model]) -> list[Shadow]:
    """The shadow columns of a table."""
    return [field for field in model._meta.sorted_fields if isinstance(field, Shadow)]


@cache
def parents(model: type[Model]) -> list[Link]:
    """The links that say to what a row belongs, the nearest first; the first that is set counts."""
    return [field for field in declared(model) if isinstance(field, Link) and field.parent]


@cache
def children(model: type[Model]) -> list[tuple[type[Record], Link]]:
    """The tables whose rows belong to a row of ``model``, with the link that says so."""
    return [(child, link) for child in RECORDS for link in parents(child) if link.rel_model is model]


@cache
def links_to(model: type[Model]) -> list[tuple[type[Record], Link | Several]]:
    """The other fields of all tables that may point to a row of ``model``."""
    return [
        (other, field)
        for other in RECORDS
        for field in declared(other)
        if isinstance(field, Link | Several) and field.target is model and not getattr(field, "parent", False)
    ]


# ---------------------------------------------------------------------------------------------------------------
# The firm's own lists
# ---------------------------------------------------------------------------------------------------------------


class Colleague(Record):
    """Somebody of the firm who uses the program; ``initials`` and ``color`` stand for the person in lists."""

    nouns = (N_("Colleague"), N_("Colleagues"))

    name = Text(N_("Name"), required=True, listed=True, aliases=("姓名", "同事"))
    initials = Text(N_("Initials"), listed=True)
    color = Text(N_("Colour"))
    active = Flag(N_("Active"), default=True, listed=True)


class SharingGroup(Record):
    """共享群: colleagues who look at the same customers. It filters views; it is no lock (DESIGN 5)."""

    nouns = (N_("Sharing group"), N_("Sharing groups"))

    name = Text(N_("Group name"), required=True, listed=True)
    members = People(Colleague, N_("Members"), listed=True)
    active = Flag(N_("Active"), default=True)


class DictionaryValue(Record):
    """A value of a system dictionary, in both languages (SPEC part 3).

    Which of ``days`` (due, ideal, or stalled after), ``warn_days``, ``maximum_days``, ``percent`` and ``flags``
    mean something depends on the dictionary. ``flags`` are words between spaces that rules ask for:
    ``not_contact``, ``never``, ``lost`` …
    """

    nouns = (N_("Dictionary value"), N_("Dictionary values"))
    named_by = "label_zh"

    dictionary = Text(N_("Dictionary"), required=True)
    code = Text(N_("Code"))
    label_zh = Text(N_("Chinese"), listed=True)
    label_en = Text(N_("English"), listed=True)
    position = Number(N_("Order"), required=True, default=0)
    active = Flag(N_("Active"), default=True, listed=True)
    color = Text(N_("Colour"))
    days = Number(N_("Days"))
    warn_days = Number(N_("Warn before"))
    maximum_days = Number(N_("At most"))
    percent = Percent(N_("Percent"))
    flags = Text(N_("Flags"))
    inverse = Text(N_("Inverse"))

    class Meta:
        """Looked up by dictionary, in order."""

        indexes = ((("dictionary", "position"), False),)


class Product(Record):
    """What the firm sells (产品服务设置, SPEC 1.4)."""

    nouns = (N_("Product"), N_("Products"))

    code = Text(N_("Product code"), listed=True, searched=True, aliases=("产品编码", "产品编号", "编码"))
    name = Name(
        N_("Product name"),
        required=True,
        listed=True,
        searched=True,
        aliases=("产品名称", "品名", "产品", "product"),
    )
    model = Text(N_("Model"), listed=True, searched=True, aliases=("型号", "规格型号", "规格"))
    unit = Choice("unit", N_("Unit"), listed=True, aliases=("单位", "计量单位"))
    price = Price(N_("Unit price"), listed=True, aliases=("单价", "价格", "售价"))
    cost = Price(N_("Cost"), private=True, aliases=("成本", "成本价"))
    currency = Choice("currency", N_("Currency"), aliases=("币种",))
    product_field = Choice(
        "product_field", N_("Product field"), listed=True, aliases=("产品领域", "类别", "category")
    )
    active = Flag(N_("Active"), default=True, listed=True)
    agency = Flag(N_("Agency product"), help=N_("Sold for another maker"))
    pitch = Multiline(N_("Sales advice"), aliases=("销售建议",))
    picture = File(N_("Picture"), exported=False)
    remarks = Multiline(N_("Notes"), aliases=("备注", "remarks"))


class Setting(Record):
    """A setting kept in the file: of the firm, or of one colleague (DESIGN 3). ``value`` is JSON."""

    nouns = (N_("Setting"), N_("Settings"))
    named_by = "key"

    key = Text(N_("Setting"), required=True)
    colleague = Person(N_("Colleague"))
    value = Multiline(N_("Value"))

    class Meta:
        """One value for each key and colleague; NULLs differ, so the unit of work looks first."""

        indexes = ((("key", "colleague"), False),)


# ---------------------------------------------------------------------------------------------------------------
# The customer and all that hangs on it
# ---------------------------------------------------------------------------------------------------------------


class Customer(Record):
    """A firm or person we deal with, or another party in the net of relations (SPEC 1.1, DESIGN 8)."""

    nouns = (N_("Customer"), N_("Customers"))
    unique = (("code",),)
    groups: ClassVar = {
        "basics": N_("Basics"),
        "business": N_("Business"),
        "plans": N_("Contact plan and buying cycle"),
        "reach": N_("How to reach them"),
        "trade": N_("Trade"),
        "interests": N_("Products of interest"),
        "legal": N_("Legal and credit standing"),
        "notes": N_("Notes"),
        "status": N_("Status"),
    }

    name = Name(
        N_("Customer name"),
        "basics",
        required=True,
        listed=True,
        searched=True,
        help=N_("The full name of the firm; the only field that must be filled"),
        aliases=(
            "客户名称", "客户", "公司名称", "公司", "单位名称", "单位", "企业名称", "名称", "客户全称",
            "name", "company", "company name", "customer", "organization", "organisation", "account name",
        ),
    )  # fmt: skip
    short_name = Name(
        N_("Short name"),
        "basics",
        listed=True,
        searched=True,
        aliases=("简称", "客户简称", "易记简称", "short name", "abbreviation"),
    )
    code = Text(
        N_("Customer number"),
        "basics",
        listed=True,
        searched=True,
        help=N_("The firm's own number; no two customers share one"),
        aliases=(
            "客户编号", "客户编码", "客户代码", "编号", "编码", "代码",
            "code", "customer id", "customer code", "customer no", "account number", "id",
        ),
    )  # fmt: skip
    level = Choice(
        "level", N_("Level"), "basics", listed=True, index=True, aliases=("客户级别", "级别", "等级", "grade")
    )
    region = Choice(
        "region",
        N_("Region"),
        "basics",
        listed=True,
        index=True,
        aliases=("所属区域", "区域", "地区", "大区", "sales region"),
    )
    category = Choice(
        "category",
        N_("Category"),
        "basics",
        listed=True,
        index=True,
        aliases=("客户类别", "客户类型", "类别", "类型", "type"),
    )
    nature = Choice(
        "nature",
        N_("Ownership"),
        "basics",
        aliases=("客户性质", "企业性质", "性质", "nature", "nature of enterprise"),
    )
    source = Choice(
        "source",
        N_("Source"),
        "basics",
        listed=True,
        index=True,
        aliases=("客户来源", "来源", "lead source", "origin"),
    )
    industry = Choice(
        "industry", N_("Industry"), "basics", listed=True, index=True, aliases=("所属行业", "行业", "sector")
    )
    credit = Stars(
        N_("Credit rating"),
        "basics",
        listed=True,
        help=N_("The salesperson's own judgement, 1 to 5 stars"),
        aliases=("信用状况", "信用等级", "信用", "credit", "rating"),
    )
    party_kind = Choice(
        "party_kind",
        N_("Party kind"),
        "basics",
        help=N_("Leave empty for a customer; suppliers, peers and carriers stay out of customer lists"),
        aliases=("往来单位类型", "单位类型"),
    )
    roles = Choices("partner_role", N_("Roles"), "basics", aliases=("合作角色", "角色", "roles"))

    sales_scale = Choice(
        "sales_scale",
        N_("Annual sales"),
        "business",
        aliases=("规模", "销售规模", "年销售额", "annual revenue"),
    )
    employees = Number(
        N_("Employees"), "business", aliases=("员工数量", "员工人数", "人数", "staff", "number of employees")
    )
    years_in_business = Choice(
        "years_in_business", N_("Years in business"), "business", aliases=("从业时间", "从业年限")
    )
    industry_position = Choice("industry_position", N_("Market standing"), "business", aliases=("行业地位",))
    settlement = Choice(
        "settlement",
        N_("Payment terms"),
        "business",
        listed=True,
        aliases=("结算方式", "付款方式", "账期", "settlement"),
    )
    agent_wish = Choice("agent_wish", N_("Wants to resell"), "business", aliases=("希望代理", "代理意愿"))

    contact_strategy = Choice(
        "contact_strategy",
        N_("Contact plan"),
        "plans",
        listed=True,
        help=N_("How often to be in touch; empty means by level"),
        index=True,
        aliases=("联系策略", "跟进策略", "contact strategy"),
    )
    purchase_strategy = Choice(
        "purchase_strategy",
        N_("Buying cycle"),
        "plans",
        help=N_("How often they buy; a longer pause is business decline"),
        aliases=("购买策略", "采购周期", "purchase strategy"),
    )
    last_contact_on = Day(N_("Last contact"), "plans", derived=True, listed=True, index=True)
    next_contact_on = Day(N_("Next contact"), "plans", derived=True, listed=True, index=True)
    next_contact_time = TimeOfDay(N_("Time of next contact"), "plans", derived=True, exported=False)

    phone = Phone(
        N_("Phone"),
        "reach",
        listed=True,
        searched=True,
        aliases=(
            "电话",
            "联系电话",
            "公司电话",
            "座机",
            "固定电话",
            "总机",
            "tel",
            "telephone",
            "phone number",
            "work phone",
        ),
    )
    fax = Phone(N_("Fax"), "reach", searched=True, aliases=("传真", "传真号码", "fax number"))
    email = Email(
        N_("Email"),
        "reach",
        listed=True,
        searched=True,
        aliases=("电子邮件", "邮箱", "电子邮箱", "公司邮箱", "e-mail", "mail", "email address"),
    )
    website = Url(
        N_("Website"), "reach", searched=True, aliases=("单位网址", "网址", "网站", "web", "homepage", "url")
    )
    wechat = Text(N_("WeChat"), "reach", searched=True, aliases=("微信", "微信号", "wechat id"))
    country = Text(
        N_("Country"), "reach", listed=True, searched=True, aliases=("国家", "国别", "country/region")
    )
    province = Text(
        N_("Province"),
        "reach",
        listed=True,
        searched=True,
        aliases=("省份", "省", "省/直辖市", "state", "state/province"),
    )
    city = Text(N_("City"), "reach", listed=True, searched=True, aliases=("城市", "市", "所在城市", "town"))
    address = Text(
        N_("Address"),
        "reach",
        searched=True,
        aliases=(
            "通讯地址",
            "详细地址",
            "地址",
            "公司地址",
            "联系地址",
            "street",
            "street address",
            "address 1",
        ),
    )
    postcode = Text(
        N_("Postcode"), "reach", searched=True, aliases=("邮政编码", "邮编", "zip", "postal code", "zip code")
    )

    purchase_count = Number(N_("Orders"), "trade", derived=True, default=0, null=False, listed=True)
    purchase_total = Money(
        N_("Total sales"), "trade", derived=True, default=Decimal(0), null=False, listed=True
    )
    first_purchase_on = Day(N_("First purchase"), "trade", derived=True)
    last_purchase_on = Day(N_("Last purchase"), "trade", derived=True, listed=True, index=True)
    next_purchase_on = Day(
        N_("Next purchase expected"),
        "trade",
        derived=True,
        listed=True,
        printed=False,
        index=True,
        help=N_("Last purchase and the days of the buying cycle; a later day is business decline"),
    )
    open_opportunities = Number(
        N_("Open opportunities"), "trade", printed=False, derived=True, default=0, null=False, listed=True
    )
    owed = Money(
        N_("Owed"), "trade", printed=False, derived=True, default=Decimal(0), null=False, listed=True
    )
    owed_since = Day(N_("Oldest payment due"), "trade", printed=False, derived=True, listed=True, index=True)
    open_complaints = Number(
        N_("Open complaints"), "trade", printed=False, derived=True, default=0, null=False, listed=True
    )

    products_of_interest = Products(
        Product, N_("Products of interest"), "interests", aliases=("关心产品", "意向产品", "感兴趣产品")
    )
    product_fields = Choices("product_field", N_("Product fields"), "interests", aliases=("产品领域",))
    opinion_of_us = Multiline(
        N_("Their opinion of our products"),
        "interests",
        searched=True,
        aliases=("对本公司产品的评价", "产品评价"),
    )
    opinion_rating = Stars(N_("Their rating of us"), "interests", aliases=("评价星级", "满意度"))
    opinion_on = Day(N_("Opinion given on"), "interests", aliases=("评价日期",))

    legal_representative = Text(
        N_("Legal representative"), "legal", searched=True, aliases=("法定代表人", "法人代表", "法人")
    )
    registration_number = Text(
        N_("Registration number"),
        "legal",
        searched=True,
        aliases=("工商注册号", "注册号", "统一社会信用代码", "社会信用代码", "营业执照号"),
    )
    registered_capital = Money(N_("Registered capital"), "legal", aliases=("注册资本", "注册资金"))
    licence_on = Day(N_("Licence date"), "legal", aliases=("执照日期", "成立日期", "注册日期", "founded"))
    credit_limit = Money(N_("Credit limit"), "legal", aliases=("信用额度", "授信额度"))
    credit_terms = Text(N_("Credit terms"), "legal", aliases=("信用期限", "信用条件"))
    standing = Multiline(
        N_("Legal and financial notes"), "legal", aliases=("法律状况", "财务状况", "财务状况与信用状况")
    )

    remarks = Multiline(
        N_("Notes"), "notes", searched=True, aliases=("备注", "说明", "remarks", "notes", "comment")
    )
    needs = Multiline(N_("Needs"), "notes", searched=True, aliases=("客户需求", "需求", "requirements"))
    preferences = Multiline(N_("Preferences"), "notes", searched=True, aliases=("客户喜好", "喜好", "偏好"))

    relationship_health = Choice(
        "relationship_health",
        N_("State of the relationship"),
        "status",
        help=N_("Your own judgement; empty means computed"),
        aliases=("客户关系状况", "关系状况"),
    )
    owner = Person(
        N_("Owner"),
        "status",
        listed=True,
        index=True,
        aliases=("客户负责人", "负责人", "业务员", "销售员", "sales rep", "salesperson"),
    )
    sharing_group = Group(SharingGroup, N_("Shared with"), "status", aliases=("共享群", "共享组"))
    filed_on = Day(
        N_("Created"),
        "status",
        listed=True,
        help=N_("When the customer was first put on file; imports keep the original day"),
        aliases=("建档日期", "创建日期", "登记日期", "录入日期", "created", "created on", "date added"),
    )
    bookmarked = Flag(N_("Bookmarked"), "status", printed=False, aliases=("重点关注", "收藏"))


class Contact(Record):
    """A person at a customer (SPEC 1.2). A contact may change the customer and keep the history."""

    nouns = (N_("Contact"), N_("Contacts"))
    groups: ClassVar = {
        "basics": N_("Basics"),
        "reach": N_("How to reach them"),
        "influence": N_("Part in decisions"),
        "personal": N_("Personal"),
        "consent": N_("Consent"),
        "notes": N_("Notes"),
    }

    customer = CustomerLink(
        Customer, N_("Customer"), "basics", parent=True, listed=True, aliases=("客户", "company")
    )
    name = Name(
        N_("Name"),
        "basics",
        required=True,
        listed=True,
        searched=True,
        aliases=("姓名", "联系人", "联系人姓名", "contact", "contact name", "full name", "name"),
    )
    salutation = Choice(
        "salutation", N_("Form of address"), "basics", aliases=("称谓", "称呼", "title of courtesy")
    )
    title = Text(
        N_("Title"),
        "basics",
        listed=True,
        searched=True,
        aliases=("职务", "职位", "头衔", "job title", "contact title", "position"),
    )
    department = Text(N_("Department"), "basics", listed=True, searched=True, aliases=("部门", "所在部门"))
    primary = Flag(
        N_("Main contact"), "basics", listed=True, aliases=("主要联系人", "首要联系人", "是否主联系人")
    )
    left_company = Flag(N_("Has left"), "basics", aliases=("已离职", "离职"))

    phone = Phone(
        N_("Phone"),
        "reach",
        listed=True,
        searched=True,
        aliases=("电话", "座机", "办公电话", "business phone"),
    )
    mobile = Phone(
        N_("Mobile"),
        "reach",
        listed=True,
        searched=True,
        aliases=("手机", "手机号", "移动电话", "手机号码", "联系方式", "cell", "cell phone", "mobile phone"),
    )
    email = Email(
        N_("Email"), "reach", listed=True, searched=True, aliases=("电子邮件", "邮箱", "电子邮箱", "e-mail")
    )
    wechat = Text(N_("WeChat"), "reach", listed=True, searched=True, aliases=("微信", "微信号"))
    qq = Text(N_("QQ"), "reach", searched=True, aliases=("QQ号", "qq"))

    decision_influence = Choice(
        "decision_influence",
        N_("Decision influence"),
        "influence",
        listed=True,
        aliases=("决策影响力", "影响力"),
    )
    relationship_level = Choice(
        "relationship_level", N_("Relationship"), "influence", aliases=("关系等级", "关系程度")
    )
    temperament = Choice("temperament", N_("Personality"), "influence", aliases=("性格", "temperament"))

    birthday = PartialDate(
        N_("Birthday"), "personal", listed=True, aliases=("生日", "出生日期", "出生年月", "date of birth")
    )
    birthday_lead_days = Number(
        N_("Days before birthday"), "personal", printed=False, aliases=("生日提前天数",)
    )
    sex = Choice("sex", N_("Sex"), "personal", aliases=("性别", "gender"))
    marital = Choice(
        "marital", N_("Marriage and family"), "personal", private=True, aliases=("婚姻家庭", "婚姻状况")
    )
    family = Multiline(N_("Family notes"), "personal", private=True, aliases=("家庭情况", "婚姻家庭情况"))
    hobbies = Choices("hobby", N_("Hobbies"), "personal", private=True, aliases=("兴趣爱好", "爱好"))
    experience = Multiline(
        N_("Career"), "personal", private=True, searched=True, aliases=("经历", "工作经历")
    )
    education = Choice(
        "education", N_("Education"), "personal", private=True, optional=True, aliases=("学历",)
    )
    income = Text(N_("Income"), "personal", private=True, optional=True, aliases=("工资状况", "收入"))

    accepts_mail = Flag(N_("Accepts mail"), "consent", default=True, aliases=("接收邮件", "是否接收邮件"))
    accepts_messages = Flag(
        N_("Accepts messages"), "consent", default=True, aliases=("接收短信", "是否接收短信")
    )

    remarks = Multiline(N_("Notes"), "notes", searched=True, aliases=("备注", "说明", "remarks"))


class ImportantDate(Record):
    """A day to remember for a contact (重要日期说明): kind, date, note, days of notice."""

    nouns = (N_("Important date"), N_("Important dates"))
    named_by = "remarks"

    contact = ContactLink(Contact, N_("Contact"), parent=True)
    date_kind = Choice("date_kind", N_("Kind"), listed=True, aliases=("类型",))
    date = PartialDate(N_("Date"), required=True, listed=True, aliases=("日期", "重要日期"))
    lead_days = Number(N_("Days before"), listed=True, aliases=("提前天数",))
    remarks = Text(N_("Notes"), listed=True, aliases=("说明", "备注"))


class Channel(Record):
    """One more way to reach a customer or a contact (联系方式): any number of each kind."""

    nouns = (N_("Channel"), N_("Further channels"))
    named_by = "value"

    contact = ContactLink(Contact, N_("Contact"), parent=True)
    customer = CustomerLink(Customer, N_("Customer"), parent=True)
    channel_kind = Choice("channel_kind", N_("Kind"), listed=True, aliases=("类型",))
    value = Phone(N_("Number or name"), required=True, listed=True, searched=True, aliases=("号码", "账号"))
    remarks = Text(N_("Notes"), listed=True, aliases=("备注",))


class BillingEntity(Record):
    """开票单位: at most two for a customer, each with six fields (SPEC part 6)."""

    nouns = (N_("Invoice entity"), N_("Billing details"))
    named_by = "company"
    unique = (("customer", "position"),)

    customer = CustomerLink(Customer, N_("Customer"), parent=True)
    position = Number(N_("Number"), required=True, default=1, help=N_("1 or 2"))
    company = Text(
        N_("Company"), listed=True, searched=True, aliases=("开票单位", "开票名称", "开票抬头", "发票抬头")
    )
    tax_number = Text(
        N_("Tax number"), listed=True, searched=True, aliases=("税号", "纳税人识别号", "tax id", "vat number")
    )
    address = Text(N_("Address"), aliases=("开票地址",))
    phone = Phone(N_("Phone"), searched=True, aliases=("开票电话",))
    bank = Text(N_("Bank"), listed=True, aliases=("开户行", "开户银行"))
    account = Text(N_("Bank account"), listed=True, searched=True, aliases=("银行账号", "银行帐号", "账号"))
    default = Flag(N_("Default"), listed=True)


class InvoiceRecipient(Record):
    """收票信息: who receives the invoices of a customer, and where."""

    nouns = (N_("Invoice recipient"), N_("Invoice delivery"))
    named_by = "recipient"
    unique = (("customer",),)

    customer = CustomerLink(Customer, N_("Customer"), parent=True)
    recipient = Text(N_("Recipient"), listed=True, searched=True, aliases=("收票人", "收件人"))
    phone = Phone(N_("Phone"), searched=True, aliases=("收票电话",))
    address = Text(N_("Address"), listed=True, aliases=("收票地址",))
    postcode = Text(N_("Postcode"), aliases=("收票邮编",))


class ShippingAddress(Record):
    """货运信息: where goods go, not always the firm's own address; any number, one the default."""

    nouns = (N_("Shipping address"), N_("Shipping"))
    named_by = "consignee"

    customer = CustomerLink(Customer, N_("Customer"), parent=True)
    label = Text(N_("Address name"), listed=True, aliases=("地址名称",))
    consignee = Text(N_("Consignee"), listed=True, searched=True, aliases=("收货人",))
    phone = Phone(N_("Phone"), listed=True, searched=True, aliases=("收货电话",))
    address = Text(N_("Address"), listed=True, searched=True, aliases=("收货地址", "货运地址", "ship to"))
    postcode = Text(N_("Postcode"), aliases=("收货邮编",))
    ship_method = Choice("ship_method", N_("Shipping method"), listed=True, aliases=("货运方式", "承运方式"))
    carrier = Text(N_("Carrier"), aliases=("承运商", "承运公司"))
    freight_terms = Choice("freight_terms", N_("Freight terms"), aliases=("运费结算", "运费方式"))
    default = Flag(N_("Default"), listed=True)
    remarks = Text(N_("Notes"), aliases=("货运备注",))


class KeyAccount(Record):
    """熟悉大客户: a key account that a dealer knows well. Linked to a customer it is seen from both sides."""

    nouns = (N_("Key end customer"), N_("Key end customers"))
    named_by = "company"

    customer = CustomerLink(Customer, N_("Customer"), parent=True)
    company = Text(N_("Company"), required=True, listed=True, searched=True, aliases=("熟悉大客户", "大客户"))
    linked_customer = CustomerLink(Customer, N_("Linked customer"), help=N_("The same firm in our own file"))
    industry = Choice("industry", N_("Industry"), listed=True)
    relation = Choice("key_account_relation", N_("Relation"), listed=True)
    products = Text(N_("Products"), listed=True)
    yearly_amount = Money(N_("Yearly amount"), listed=True)
    contact = Text(N_("Contact"), listed=True)
    remarks = Text(N_("Notes"))


class Competitor(Record):
    """A competitor met at a customer: exactly the seven columns of SPEC 1.8."""

    nouns = (N_("Competitor"), N_("Competitors"))
    named_by = "company"

    customer = CustomerLink(Customer, N_("Customer"), parent=True)
    company = Name(
        N_("Company"), required=True, listed=True, searched=True, aliases=("竞争对手", "对手", "公司名称")
    )
    product = Text(N_("Product"), listed=True, searched=True, aliases=("产品", "对手产品"))
    strength = Choice("competitor_strength", N_("Strength"), listed=True, aliases=("竞争能力",))
    price = Price(N_("Price"), listed=True, aliases=("价格",))
    yearly_usage = Text(N_("Yearly usage"), listed=True, aliases=("年使用量",))
    customer_opinion = Choice(
        "competitor_opinion", N_("Customer's opinion"), listed=True, aliases=("客户意见",)
    )
    remarks = Multiline(N_("Notes"), listed=True, searched=True, aliases=("备注",))


class ProductInUse(Record):
    """目前所使用产品的情况: what the customer uses today, whoever made it."""

    nouns = (N_("Product in use"), N_("Products in use"))
    named_by = "product"

    customer = CustomerLink(Customer, N_("Customer"), parent=True)
    product = Text(N_("Product"), required=True, listed=True, searched=True, aliases=("使用产品",))
    maker = Text(N_("Maker"), listed=True, searched=True, aliases=("厂家", "品牌"))
    quantity = Quantity(N_("Quantity"), listed=True, aliases=("数量",))
    since = PartialDate(N_("Since"), listed=True, aliases=("开始使用",))
    contract_end = Day(N_("Contract ends"), listed=True, aliases=("合同到期",))
    remarks = Text(N_("Notes"), aliases=("备注",))


class ContactRecord(Record):
    """联系记录: what passed between us, or is planned to; a plan becomes done in the same row (SPEC 1.3)."""

    nouns = (N_("Contact log"), N_("Contact log"))
    named_by = "content"
    timeline = Timeline(
        "contacted_on",
        "contacted_time",
        title=("contact_kind",),
        state="result",
        text="content",
        lead=("method", "contact_kind"),
    )

    customer = CustomerLink(Customer, N_("Customer"), parent=True, listed=True)
    planned = Flag(N_("Planned"), listed=True, help=N_("Still to come"))
    contacted_on = Day(N_("Date"), required=True, listed=True, aliases=("联系日期", "日期", "date"))
    contacted_time = TimeOfDay(N_("Time"), listed=True, aliases=("时间", "time"))
    method = Choice("contact_method", N_("Method"), listed=True, aliases=("联系方式", "方式", "method"))
    contact_kind = Choice("contact_kind", N_("Kind"), listed=True, aliases=("联系类型", "类型", "kind"))
    contacts = Contacts(Contact, N_("Persons met"), listed=True, aliases=("接触对象", "联系人", "persons"))
    place = Text(N_("Place"), searched=True, aliases=("地点", "place"))
    content = Multiline(
        N_("Content"), listed=True, searched=True, aliases=("联系内容", "内容", "content", "notes")
    )
    result = Choice("contact_result", N_("Result"), listed=True, aliases=("联系结果", "结果", "result"))
    products = Products(Product, N_("Related products"), aliases=("关连产品", "相关产品"))
    next_contact_on = Day(N_("Next contact"), listed=True, aliases=("下次联系", "下次联系日期"))
    next_contact_time = TimeOfDay(N_("Time of next contact"), aliases=("下次联系时间",))
    next_step = Text(N_("Next step"), listed=True, searched=True, aliases=("下一步", "下次事项"))
    colleague = Person(N_("Colleague"), listed=True, aliases=("业务员", "记录人", "owner"))
    gift = Text(N_("Gift"), searched=True, only_for=("contact_kind", ("gift",)), aliases=("礼品",))
    gift_value = Money(N_("Value of the gift"), only_for=("contact_kind", ("gift",)), aliases=("礼品价值",))
    literature = Text(
        N_("Literature"),
        searched=True,
        only_for=("contact_kind", ("literature_sent",)),
        aliases=("资料名称",),
    )
    answers = Multiline(
        N_("Answers"), searched=True, only_for=("contact_kind", ("survey",)), aliases=("问卷答案",)
    )
    message = Multiline(
        N_("Message"), searched=True, only_for=("contact_kind", ("message_sent",)), aliases=("信息内容",)
    )
    market_information = Multiline(
        N_("Market information"),
        searched=True,
        only_for=("contact_kind", ("market_information", "market_event")),
        aliases=("市场信息",),
    )
    enquiry = Multiline(
        N_("What they ask for"), searched=True, only_for=("contact_kind", ("enquiry",)), aliases=("咨询内容",)
    )
    satisfaction = Choice(
        "satisfaction",
        N_("Satisfaction"),
        only_for=("contact_kind", ("satisfaction_visit", "follow_up", "survey")),
        aliases=("满意度",),
    )

    class Meta:
        """The timeline of a customer, and what is newest."""

        indexes = ((("customer", "contacted_on"), False),)


class Attachment(Record):
    """A file kept at a customer; its bytes lie in ``attachment_content``, once for equal contents."""

    nouns = (N_("File"), N_("Files"))
    named_by = "file_name"

    customer = CustomerLink(Customer, N_("Customer"), parent=True)
    file_name = Text(N_("File name"), required=True, listed=True, searched=True)
    attachment_kind = Choice("attachment_kind", N_("Kind"), listed=True)
    size = Number(N_("Size"), listed=True)
    content = File(N_("Contents"), required=True, exported=False)
    remarks = Text(N_("Notes"), listed=True, searched=True)
    record = Text(
        N_("Record"),
        index=True,
        exported=False,
        printed=False,
        help=N_("The uid of the record it belongs to"),
    )


class Opportunity(Record):
    """销售机会: what they may buy, when, for how much, and how likely (SPEC 1.3, 1.11)."""

    nouns = (N_("Opportunity"), N_("Opportunities"))
    groups: ClassVar = {"basics": N_("Basics"), "outcome": N_("Outcome"), "notes": N_("Notes")}
    timeline = Timeline("opened_on", title=("name",), amount="amount", state="stage", text="needs")

    customer = CustomerLink(Customer, N_("Customer"), "basics", parent=True, listed=True)
    name = Text(
        N_("Opportunity"),
        "basics",
        required=True,
        listed=True,
        searched=True,
        aliases=("机会名称", "销售机会", "项目名称", "opportunity name", "deal name"),
    )
    stage = Choice(
        "opportunity_stage",
        N_("Stage"),
        "basics",
        listed=True,
        index=True,
        aliases=("阶段", "机会阶段", "销售阶段", "stage"),
    )
    percent = Percent(
        N_("Chance (%)"),
        "basics",
        listed=True,
        help=N_("The stage sets it; your own figure wins"),
        aliases=("成功率", "可能性", "probability"),
    )
    amount = Money(N_("Amount"), "basics", listed=True, aliases=("预计金额", "机会金额", "金额", "amount"))
    currency = Choice("currency", N_("Currency"), "basics", aliases=("币种",))
    expected_on = Day(
        N_("Expected close"),
        "basics",
        listed=True,
        index=True,
        aliases=("预计成交日期", "预计签单日期", "close date"),
    )
    products = Products(Product, N_("Products"), "basics", listed=True, aliases=("意向产品", "产品"))
    urgency = Choice("urgency", N_("Urgency"), "basics", listed=True, aliases=("购买紧迫程度", "紧迫程度"))
    opportunity_type = Choice("opportunity_type", N_("Type"), "basics", aliases=("机会类型",))
    contact = ContactLink(Contact, N_("Contact"), "basics", listed=True, aliases=("联系人",))
    opened_on = Day(
        N_("Opened on"), "basics", required=True, listed=True, aliases=("创建日期", "发现日期", "created")
    )
    colleague = Person(
        N_("Colleague"), "basics", listed=True, index=True, aliases=("业务员", "负责人", "owner")
    )
    competitor = Text(N_("Competitor"), "outcome", listed=True, searched=True, aliases=("竞争对手",))
    closed_on = Day(N_("Closed on"), "outcome", aliases=("结束日期", "成交日期", "closed on"))
    loss_reason = Choice("loss_reason", N_("Loss reason"), "outcome", aliases=("输单原因", "丢单原因"))
    won_by = Text(N_("Who won"), "outcome", searched=True, aliases=("中标方", "赢家"))
    needs = Multiline(N_("Features of the need"), "notes", searched=True, aliases=("需求特点", "需求"))
    remarks = Multiline(N_("Notes"), "notes", searched=True, aliases=("备注", "remarks"))

    class Meta:
        """What stands open, by customer."""

        indexes = ((("customer", "opened_on"), False),)


class Quotation(Record):
    """报价: what was offered. A new version is a new row with the same number (SPEC 1.3)."""

    nouns = (N_("Quote"), N_("Quotes"))
    named_by = "number"
    groups: ClassVar = {"basics": N_("Basics"), "terms": N_("Terms"), "notes": N_("Notes")}
    timeline = Timeline(
        "quoted_on",
        title=("number", "subject"),
        amount="amount",
        state="state",
        text="remarks",
        lead=("number",),
    )

    customer = CustomerLink(Customer, N_("Customer"), "basics", parent=True, listed=True)
    number = Text(
        N_("Quote number"),
        "basics",
        listed=True,
        searched=True,
        aliases=("报价单号", "报价编号", "quote number"),
    )
    revision = Number(N_("Version"), "basics", required=True, default=1, listed=True, aliases=("版本",))
    subject = Text(N_("Subject"), "basics", listed=True, searched=True, aliases=("主题", "报价主题"))
    quoted_on = Day(N_("Date"), "basics", required=True, listed=True, aliases=("报价日期", "date"))
    valid_until = Day(N_("Valid until"), "basics", listed=True, aliases=("有效期", "有效期至"))
    state = Choice("quotation_state", N_("State"), "basics", listed=True, aliases=("报价状态", "状态"))
    contact = ContactLink(Contact, N_("Contact"), "basics", aliases=("联系人",))
    opportunity = RecordLink(Opportunity, N_("Opportunity"), "basics", aliases=("销售机会",))
    colleague = Person(N_("Colleague"), "basics", listed=True, aliases=("业务员", "报价人"))
    currency = Choice("currency", N_("Currency"), "terms", aliases=("币种",))
    discount = Percent(
        N_("Discount (%)"), "terms", help=N_("On all lines, after their own"), aliases=("折扣", "整单折扣")
    )
    tax_rate = Choice("tax_rate", N_("Tax rate"), "terms", aliases=("税率",))
    tax_included = Flag(N_("Prices include tax"), "terms", default=True, aliases=("含税",))
    settlement = Choice("settlement", N_("Payment terms"), "terms", aliases=("结算方式", "付款方式"))
    delivery = Text(N_("Delivery"), "terms", aliases=("交期", "交货期"))
    amount = Money(N_("Amount"), "terms", derived=True, default=Decimal(0), null=False, listed=True)
    remarks = Multiline(N_("Notes"), "notes", searched=True, aliases=("备注", "remarks"))

    class Meta:
        """The timeline of a customer."""

        indexes = ((("customer", "quoted_on"), False),)


class QuotationLine(Record):
    """One line of a quotation; its amount is rounded half up to hundredths (DESIGN 3)."""

    nouns = (N_("Line"), N_("Lines"))
    named_by = "description"

    quotation = RecordLink(Quotation, N_("Quote"), parent=True)
    position = Number(N_("Number"), required=True, default=1)
    product = RecordLink(Product, N_("Product"), listed=True, kind="product", aliases=("产品", "品名"))
    description = Text(N_("Description"), listed=True, searched=True, aliases=("说明", "名称"))
    unit = Choice("unit", N_("Unit"), listed=True, aliases=("单位",))
    quantity = Quantity(
        N_("Quantity"), required=True, default=Decimal(1), listed=True, aliases=("数量", "quantity")
    )
    price = Price(
        N_("Unit price"), required=True, default=Decimal(0), listed=True, aliases=("单价", "unit price")
    )
    discount = Percent(N_("Discount (%)"), listed=True, aliases=("折扣", "discount"))
    amount = Money(N_("Amount"), derived=True, default=Decimal(0), null=False, listed=True)


class Agreement(Record):
    """协议、合同: what was agreed, for how long, and how it is to be paid (SPEC 1.3)."""

    nouns = (N_("Agreement"), N_("Agreements"))
    groups: ClassVar = {"basics": N_("Basics"), "terms": N_("Terms"), "notes": N_("Notes")}
    timeline = Timeline(
        "signed_on",
        title=("number", "name"),
        amount="amount",
        state="state",
        text="remarks",
        lead=("number",),
    )

    customer = CustomerLink(Customer, N_("Customer"), "basics", parent=True, listed=True)
    name = Text(
        N_("Agreement"), "basics", required=True, listed=True, searched=True, aliases=("协议名称", "合同名称")
    )
    number = Text(
        N_("Agreement number"),
        "basics",
        listed=True,
        searched=True,
        aliases=("协议编号", "合同编号", "合同号"),
    )
    agreement_type = Choice(
        "agreement_type", N_("Type"), "basics", listed=True, aliases=("协议类型", "合同类型")
    )
    state = Choice("agreement_state", N_("State"), "basics", listed=True, aliases=("协议状态", "状态"))
    signed_on = Day(N_("Signed on"), "basics", required=True, listed=True, aliases=("签订日期", "签约日期"))
    starts_on = Day(N_("Starts on"), "basics", listed=True, aliases=("开始日期", "生效日期"))
    ends_on = Day(N_("Ends on"), "basics", listed=True, index=True, aliases=("结束日期", "到期日期"))
    contact = ContactLink(Contact, N_("Contact"), "basics", aliases=("联系人",))
    opportunity = RecordLink(Opportunity, N_("Opportunity"), "basics", aliases=("销售机会",))
    colleague = Person(N_("Colleague"), "basics", listed=True, aliases=("业务员", "签约人"))
    amount = Money(N_("Amount"), "terms", listed=True, aliases=("协议金额", "合同金额", "金额"))
    currency = Choice("currency", N_("Currency"), "terms", aliases=("币种",))
    products = Products(Product, N_("Products"), "terms", listed=True, aliases=("产品",))
    settlement = Choice("settlement", N_("Payment terms"), "terms", aliases=("结算方式", "付款方式"))
    remarks = Multiline(N_("Notes"), "notes", searched=True, aliases=("备注", "remarks"))

    class Meta:
        """The timeline of a customer."""

        indexes = ((("customer", "signed_on"), False),)


class PlannedPayment(Record):
    """收款计划: one row of an agreement's payment plan; receipts pay the rows in the order of their days."""

    nouns = (N_("Planned payment"), N_("Payment plan"))
    named_by = "condition"

    agreement = RecordLink(Agreement, N_("Agreement"), parent=True)
    due_on = Day(N_("Due on"), required=True, listed=True, aliases=("应收日期", "计划日期"))
    amount = Money(N_("Amount"), required=True, default=Decimal(0), listed=True, aliases=("应收金额", "金额"))
    condition = Text(N_("Condition"), listed=True, aliases=("收款条件", "款项"))


class Purchase(Record):
    """购买: an order of the customer, the source of all totals (SPEC 1.3, part 6).

    Its amount is the sum of its lines. One in the state Returned is a return: it subtracts its amount.
    """

    nouns = (N_("Purchase"), N_("Purchases"))
    named_by = "number"
    unique = (("customer", "number"),)
    groups: ClassVar = {
        "basics": N_("Basics"),
        "terms": N_("Terms"),
        "links": N_("Belongs to"),
        "notes": N_("Notes"),
    }
    timeline = Timeline(
        "ordered_on", title=("number",), amount="amount", state="state", text="remarks", lead=("number",)
    )

    customer = CustomerLink(Customer, N_("Customer"), "basics", parent=True, listed=True)
    number = Text(
        N_("Order number"),
        "basics",
        listed=True,
        searched=True,
        help=N_("One customer has each number once"),
        aliases=("订单号", "订单编号", "单号", "合同号", "order id", "order number", "order no"),
    )
    ordered_on = Day(
        N_("Date"),
        "basics",
        required=True,
        listed=True,
        index=True,
        aliases=("订单日期", "下单日期", "购买日期", "日期", "order date", "date"),
    )
    state = Choice(
        "purchase_state",
        N_("State"),
        "basics",
        listed=True,
        aliases=("购买状态", "订单状态", "状态", "state", "status"),
    )
    contact = ContactLink(Contact, N_("Contact"), "basics", aliases=("联系人",))
    colleague = Person(N_("Colleague"), "basics", listed=True, aliases=("业务员", "销售员", "employee"))
    quotation = RecordLink(Quotation, N_("Quote"), "links", aliases=("报价",))
    opportunity = RecordLink(Opportunity, N_("Opportunity"), "links", aliases=("销售机会",))
    agreement = RecordLink(Agreement, N_("Agreement"), "links", aliases=("协议", "合同"))
    return_of = RecordLink(
        "self", N_("Return of"), "links", help=N_("The purchase that came back"), aliases=("原订单",)
    )
    currency = Choice("currency", N_("Currency"), "terms", aliases=("币种", "currency"))
    discount = Percent(
        N_("Discount (%)"), "terms", help=N_("On all lines, after their own"), aliases=("整单折扣",)
    )
    amount = Money(N_("Amount"), "terms", derived=True, default=Decimal(0), null=False, listed=True)
    freight = Money(N_("Freight"), "terms", help=N_("Not part of the amount"), aliases=("运费", "freight"))
    settlement = Choice("settlement", N_("Payment terms"), "terms", aliases=("结算方式", "付款方式"))
    due_on = Day(
        N_("Payment due"), "terms", listed=True, index=True, aliases=("应付日期", "付款到期日", "due date")
    )
    invoice_kind = Choice("invoice_kind", N_("Invoice kind"), "terms", aliases=("发票类型",))
    invoice_number = Text(N_("Invoice number"), "terms", searched=True, aliases=("发票号", "发票号码"))
    shipped_on = Day(N_("Shipped on"), "terms", aliases=("发货日期", "shipped date"))
    ship_method = Choice("ship_method", N_("Shipping method"), "terms", aliases=("货运方式",))
    ship_to = Text(N_("Shipped to"), "terms", searched=True, aliases=("收货地址", "ship address"))
    remarks = Multiline(N_("Notes"), "notes", searched=True, aliases=("备注", "remarks"))

    class Meta:
        """The timeline of a customer."""

        indexes = ((("customer", "ordered_on"), False),)


class PurchaseLine(Record):
    """One line of a purchase; its amount is rounded half up to hundredths (DESIGN 3)."""

    nouns = (N_("Line"), N_("Lines"))
    named_by = "description"

    purchase = RecordLink(Purchase, N_("Purchase"), parent=True)
    position = Number(N_("Number"), required=True, default=1)
    product = RecordLink(
        Product,
        N_("Product"),
        listed=True,
        index=True,
        kind="product",
        aliases=("产品", "品名", "product id"),
    )
    description = Text(N_("Description"), listed=True, searched=True, aliases=("说明", "名称"))
    unit = Choice("unit", N_("Unit"), listed=True, aliases=("单位",))
    quantity = Quantity(
        N_("Quantity"), required=True, default=Decimal(1), listed=True, aliases=("数量", "quantity")
    )
    price = Price(
        N_("Unit price"), required=True, default=Decimal(0), listed=True, aliases=("单价", "unit price")
    )
    discount = Percent(N_("Discount (%)"), listed=True, aliases=("折扣", "discount"))
    amount = Money(N_("Amount"), derived=True, default=Decimal(0), null=False, listed=True)


class Receipt(Record):
    """实际收款: money that came in, for a purchase, for an agreement, or on account."""

    nouns = (N_("Receipt"), N_("Receipts"))
    named_by = "remarks"
    timeline = Timeline("received_on", title=("remarks",), amount="amount", state="pay_method")

    purchase = RecordLink(Purchase, N_("Purchase"), parent=True)
    agreement = RecordLink(Agreement, N_("Agreement"), parent=True)
    customer = CustomerLink(Customer, N_("Customer"), parent=True)
    received_on = Day(N_("Date"), required=True, listed=True, aliases=("收款日期", "到账日期"))
    amount = Money(N_("Amount"), required=True, default=Decimal(0), listed=True, aliases=("收款金额", "金额"))
    currency = Choice("currency", N_("Currency"), aliases=("币种",))
    pay_method = Choice("pay_method", N_("Paid by"), listed=True, aliases=("付款方式", "收款方式"))
    colleague = Person(N_("Colleague"), aliases=("业务员",))
    remarks = Text(N_("Notes"), listed=True, searched=True, aliases=("备注",))


class Bid(Record):
    """投标: a tender that we take part in (SPEC 1.3)."""

    nouns = (N_("Bid"), N_("Bids"))
    groups: ClassVar = {"basics": N_("Basics"), "money": N_("Money"), "notes": N_("Notes")}
    timeline = Timeline(
        "opening_on",
        "opening_time",
        title=("tender_number", "name"),
        amount="our_price",
        state="state",
        text="remarks",
        lead=("tender_number",),
    )

    customer = CustomerLink(Customer, N_("Customer"), "basics", parent=True, listed=True)
    name = Text(
        N_("Project"), "basics", required=True, listed=True, searched=True, aliases=("项目名称", "投标项目")
    )
    tender_number = Text(
        N_("Tender number"), "basics", listed=True, searched=True, aliases=("招标编号", "标书编号")
    )
    bid_kind = Choice("bid_kind", N_("Kind"), "basics", listed=True, aliases=("招标方式",))
    state = Choice("bid_state", N_("State"), "basics", listed=True, aliases=("投标状态", "状态"))
    deadline_on = Day(N_("Submit by"), "basics", listed=True, aliases=("截止日期", "投标截止"))
    opening_on = Day(N_("Opening"), "basics", required=True, listed=True, aliases=("开标日期",))
    opening_time = TimeOfDay(N_("Time of opening"), "basics", aliases=("开标时间",))
    place = Text(N_("Place"), "basics", aliases=("开标地点",))
    opportunity = RecordLink(Opportunity, N_("Opportunity"), "basics", aliases=("销售机会",))
    colleague = Person(N_("Colleague"), "basics", listed=True, aliases=("业务员", "投标人"))
    our_price = Money(N_("Our price"), "money", listed=True, aliases=("我方报价", "投标价"))
    currency = Choice("currency", N_("Currency"), "money", aliases=("币种",))
    documents_fee = Money(N_("Fee for the documents"), "money", aliases=("标书费",))
    deposit = Money(N_("Deposit"), "money", listed=True, aliases=("保证金", "投标保证金"))
    deposit_state = Choice("deposit_state", N_("Deposit state"), "money", aliases=("保证金状态",))
    winner = Text(N_("Who won"), "notes", listed=True, searched=True, aliases=("中标单位", "中标方"))
    result = Multiline(N_("Result"), "notes", searched=True, aliases=("结果", "投标结果"))
    remarks = Multiline(N_("Notes"), "notes", searched=True, aliases=("备注", "remarks"))

    class Meta:
        """The timeline of a customer."""

        indexes = ((("customer", "opening_on"), False),)


class RivalBid(Record):
    """What a rival bid in a tender."""

    nouns = (N_("Rival's price"), N_("Rivals' prices"))
    named_by = "company"

    bid = RecordLink(Bid, N_("Bid"), parent=True)
    company = Name(N_("Company"), required=True, listed=True, searched=True, aliases=("竞争对手", "投标单位"))
    price = Money(N_("Price"), listed=True, aliases=("报价", "投标价"))
    remarks = Text(N_("Notes"), listed=True, aliases=("备注",))


class Expense(Record):
    """费用: applied for, approved or sent back, reimbursed (SPEC 1.3, 1.13)."""

    nouns = (N_("Expense"), N_("Expenses"))
    named_by = "purpose"
    groups: ClassVar = {"basics": N_("Basics"), "approval": N_("Approval"), "notes": N_("Notes")}
    timeline = Timeline(
        "spent_on", title=("purpose",), amount="amount", state="state", text="remarks", lead=("expense_type",)
    )

    customer = CustomerLink(Customer, N_("Customer"), "basics", parent=True, listed=True)
    spent_on = Day(N_("Date"), "basics", required=True, listed=True, aliases=("费用日期", "日期"))
    expense_type = Choice("expense_type", N_("Type"), "basics", listed=True, aliases=("费用类型",))
    purpose = Text(N_("Purpose"), "basics", listed=True, searched=True, aliases=("用途", "事由"))
    amount = Money(N_("Amount"), "basics", listed=True, aliases=("金额",))
    currency = Choice("currency", N_("Currency"), "basics", aliases=("币种",))
    colleague = Person(N_("Colleague"), "basics", listed=True, aliases=("申请人", "经办人"))
    opportunity = RecordLink(Opportunity, N_("Opportunity"), "basics", aliases=("销售机会",))
    state = Choice("expense_state", N_("State"), "approval", listed=True, aliases=("费用状态", "状态"))
    approver = Person(N_("Approved by"), "approval", listed=True, aliases=("审批人",))
    approved_on = Day(N_("Approved on"), "approval", aliases=("审批日期",))
    opinion = Text(N_("Opinion"), "approval", aliases=("审批意见",))
    reimbursed_on = Day(N_("Reimbursed on"), "approval", aliases=("报销日期",))
    remarks = Multiline(N_("Notes"), "notes", searched=True, aliases=("备注", "remarks"))

    class Meta:
        """The timeline of a customer."""

        indexes = ((("customer", "spent_on"), False),)


class Service(Record):
    """服务: a task of service for a customer (SPEC 1.3)."""

    nouns = (N_("Service"), N_("Services"))
    named_by = "subject"
    groups: ClassVar = {"basics": N_("Basics"), "result": N_("Result"), "notes": N_("Notes")}
    timeline = Timeline("reported_on", title=("subject",), state="state", text="content")

    customer = CustomerLink(Customer, N_("Customer"), "basics", parent=True, listed=True)
    subject = Text(
        N_("Subject"), "basics", required=True, listed=True, searched=True, aliases=("服务主题", "主题")
    )
    service_type = Choice("service_type", N_("Type"), "basics", listed=True, aliases=("服务类型",))
    channel = Choice("feedback_channel", N_("Channel"), "basics", listed=True, aliases=("反馈渠道", "渠道"))
    reported_on = Day(N_("Reported on"), "basics", required=True, listed=True, aliases=("受理日期", "日期"))
    contact = ContactLink(Contact, N_("Contact"), "basics", aliases=("联系人",))
    product = RecordLink(Product, N_("Product"), "basics", kind="product", aliases=("产品",))
    agreement = RecordLink(Agreement, N_("Agreement"), "basics", aliases=("协议", "合同"))
    state = Choice("task_state", N_("State"), "basics", listed=True, aliases=("状态",))
    assignee = Person(N_("Assigned to"), "basics", listed=True, aliases=("处理人", "受理人"))
    due_on = Day(N_("Due on"), "basics", listed=True, aliases=("要求完成日期", "期限"))
    content = Multiline(N_("Content"), "basics", searched=True, aliases=("服务内容", "内容"))
    done_on = Day(N_("Done on"), "result", listed=True, aliases=("完成日期",))
    result = Multiline(N_("Result"), "result", searched=True, aliases=("处理结果", "结果"))
    satisfaction = Choice("satisfaction", N_("Satisfaction"), "result", listed=True, aliases=("满意度",))
    remarks = Multiline(N_("Notes"), "notes", searched=True, aliases=("备注", "remarks"))

    class Meta:
        """The timeline of a customer."""

        indexes = ((("customer", "reported_on"), False),)


class Complaint(Record):
    """投诉: what went wrong, how gravely, who sees to it, what came of it (SPEC 1.3; 1.12 will hang on it)."""

    nouns = (N_("Complaint"), N_("Complaints"))
    named_by = "subject"
    groups: ClassVar = {"basics": N_("Basics"), "result": N_("Result"), "notes": N_("Notes")}
    timeline = Timeline("reported_on", title=("subject",), state="state", text="content")

    customer = CustomerLink(Customer, N_("Customer"), "basics", parent=True, listed=True)
    subject = Text(
        N_("Subject"), "basics", required=True, listed=True, searched=True, aliases=("投诉主题", "主题")
    )
    number = Text(N_("Complaint number"), "basics", listed=True, searched=True, aliases=("投诉编号",))
    complaint_type = Choice("complaint_type", N_("Type"), "basics", listed=True, aliases=("投诉类型",))
    severity = Choice("severity", N_("Severity"), "basics", listed=True, aliases=("严重程度",))
    channel = Choice("feedback_channel", N_("Channel"), "basics", listed=True, aliases=("反馈渠道", "渠道"))
    reported_on = Day(N_("Reported on"), "basics", required=True, listed=True, aliases=("投诉日期", "日期"))
    contact = ContactLink(Contact, N_("Contact"), "basics", aliases=("联系人", "投诉人"))
    product = RecordLink(Product, N_("Product"), "basics", kind="product", aliases=("产品",))
    purchase = RecordLink(Purchase, N_("Purchase"), "basics", aliases=("订单",))
    state = Choice(
        "complaint_state", N_("State"), "basics", listed=True, index=True, aliases=("投诉状态", "状态")
    )
    assignee = Person(N_("Assigned to"), "basics", listed=True, aliases=("处理人",))
    content = Multiline(N_("Content"), "basics", searched=True, aliases=("投诉内容", "内容"))
    liability = Choice("liability", N_("Liability"), "result", aliases=("责任归属",))
    result = Multiline(N_("Result"), "result", searched=True, aliases=("处理结果", "结果"))
    replied_on = Day(N_("Replied on"), "result", aliases=("回复日期",))
    closed_on = Day(N_("Closed on"), "result", listed=True, aliases=("关闭日期",))
    satisfaction = Choice("satisfaction", N_("Satisfaction"), "result", listed=True, aliases=("满意度",))
    remarks = Multiline(N_("Notes"), "notes", searched=True, aliases=("备注", "remarks"))

    class Meta:
        """The timeline of a customer."""

        indexes = ((("customer", "reported_on"), False),)


class ReminderState(Record):
    """What a colleague did about one reminder: done, or snoozed until a moment (SPEC 1.9).

    A reminder is named by its rule, the record that it is about and its occurrence, so that a new lapse is a new
    reminder. No row: still to be done.
    """

    nouns = (N_("Reminder"), N_("Reminders"))
    is_mark = True
    named_by = "rule"
    unique = (("colleague", "rule", "record", "occurrence"),)

    customer = CustomerLink(Customer, N_("Customer"), parent=True)
    colleague = Person(N_("Colleague"))
    rule = Text(N_("Rule"), required=True)
    record = Text(N_("Record"), required=True, help=N_("The uid of the row that the reminder is about"))
    occurrence = Text(N_("Occurrence"), required=True)
    done = Flag(N_("Done"))
    until_on = Day(N_("Snoozed until"))
    until_time = TimeOfDay(N_("Until (time)"))


class NotDuplicate(Record):
    """Two customers that look alike and are not the same, as somebody decided (SPEC part 2 no. 3)."""

    nouns = (N_("Not the same"), N_("Not the same"))
    is_mark = True
    named_by = "other"
    unique = (("customer", "other"),)

    customer = CustomerLink(Customer, N_("Customer"), parent=True)
    other = CustomerLink(Customer, N_("Other customer"), help=N_("The one with the higher number"))


# ---------------------------------------------------------------------------------------------------------------
# What the program keeps for itself
# ---------------------------------------------------------------------------------------------------------------


class AttachmentContent(Base):
    """A piece of at most 1 MB of an attached file, found by the SHA-256 of the whole."""

    sha256 = TextField()
    part = IntegerField()
    data = BlobField()

    class Meta:
        """Pieces in order."""

        indexes = ((("sha256", "part"), True),)


class Batch(Base):
    """One save, import, merge or bulk edit: what is undone as one (DESIGN 2.2).

    ``at`` is UTC to the second; ``kind`` is save, import, demo, undo, redo, purge or defaults; ``label`` is a
    ``Message``; ``undoes`` is the batch that this one takes back.
    """

    uid = TextField(unique=True)
    at = TextField(index=True)
    colleague = IntegerField(null=True)
    kind = TextField()
    label = TextField()
    undoes = ForeignKeyField("self", null=True, column_name="undoes", backref="+", on_delete="RESTRICT")


class Change(Base):
    """One row written: the fields that changed, {name: [old, new]}, with links as ``uid``.

    ``version`` is the row's version after the change: 1 for a new row, 0 for one removed for good.
    """

    batch = ForeignKeyField(Batch, column_name="batch", backref="+", on_delete="RESTRICT")
    table_name = TextField()
    row_uid = TextField()
    customer_uid = TextField(null=True)
    version = IntegerField()
    fields = TextField()

    class Meta:
        """The history of a row, and of a customer with all that hangs on it."""

        indexes = ((("row_uid", "version"), False), (("customer_uid", "id"), False))


class SearchText(Base):
    """What search has indexed of a row, kept so that removing it again is exact."""

    table_name = TextField()
    row_id = IntegerField()
    customer_id = IntegerField(null=True)
    text = TextField()

    class Meta:
        """One text a row."""

        indexes = ((("table_name", "row_id"), True),)


class CustomerTotal(Base):
    """What a customer has bought and owes in one currency; derived from the purchases (DESIGN 3)."""

    customer = IntegerField()
    currency = TextField()
    count = IntegerField()
    amount = Money("")
    owed = Money("")
    first_on = Day("")
    last_on = Day("")

    class Meta:
        """One row a currency."""

        indexes = ((("customer", "currency"), True),)


class FileFact(Base):
    """Facts of the file itself: the oldest program that may read or write it, the version of search texts."""

    key = TextField(unique=True)
    value = TextField()

    class Meta:
        """The table is called meta (SHARED-FILE 8.1)."""

        table_name = "meta"


RECORDS: tuple[type[Record], ...] = (
    Colleague,
    SharingGroup,
    DictionaryValue,
    Product,
    Setting,
    Customer,
    Contact,
    ImportantDate,
    Channel,
    BillingEntity,
    InvoiceRecipient,
    ShippingAddress,
    KeyAccount,
    Competitor,
    ProductInUse,
    ContactRecord,
    Attachment,
    Opportunity,
    Quotation,
    QuotationLine,
    Agreement,
    PlannedPayment,
    Purchase,
    PurchaseLine,
    Receipt,
    Bid,
    RivalBid,
    Expense,
    Service,
    Complaint,
    ReminderState,
    NotDuplicate,
)
"""The tables that people keep, each after those it links to."""

for _record in RECORDS:
    # Only of what lies in the recycle bin: a full index on a column that is nearly always NULL misleads the planner
    # into reading a whole table for a few ids.
    _bin = f"{_record._meta.table_name}_in_bin"
    _record.add_index(_record.index(_record.deleted_at, where=SQL("deleted_at IS NOT NULL"), name=_bin))
    for _fields in _record.unique:
        _columns = [_record._meta.fields[_name] for _name in _fields]
        _index = "_".join((_record._meta.table_name, *_fields, "in_use"))
        _record.add_index(_record.index(*_columns, unique=True, where=SQL("deleted_at IS NULL"), name=_index))

# What reminders ask for: the records still to come, and who wants notice of a birthday in other days than most.
ContactRecord.add_index(
    ContactRecord.index(ContactRecord.contacted_on, where=SQL("planned"), name="contact_record_planned")
)
Contact.add_index(
    Contact.index(
        Contact.birthday_lead_days,
        where=SQL("birthday_lead_days IS NOT NULL"),
        name="contact_birthday_lead",
    )
)

TABLES: tuple[type[Base], ...] = (
    *RECORDS,
    AttachmentContent,
    Batch,
    Change,
    SearchText,
    CustomerTotal,
    FileFact,
)

BY_NAME: dict[str, type[Record]] = {record._meta.table_name: record for record in RECORDS}
"""A record's table by its name."""
