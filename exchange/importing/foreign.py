"""Headings that only other programs' exports have (Google, Odoo, Atomic, vCard, Northwind), beside what our fields say
of themselves. A heading that fits several fields goes to the one whose values fit.
"""

CUSTOMER: dict[str, tuple[str, ...]] = {
    "name": ("organization 1 - name", "organization name", "org", "公司全称", "单位全称", "厂名", "商户名称",
             "related company", "parent_id", "company_name", "account", "客户名", "firma", "supplier", "vendor"),
    "code": ("客户号", "助记号码", "cust id", "customer number", "ref"),
    "province": ("region", "address 1 - region", "adr region", "state_id", "county", "省区", "prefecture"),
    "city": ("address 1 - city", "adr city"),
    "country": ("address 1 - country", "adr country", "country_id", "国家/地区", "country/region"),
    "postcode": ("address 1 - postal code", "adr postcode", "postleitzahl", "plz"),
    "address": (
        "address 1 - street", "adr street", "address 1 - extended address", "adr extended", "street2", "address 2",
        "address line 1", "address line 2", "address 1 - po box", "adr box", "通信地址", "办公地址",
    ),
    "fax": ("tel fax", "传真号"),
    "phone": ("办公电话", "联系方式", "tel work 2"),
    "website": ("home page", "linkedin_url", "url 2", "公司网站", "官网"),
    "industry": ("industry type", "行业类型", "行业分类"),
    "remarks": ("备注信息", "memo", "description", "background"),
    "registration_number": ("信用代码", "vat"),
    "category": ("客户分类",),
    "owner": ("所属业务员", "跟进人", "客户经理", "销售代表"),
    "level": ("客户等级",),
}  # fmt: skip
"""Of customers, by field."""

CONTACT: dict[str, tuple[str, ...]] = {
    "name": ("fn", "display name", "联系人姓名", "联络人", "contact person", "主要联系人", "联系人名称"),
    "title": ("organization 1 - title", "role", "occupation", "job", "job position"),
    "department": ("organization 1 - department", "org unit"),
    "mobile": (
        "tel cell",
        "手机号码",
        "mobile number",
        "联系手机",
        "移动手机",
        "mobile 1",
        "cellphone",
        "联系方式",
    ),
    "phone": (
        "tel work",
        "phone_work",
        "phone 1 - value",
        "home phone",
        "联系人电话",
        "联系电话",
        "direct line",
    ),
    "email": ("e-mail 1 - value", "email_work", "contact email", "e-mail address"),
    "birthday": ("bday", "birth date", "出生日"),
    "sex": ("gender",),
    "qq": ("impp qq", "qq 号"),
    "wechat": ("impp wechat", "微信号码"),
    "remarks": ("note", "notes", "background", "comment"),
    "salutation": ("n prefix", "name prefix", "title of courtesy", "courtesy title"),
    "hobbies": ("hobby",),
    "accepts_mail": ("has_newsletter",),
}
"""Of contacts, by field."""
