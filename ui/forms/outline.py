"""In which sections and in which order a form shows the fields of a table: by the declarations, and where a picture of
the design wants another order, by the tables here. A field that nobody names comes last in its group. No Qt here.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from models import BY_NAME, Declared, Record, declared
from resources.language import N_
from ui.forms.entry import fields_of


@dataclass(frozen=True)
class Section:
    """Names of fields, then small tables by the names of theirs. Title and hint are English, marked for translation.

    ``figures``: only shows what is computed from other records.
    """

    key: str
    title: str = ""
    names: tuple[str, ...] = ()
    below: tuple[str, ...] = ()
    hint: str = ""
    figures: bool = False


_SECTIONS: dict[str, tuple[str, ...]] = {
    "customer": (
        "basics", "business", "plans", "reach", "channel", "trade", "products_of_interest", "product_fields",
        "interests", "product_in_use", "billing_entity", "shipping_address", "key_account", "legal", "notes", "status",
    ),
    "contact": ("basics", "reach", "channel", "influence", "personal", "important_date", "consent", "notes"),
    "quotation": ("basics", "quotation_line", "terms", "notes"),
    "purchase": ("basics", "purchase_line", "terms", "receipt", "links", "notes"),
    "agreement": ("basics", "terms", "planned_payment", "receipt", "notes"),
    "bid": ("basics", "money", "rival_bid", "notes"),
}  # fmt: skip
"""Groups, fields that have a section of their own, and small tables, in the order of the picture."""

_ALONG: dict[str, tuple[str, ...]] = {"billing_entity": ("billing_entity", "invoice_recipient")}
"""Small tables that share a section."""

_FIRST: dict[str, tuple[str, ...]] = {
    "customer": (
        "name", "short_name", "level", "region", "category", "nature", "source", "industry", "credit", "code",
        "sales_scale", "employees", "phone", "fax", "email", "website", "address", "postcode", "wechat",
        "owner", "sharing_group", "filed_on",
    ),
    "contact": (
        "name", "salutation", "title", "department", "mobile", "phone", "email", "wechat", "birthday",
        "birthday_lead_days",
    ),
    "invoice_recipient": ("recipient", "postcode", "address", "phone"),
    "shipping_address": ("label", "consignee", "phone", "postcode", "address"),
    "contact_record": (
        "planned", "method", "contact_kind", "contacted_on", "contacted_time", "contacts", "place", "result", "content",
        "gift", "gift_value", "literature", "answers", "message", "market_information", "enquiry", "satisfaction",
        "next_contact_on", "next_contact_time", "next_step", "products",
    ),
    "quotation": ("number", "revision", "subject", "quoted_on", "valid_until", "state", "contact"),
    "purchase": ("number", "ordered_on", "state", "contact"),
}  # fmt: skip
"""Fields that come first in their section."""

_WIDE: dict[str, frozenset[str]] = {
    "customer": frozenset({"name", "address"}),
    "invoice_recipient": frozenset({"address"}),
    "shipping_address": frozenset({"address", "remarks"}),
    "key_account": frozenset({"remarks"}),
    "product_in_use": frozenset({"remarks"}),
    "contact_record": frozenset({"planned", "next_step", "literature"}),
    "opportunity": frozenset({"name"}),
    "quotation": frozenset({"subject"}),
    "quotation_line": frozenset({"product", "description"}),
    "purchase_line": frozenset({"product", "description"}),
    "agreement": frozenset({"name"}),
    "planned_payment": frozenset({"condition"}),
    "receipt": frozenset({"remarks"}),
    "bid": frozenset({"name"}),
    "rival_bid": frozenset({"remarks"}),
    "expense": frozenset({"purpose", "opinion"}),
    "service": frozenset({"subject"}),
    "complaint": frozenset({"subject"}),
}
"""Fields that want a line of their own."""

_HINTS: dict[str, str] = {
    "plans": N_("A reminder comes when it is due"),
    "trade": N_("Computed from the purchases"),
    "products_of_interest": N_("Products chosen in a contact record are ticked by themselves"),
    "billing_entity": N_("At most two invoice entities"),
    "key_account": N_("End customers that a dealer knows well"),
}

_TITLES: dict[tuple[str, str], str] = {("customer", "interests"): N_("Their opinion of our products")}
"""Sections that are called otherwise than their group, of which other sections took a part."""

READ_ONLY: frozenset[tuple[str, str]] = frozenset({("customer", "filed_on")})
"""Fields that a form shows and does not change: imports and the first save set them."""


def is_wide(field: Declared) -> bool:
    """Whether a field wants a line of its own."""
    return field.name in _WIDE.get(field.model._meta.table_name, ())


def outline(model: type[Record]) -> list[Section]:
    """The sections of the form of a table; a table without groups has one, without a title."""
    table = model._meta.table_name
    if not model.groups:
        return [Section(table, names=_ordered(model, fields_of(model)))]
    keys = _SECTIONS.get(table, tuple(model.groups))
    missing = [group for group in model.groups if group not in keys]
    apart = {key for key in keys if key in model._meta.fields and key not in model.groups}
    return [_section(model, key, apart) for key in (*keys, *missing)]


def _section(model: type[Record], key: str, apart: set[str]) -> Section:
    hint = _HINTS.get(key, "")
    if key in model.groups:
        group = [field for field in declared(model) if field.group == key and field.name not in apart]
        figures = bool(group) and all(field.derived for field in group)
        names = tuple(field.name for field in group) if figures else _typed(model, group)
        title = _TITLES.get((model._meta.table_name, key), model.groups[key])
        return Section(key, title, names, (), hint, figures)
    if key in apart:
        return Section(key, declared_field(model, key).label, (key,), (), hint)
    return Section(key, BY_NAME[key].nouns[1], (), _ALONG.get(key, (key,)), hint)


def declared_field(model: type[Record], name: str) -> Declared:
    """A declared field by its name."""
    return next(field for field in declared(model) if field.name == name)


def _typed(model: type[Record], group: list[Declared]) -> tuple[str, ...]:
    settable = set(fields_of(model))
    return _ordered(model, [field for field in group if field in settable])


def _ordered(model: type[Record], fields: Iterable[Declared]) -> tuple[str, ...]:
    first = _FIRST.get(model._meta.table_name, ())
    names = [field.name for field in fields]
    return tuple(sorted(names, key=lambda name: first.index(name) if name in first else len(first)))
