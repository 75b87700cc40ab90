"""What lines come to, with tax inside the prices or on top of them."""

from decimal import Decimal

import pytest

from ui.forms.line_table import Terms, Totals, totals


@pytest.mark.parametrize(
    ("terms", "found"),
    [
        (Terms(), Totals(Decimal(113), Decimal(0), Decimal(113))),
        (Terms(tax=Decimal(13)), Totals(Decimal(100), Decimal(13), Decimal(113))),
        (
            Terms(tax=Decimal(13), tax_included=False),
            Totals(Decimal(113), Decimal("14.69"), Decimal("127.69")),
        ),
    ],
)
def test_totals(terms: Terms, found: Totals) -> None:
    assert totals([Decimal(100), Decimal(13)], terms) == found
    assert totals([], terms) == Totals(Decimal(0), Decimal(0), Decimal(0))
