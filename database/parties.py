"""Which of the parties on file are customers: suppliers, peers and carriers stand in a view of their own."""

from database.functions import Sql
from models import Choice, Customer, DictionaryValue

_PARTY: Choice = Customer.party_kind


def is_customer() -> Sql:
    """As a condition: no party kind is a customer, too."""
    kinds = DictionaryValue.select(DictionaryValue.id).where(
        (DictionaryValue.dictionary == _PARTY.dictionary) & (DictionaryValue.code == "customer")
    )
    return _PARTY.is_null() | _PARTY.in_(kinds)
