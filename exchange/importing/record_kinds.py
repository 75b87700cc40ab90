"""The records of a customer as kinds of import: each finds its customer by number, name or both.

Orders and quotes come with their lines in one sheet (the rows of an order are repeated) or in a second one, whose
rows find the order by its number, and by the customer where the sheet has one.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from exchange.importing.foreign import CUSTOMER
from exchange.importing.shapes import Kind, Part, Special
from models import (
    Agreement,
    Bid,
    Complaint,
    ContactRecord,
    Customer,
    Expense,
    Opportunity,
    PlannedPayment,
    Product,
    Purchase,
    PurchaseLine,
    Quotation,
    QuotationLine,
    Receipt,
    Record,
    RivalBid,
    Service,
)
from resources.language import N_

_FIRM = Part(
    "customer",
    Customer,
    N_("Customer"),
    ("客户", "公司", "单位", "company", "customer", "organization", "account"),
    same_by=(("code",), ("name",)),
    only=("code", "name"),
    aliases={
        "name": (*CUSTOMER["name"], "buyer", "client", "购货单位", "购买单位", "采购单位", "收货单位"),
        "code": CUSTOMER["code"],
    },
)
_PRODUCT = Part(
    "product",
    Product,
    N_("Product"),
    ("产品", "product", "商品", "货品", "物料", "item"),
    same_by=(("code",), ("name",)),
    only=("code", "name", "model"),
    aliases={
        "code": ("product id", "product code", "sku", "商品编码", "货号", "物料编码", "存货编码",
            "item code", "item no"),
        "name": ("商品名称", "商品", "货品名称", "物料名称", "存货名称", "名称", "item", "item name",
            "goods"),
        "model": ("规格", "型号", "spec", "specification"),
    },
)  # fmt: skip
_KEPT = Special(
    "kept",
    N_("Notes, with the heading in front"),
    (
        "required date", "ship via", "要求到货日期", "要求交期", "制单人", "审核人", "仓库", "部门",
            "department",
        "warehouse", "po number", "客户订单号",
    ),
    kept=True,
)  # fmt: skip

_SHARES = (
    Special("off", N_("Discount as a share: 0.9 takes 90 per cent off"), like="discount"),
    Special("paid", N_("Share to pay: 0.9 takes 10 per cent off"), like="discount"),
)


def _line(model: type[Record], parent: str) -> Part:
    """The lines of orders or quotes."""
    return Part(
        "line",
        model,
        N_("Line"),
        ("明细", "line", "行"),
        without=("product", parent),
        specials=(
            Special(
                "amount",
                N_("Amount, where there is no price"),
                ("金额", "总金额", "小计", "合计", "价税合计", "销售额", "订单金额", "成交金额", "amount", "total",
                 "line total", "order total", "total amount", "subtotal", "sales"),
                like="price",
                unless="price",
            ),
            *_SHARES,
        ),
        aliases={
            "price": ("价格", "售价", "成交价", "销售单价", "含税单价", "单价(元)", "price", "rate"),
            "quantity": ("件数", "销售数量", "订购数量", "qty", "units"),
            "description": ("摘要", "description", "规格说明"),
            "discount": ("折扣", "折扣率", "discount", "rebate"),
            "unit": ("计量单位", "uom"),
        },
        numbered=True,
        rebates=("discount",),
    )  # fmt: skip


_PURCHASE = Part(
    "",
    Purchase,
    N_("Purchase"),
    ("订单", "购买", "order", "purchase"),
    same_by=(("customer", "number"),),
    specials=(_KEPT, *_SHARES),
    aliases={
        "number": ("order", "order #", "编号", "单据编号", "单据号", "销售单号", "销售订单号", "购买单号",
            "invoice no"),
        "ordered_on": ("开单日期", "单据日期", "成交日期", "销售日期", "交易日期", "成交时间", "下单时间",
            "order_date"),
        "contact": ("contact name", "contact person", "联系人姓名"),
        "colleague": ("employee id", "employee name", "sales rep", "salesperson", "销售人员", "经办人",
            "负责人", "owner"),
        "ship_to": ("ship name", "ship city", "ship region", "ship postal code", "ship country", "ship to",
                    "收货人", "收货单位", "送货地址", "交货地址"),
        "shipped_on": ("ship date", "发货时间", "出库日期", "delivery date"),
        "freight": ("shipping cost", "物流费"),
        "due_on": ("付款期限", "应收日期"),
        "remarks": ("说明", "notes", "comment"),
    },
    joined=("ship_to", "remarks"),
    rebates=("discount",),
    defaults={"state": "settled"},
)  # fmt: skip
_QUOTATION = Part(
    "",
    Quotation,
    N_("Quote"),
    ("报价", "quote", "quotation"),
    same_by=(("customer", "number", "revision"), ("customer", "number")),
    specials=(_KEPT, *_SHARES),
    aliases={
        "number": ("编号", "单号", "quotation number", "quote no", "quotation no"),
        "colleague": ("sales rep", "salesperson", "负责人", "owner"),
        "remarks": ("说明", "notes"),
    },
    joined=("remarks",),
    rebates=("discount",),
)


def _of(model: type[Record], key: str, words: tuple[str, ...], names: tuple[str, ...]) -> Part:
    """The record to which a row of a second sheet belongs, by what it is called."""
    aliases = {name: words for name in names}
    return Part(key, model, model.nouns[0], words, only=names, aliases=aliases)


def _own(
    model: type[Record],
    *same_by: tuple[str, ...],
    defaults: Mapping[str, str] | None = None,
    **aliases: tuple[str, ...],
) -> Part:
    """The table of a kind that is one row of the sheet each."""
    return Part(
        "",
        model,
        model.nouns[0],
        same_by=same_by,
        specials=(_KEPT,) if "remarks" in model._meta.fields else (),
        aliases=aliases,
        joined=("remarks", "content"),
        defaults=defaults or {},
    )


def _record(key: str, part: Part, telling: tuple[str, ...], **more: Any) -> Kind:
    """A kind whose rows belong to a customer."""
    settings: dict[str, Any] = {"lookups": {"customer": "customer"}} | more
    return Kind(key, part.model.nouns[1], (part, _FIRM), "rows", telling=telling, **settings)


_LINES_TELL = ("line.quantity", "line.price")

ALL: tuple[Kind, ...] = (
    Kind(
        "purchases",
        N_("Purchases"),
        (_PURCHASE, _PRODUCT, _line(PurchaseLine, "purchase"), _FIRM),
        "rows",
        {"customer": "customer"},
        update_by=("code",),
        lines="line",
        kept=("colleague",),
        telling=("number", *_LINES_TELL, "freight", "shipped_on"),
    ),
    Kind(
        "purchase_lines",
        N_("Lines of purchases"),
        (
            replace(_line(PurchaseLine, "purchase"), key=""),
            _PRODUCT,
            _of(
                Purchase,
                "purchase",
                ("order", "purchase", "订单", "购买", "order id", "编号", "单据编号"),
                ("number",),
            ),
            _FIRM,
        ),
        "rows",
        {"purchase": "purchase"},
        update_by=("code",),
        telling=("quantity", "price"),
    ),
    _record(
        "contact_records",
        _own(
            ContactRecord,
            ("customer", "contacted_on", "content"),
            contacted_on=(
                "拜访日期",
                "跟进日期",
                "跟进时间",
                "联系时间",
                "沟通时间",
                "contact date",
                "visited on",
            ),
            contacts=("contact", "contact name", "contact person", "受访人", "拜访对象", "对方联系人", "met"),
            content=(
                "跟进内容",
                "拜访内容",
                "沟通内容",
                "跟进记录",
                "小记",
                "summary",
                "subject",
                "description",
            ),
            products=("产品", "products", "product"),
            method=("跟进方式", "拜访方式", "沟通方式", "channel"),
            colleague=("跟进人", "拜访人", "sales rep", "salesperson", "employee"),
            next_contact_on=("下次跟进", "下次跟进时间", "下次联系时间", "next contact date", "follow up on"),
        ),
        ("content", "method", "contact_kind", "result"),
    ),
    _record(
        "opportunities",
        _own(
            Opportunity,
            ("customer", "name", "opened_on"),
            ("customer", "name"),
            name=("商机", "商机名称", "机会", "主题", "项目", "opportunity", "deal"),
            stage=("商机阶段", "状态", "sales stage", "status"),
            amount=("商机金额", "value", "预算"),
            percent=("赢率", "chance"),
            expected_on=("预计成交", "预计成交时间", "expected close date", "closing date"),
            opened_on=("创建时间", "created on", "created date", "登记日期"),
            colleague=("跟进人", "sales rep", "salesperson"),
            contact=("contact name",),
            defaults={"opened_on": "today"},
        ),
        ("stage", "percent", "expected_on"),
        update_by=("name",),
    ),
    Kind(
        "quotations",
        N_("Quotes"),
        (_QUOTATION, _PRODUCT, _line(QuotationLine, "quotation"), _FIRM),
        "rows",
        {"customer": "customer"},
        update_by=("code",),
        lines="line",
        telling=("number", "valid_until"),
    ),
    Kind(
        "quotation_lines",
        N_("Lines of quotes"),
        (
            replace(_line(QuotationLine, "quotation"), key=""),
            _PRODUCT,
            _of(Quotation, "quotation", ("quote", "quotation", "报价", "报价单"), ("number",)),
            _FIRM,
        ),
        "rows",
        {"quotation": "quotation"},
        update_by=("code",),
        telling=("quantity", "price"),
    ),
    _record(
        "agreements",
        _own(Agreement, ("customer", "number"), ("customer", "name", "signed_on")),
        ("name", "number", "agreement_type"),
        update_by=("code",),
    ),
    Kind(
        "planned_payments",
        N_("Payment plan"),
        (
            replace(_own(PlannedPayment, ("agreement", "due_on", "amount")), without=("agreement",)),
            _of(
                Agreement,
                "agreement",
                ("agreement", "contract", "协议", "合同", "合同号"),
                ("number", "name"),
            ),
            _FIRM,
        ),
        "rows",
        {"agreement": "agreement"},
        telling=("due_on",),
    ),
    _record(
        "receipts",
        _own(
            Receipt,
            purchase=("订单", "订单号", "订单编号", "order", "order number", "order id"),
            agreement=("合同", "合同号", "合同编号", "协议编号", "contract", "contract number"),
            received_on=("到款日期", "回款日期", "收款时间", "payment date", "date"),
            amount=("回款金额", "到款金额", "实收金额", "paid"),
        ),
        ("pay_method", "received_on"),
    ),
    _record(
        "bids", _own(Bid, ("customer", "tender_number"), ("customer", "name")), ("name",), update_by=("code",)
    ),
    Kind(
        "rival_bids",
        N_("Rivals' prices"),
        (
            replace(_own(RivalBid, ("bid", "company")), without=("bid",)),
            _of(Bid, "bid", ("bid", "tender", "投标", "招标编号"), ("tender_number", "name")),
            _FIRM,
        ),
        "rows",
        {"bid": "bid"},
        update_by=("name",),
        telling=("company",),
    ),
    _record("expenses", _own(Expense), ("expense_type", "purpose")),
    _record(
        "services",
        _own(Service, ("customer", "subject", "reported_on")),
        ("service_type", "assignee", "done_on"),
        update_by=("name",),
    ),
    _record(
        "complaints",
        _own(Complaint, ("customer", "number"), ("customer", "subject", "reported_on")),
        ("complaint_type", "severity", "number"),
        update_by=("code",),
    ),
)
"""In the order in which they are offered."""
