"""What can be imported: a table of entries (STYLE habit 8). Each says which rows a row of the sheet may hold.

A further kind is one more entry: its tables, how they hang together, by what a row is one that is there already.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from exchange.importing.foreign import CONTACT, CUSTOMER
from models import (
    BillingEntity,
    Channel,
    Competitor,
    Contact,
    Customer,
    InvoiceRecipient,
    Product,
    Record,
    ShippingAddress,
)
from resources.language import N_, UserError


@dataclass(frozen=True)
class Special:
    """A column that is no field: it is made into fields of its part. ``of`` says how, see ``parts.assemble``."""

    key: str
    label: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True)
class Part:
    """Rows of one table that a row of the sheet may hold.

    ``key`` stands before its fields' names in a mapping ("contact.name"); "" is the table that the kind is about.
    ``times``: how many of them, in columns of their own ("contact2.name"). ``words`` stand before its headings
    (开票电话). ``same_by``: fields by which one is there already, tried in turn; an empty one: there is but one.
    ``only``: the fields that a sheet may fill, all without it; ``aliases``: further headings of fields.
    """

    key: str
    model: type[Record]
    label: str
    words: tuple[str, ...] = ()
    times: int = 1
    same_by: tuple[tuple[str, ...], ...] = ()
    specials: tuple[Special, ...] = ()
    aliases: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    only: tuple[str, ...] = ()

    def name(self, number: int, name: str) -> str:
        """The name of one of its fields in a mapping."""
        prefix = f"{self.key}{number if number > 1 else ''}"
        return f"{prefix}.{name}" if prefix else name


@dataclass(frozen=True)
class Kind:
    """One thing that can be imported, as ``--as`` calls it.

    ``planner``: "customers" for a customer with all that hangs on it, whichever of the parts the kind is about;
    "rows" for rows of one table. ``lookups`` are the parts by which a row of the table finds the one it belongs to:
    {link: part key}; what is not found makes the row wrong. ``update_by`` are the keys of the update modes.
    """

    key: str
    label: str
    parts: tuple[Part, ...]
    planner: str = "customers"
    lookups: Mapping[str, str] = field(default_factory=dict)
    update_by: tuple[str, ...] = ()

    @property
    def main(self) -> Part:
        """The part that the kind is about."""
        return next(part for part in self.parts if not part.key)

    def part(self, model: type[Record]) -> Part:
        """The part of a table."""
        return next(part for part in self.parts if part.model is model)


_NAME_PARTS = (
    Special("family", N_("Family name"), ("last name", "surname", "family name", "姓", "姓氏", "n family")),
    Special("given", N_("Given name"), ("first name", "given name", "forename", "名", "名字", "n given")),
    Special("additional", N_("Middle name"), ("middle name", "additional name", "n additional")),
    Special("suffix", N_("Name suffix"), ("name suffix", "n suffix")),
)
_MORE = (
    Special(
        "more_phones",
        N_("Further phone"),
        (
            "tel home", "tel other", "phone_home", "phone_other", "phone 2 - value", "phone 3 - value", "其他电话",
            "mobile 2", "other phone", "tel cell 2", "tel home 2", "tel work 2", "备用电话", "手机2", "phone 2",
        ),
    ),
    Special(
        "more_emails",
        N_("Further email"),
        ("email_home", "email_other", "e-mail 2 - value", "e-mail 3 - value", "email 2", "email 3", "其他邮箱"),
    ),
)  # fmt: skip

_PERSON = Part(
    "contact",
    Contact,
    N_("Contact"),
    ("联系人", "contact", "contact person", "联络人"),
    times=4,
    same_by=(("name",),),
    specials=(*_NAME_PARTS, *_MORE),
    aliases=CONTACT,
)
_FIRM = Part(
    "company",
    Customer,
    N_("Customer"),
    ("客户", "公司", "单位", "company", "customer", "organization", "account"),
    same_by=(("code",), ("name",)),
    specials=(Special("is_company", N_("Is a company"), ("is a company", "is_company", "是否公司")),),
    aliases=CUSTOMER,
)

_HANGS_ON_CUSTOMERS = (
    Part(
        "billing",
        BillingEntity,
        N_("Invoice entity"),
        ("开票", "发票", "billing", "invoice"),
        times=2,
        same_by=(("tax_number",), ("company",), ("position",)),
    ),
    Part(
        "invoice_recipient",
        InvoiceRecipient,
        N_("Invoice recipient"),
        ("收票", "invoice recipient"),
        same_by=((),),
    ),
    Part(
        "shipping",
        ShippingAddress,
        N_("Shipping address"),
        ("收货", "货运", "shipping", "ship", "delivery"),
        times=2,
        same_by=(("address",), ("label",), ("consignee",)),
    ),
    Part(
        "competitor",
        Competitor,
        N_("Competitor"),
        ("竞争对手", "对手", "competitor"),
        times=2,
        same_by=(("company", "product"), ("company",)),
    ),
)

CHANNEL = Part("channel", Channel, N_("Channel"), same_by=(("value",),))
"""Further phones and addresses of a contact; no columns of its own."""

KINDS: dict[str, Kind] = {
    kind.key: kind
    for kind in (
        Kind(
            "customers",
            N_("Customers"),
            (
                Part("", Customer, N_("Customer"), _FIRM.words, same_by=_FIRM.same_by, aliases=CUSTOMER),
                _PERSON,
                *_HANGS_ON_CUSTOMERS,
            ),
            update_by=("code", "tax_number", "name_phone"),
        ),
        Kind(
            "contacts",
            N_("Contacts"),
            (
                Part(
                    "",
                    Contact,
                    N_("Contact"),
                    _PERSON.words,
                    same_by=_PERSON.same_by,
                    specials=_PERSON.specials,
                    aliases=CONTACT,
                ),
                _FIRM,
            ),
            update_by=("code", "name_phone"),
        ),
        Kind(
            "products",
            N_("Products"),
            (
                Part(
                    "",
                    Product,
                    N_("Product"),
                    ("产品", "product", "商品"),
                    same_by=(("code",), ("name", "model")),
                    aliases={
                        "code": ("product id", "product code", "sku", "商品编码", "货号"),
                        "name": ("商品名称", "名称", "name"),
                        "model": ("quantity per unit", "spec"),
                    },
                ),
            ),
            planner="rows",
            update_by=("code", "name"),
        ),
    )
}
"""By the names that ``--as`` takes."""


def kind_of(key: str) -> Kind:
    """An entry by its name. Raises ``UserError``."""
    if key not in KINDS:
        raise UserError(
            N_("“{what}” cannot be imported. What can be: {names}."), what=key, names=", ".join(KINDS)
        )
    return KINDS[key]
