"""What can be imported: a table of entries (STYLE habit 8). Each says which rows a row of the sheet may hold.

A further kind is one more entry: its tables, how they hang together, by what a row is one that is there already.
"""

from exchange.importing import record_kinds
from exchange.importing.foreign import CONTACT, CUSTOMER
from exchange.importing.shapes import Kind, Part, Special
from models import (
    BillingEntity,
    Channel,
    Competitor,
    Contact,
    Customer,
    InvoiceRecipient,
    Product,
    ShippingAddress,
)
from resources.language import N_, UserError

__all__ = ["CHANNEL", "KINDS", "Kind", "Part", "Special", "kind_of"]

_NAME_PARTS = (
    Special("surname", N_("Family name"), ("last name", "surname", "family name", "姓", "姓氏", "n family")),
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
        *record_kinds.ALL,
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
