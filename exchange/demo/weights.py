"""How often each value of a dictionary occurs in the sample data: dictionary, case, then code and weight.

The code "" is nothing chosen. One table here for every choice that a row makes by chance alone.
"""

Weights = dict[str, dict[str, dict[str, float]]]

_SALE = {
    "pre_sale": 30.0,
    "enquiry": 25.0,
    "quotation_talk": 25.0,
    "satisfaction_visit": 1.0,
    "special_event": 4.0,
}
_SERVICE = {
    "follow_up": 25.0,
    "after_sale": 22.0,
    "care": 10.0,
    "satisfaction_visit": 6.0,
    "quotation_talk": 12.0,
}
_SERVICE |= {
    "implementation": 5.0,
    "project_progress": 6.0,
    "acceptance": 2.0,
    "dunning": 4.0,
    "pre_sale": 6.0,
}

WEIGHTS: Weights = {
    "nature": {
        "firm": {
            "private": 45, "ordinary": 20, "state_owned": 10, "joint_venture": 8, "foreign_owned": 5,
            "partnership": 4, "sasac": 2, "joint_or_sole": 1, "individual": 1, "other": 1, "": 3,
        },
        "stock": {"listed": 50, "group": 15, "state_owned": 15, "investment": 3, "finance": 2},
        "group": {"group": 80, "state_owned": 15, "sasac": 5},
        "public": {"institution": 85, "government": 15},
        "abroad": {"ordinary": 60, "private": 20, "listed": 10, "group": 10},
    },
    "source": {
        "any": {
            "exhibition": 18, "referral": 17, "telephone": 10, "search_engine": 10, "friend": 9, "web_form": 8,
            "social_media": 7, "tender_site": 6, "cold_visit": 5, "meeting": 4, "web_ad": 3, "mail": 3,
            "press_ad": 1, "yellow_pages": 1, "other": 1, "": 3,
        },
    },
    "settlement": {
        "any": {
            "1_month": 20, "monthly_30": 17, "on_invoice": 12, "2_months": 10, "30_percent_down": 9, "prepaid": 8,
            "cash_on_delivery": 6, "3_months": 5, "on_arrival": 4, "acceptance_bill": 3, "instalments": 1,
            "other": 1, "": 10,
        },
    },
    "contact_strategy": {
        "a": {"": 60, "weekly": 18, "fortnightly": 17, "monthly": 4, "daily": 1},
        "b": {"": 65, "fortnightly": 10, "monthly": 25},
        "c": {"": 70, "monthly": 8, "two_monthly": 22},
        "d": {"": 65, "quarterly": 20, "half_yearly": 13, "yearly": 2},
        "lost": {"": 70, "no_reminder": 30},
        "party": {"": 50, "half_yearly": 25, "yearly": 15, "no_reminder": 10},
    },
    "purchase_strategy": {
        "current": {
            "": 35, "quarterly": 17, "monthly": 12, "half_yearly": 11, "yearly": 9, "two_monthly": 7, "project": 6,
            "two_yearly": 1, "weekly": 1, "no_reminder": 1,
        },
    },
    "agent_wish": {
        "potential": {"willing": 45, "negotiating": 45, "unknown": 10},
        "current": {"signed": 100},
        "lost": {"not_willing": 100},
        "end": {"": 92, "not_willing": 4, "unknown": 3, "willing": 1},
    },
    "relationship_health": {"any": {"": 84, "good": 7, "fair": 5, "watch": 3, "at_risk": 1}},
    "temperament": {
        "any": {
            "": 40, "easy_going": 12, "rigorous": 10, "frank": 8, "cautious": 7, "decisive": 6, "talkative": 6,
            "reserved": 4, "dominant": 2, "values_relationship": 3, "values_facts": 2,
        },
    },
    "relationship_level": {
        "any": {
            "": 15, "acquainted": 32, "familiar": 28, "trusting": 12, "stranger": 10, "close_friend": 2, "hostile": 1,
        },
    },
    "marital": {
        "any": {
            "": 70, "married_with_children": 16, "married_no_children": 5, "single": 7, "other": 1, "unknown": 1,
        },
    },
    "date_kind": {
        "zh": {
            "wedding": 22, "company": 18, "child_birthday": 15, "spouse_birthday": 12, "joined": 12, "first_deal": 10,
            "lunar_birthday": 5, "solar_birthday": 4, "other": 2,
        },
        "en": {"wedding": 20, "company": 25, "child_birthday": 10, "joined": 20, "first_deal": 20, "other": 5},
    },
    "ship_method": {
        "zh": {
            "courier": 35, "road": 30, "delivered": 12, "dedicated_truck": 10, "collected": 6, "air": 3, "rail": 2,
            "": 2,
        },
        "en": {"air": 50, "sea": 35, "courier": 15},
    },
    "freight_terms": {"any": {"sender": 55, "receiver": 20, "monthly": 15, "": 10}},
    "key_account_relation": {
        "any": {
            "long_term_supply": 35, "project_partner": 20, "framework": 15, "personal_contact": 15, "former_deal": 12,
            "other": 3,
        },
    },
    "competitor_strength": {"any": {"very_strong": 8, "strong": 30, "equal": 34, "weak": 20, "very_weak": 4, "": 4}},
    "competitor_opinion": {
        "any": {"very_satisfied": 5, "satisfied": 30, "neutral": 35, "dissatisfied": 15, "wants_change": 10, "": 5},
    },
    "contact_method": {
        "zh": {
            "telephone": 34, "wechat": 19, "visit": 16, "email": 9, "customer_visit": 4, "courier": 3, "sms": 3,
            "video": 3, "exhibition": 2, "dinner": 2, "letter": 1, "qq": 1, "fax": 1, "other": 2,
        },
        "en": {
            "email": 34, "telephone": 28, "video": 14, "visit": 8, "customer_visit": 3, "exhibition": 4, "courier": 3,
            "wechat": 2, "letter": 1, "sms": 1, "dinner": 1, "fax": 0.5, "other": 0.5,
        },
        "plan": {"telephone": 40, "visit": 35, "video": 8, "wechat": 8, "customer_visit": 5, "dinner": 4},
    },
    "contact_kind": {
        "potential": _SALE | {"": 5},
        "current": _SERVICE | {"survey": 1, "special_event": 1, "": 4},
        "lost": {"care": 40, "survey": 15, "after_sale": 15, "follow_up": 15, "enquiry": 10, "dunning": 5},
        "party": {"enquiry": 40, "other": 30, "quotation_talk": 10, "": 20},
        "sms": {"message_sent": 100},
        "courier": {"literature_sent": 80, "gift": 20},
        "exhibition": {"market_event": 100},
        "dinner": {"care": 70, "special_event": 30},
    },
    "contact_result": {
        "potential": {"progress": 34, "call_again": 36, "no_need": 16, "refused": 4, "": 10},
        "current": {"progress": 40, "call_again": 26, "deal_made": 14, "no_need": 9, "refused": 1, "": 10},
        "lost": {"no_need": 45, "refused": 25, "progress": 20, "": 10},
        "party": {"progress": 50, "": 40, "no_need": 10},
    },
}  # fmt: skip
