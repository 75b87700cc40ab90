"""Which strips stand on which page."""

from reports.paper import PAPERS, RUNNING, Strip, pages, rule_rest

A4 = PAPERS["A4"]


def heights(found: list[list[tuple[float, Strip]]]) -> list[list[float]]:
    return [[strip.height for _, strip in page] for page in found]


def test_the_top_of_a_page_swallows_the_gap() -> None:
    half = A4.room / 2
    found = pages([Strip(half), Strip(half, gap=1), Strip(half, gap=1)], A4)
    assert [[y for y, _ in page] for page in found] == [[0.0], [0.0], [0.0]]


def test_a_heading_goes_with_what_follows() -> None:
    body = A4.room - 30
    found = pages([Strip(body), Strip(20, keep=True), Strip(20)], A4)
    assert heights(found) == [[body], [20, 20]]


def test_a_head_is_repeated() -> None:
    head = Strip(15, keep=True)
    rows = [Strip(A4.room / 3, head=head) for _ in range(4)]
    found = pages([head, *rows], A4)
    assert all(page[0][1] is head for page in found)
    assert sum(len(page) - 1 for page in found) == 4
    assert all(y + strip.height <= A4.room - RUNNING + 0.01 for y, strip in found[1])


def test_the_rest_of_the_last_page_is_ruled() -> None:
    found = pages([Strip(A4.room - 65)], A4)
    rule_rest(found, A4)
    assert len(found[0]) == 4
    full = pages([Strip(A4.room - 25)], A4)
    rule_rest(full, A4)
    assert len(full[0]) == 1
