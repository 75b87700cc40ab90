"""Commands that open something over the window, by their keys and buttons."""

from collections.abc import Callable

import pytest

from tests.conftest import Book
from tests.ui.desk import Desk
from ui.contact_log.dialog import LogContactDialog
from ui.printing.print_preview_dialog import PrintPreviewDialog

OpenDesk = Callable[..., Desk]


@pytest.fixture
def there(open_desk: OpenDesk) -> Desk:
    """A window with a customer on screen."""

    def fill(book: Book) -> None:
        book.customer("澜谷")

    desk = open_desk(fill)
    desk.space.open_customer(1)
    desk.settle()
    return desk


def test_ctrl_l_logs_a_contact_one_at_a_time(there: Desk) -> None:
    there.keys("Ctrl+L")
    there.settle()
    there.command("log_contact")
    (dialog,) = there.window.findChildren(LogContactDialog)
    dialog.reject()


def test_the_header_logs_a_contact(there: Desk) -> None:
    there.press("logContactButton")
    there.settle()
    (dialog,) = there.window.findChildren(LogContactDialog)
    dialog.reject()


def test_ctrl_p_shows_the_card(there: Desk) -> None:
    there.keys("Ctrl+P")
    there.settle()
    (dialog,) = there.window.findChildren(PrintPreviewDialog)
    dialog.reject()


def test_duplicates_are_found_from_the_menu(there: Desk) -> None:
    there.command("find_duplicates")
    there.settle()
    assert there.space.page_name() == "duplicates"
