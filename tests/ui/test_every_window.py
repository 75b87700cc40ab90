"""Every page, tab and dialog on the smallest window, in Chinese and in a language with longer words than English."""

import gettext
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QDialog,
    QLabel,
    QMenu,
    QPushButton,
    QWidget,
)

from exchange import demo
from reports.order import KINDS
from resources import language
from tests.conftest import NOW, ROOT, Book
from tests.ui.conftest import close_window
from tests.ui.desk import Desk
from ui.contact_log.dialog import LogContactDialog
from ui.forms.label import FieldLabel
from ui.importing.dialog import ImportDialog
from ui.opportunities.page import OpportunityPage
from ui.printing.print_preview_dialog import PrintPreviewDialog
from ui.records.page import RecordsPage
from ui.widgets.elided import ElidedLabel

LONGER = "longer"
PAGES = (
    "customer_list",
    "opportunities",
    "products",
    "competitors",
    "recycle_bin",
    "journal",
)
TABS = ("overview", "contacts", "records", "competitors", "billing", "files", "history")
ROWS = [{"id": 1, "name": "王建宁", "customer": 1}]
SETTINGS = ("computer", "firm", "me", "colleagues", "backups")


class Longer(gettext.NullTranslations):
    """A language of which nobody knows the words, only that they are longer by two fifths."""

    def gettext(self, message: str) -> str:
        return message + "·" * (len(message) * 2 // 5)

    def ngettext(self, one: str, many: str, count: int) -> str:
        return self.gettext(one if count == 1 else many)


# Where the longer words fit, the English ones do.
@pytest.fixture(params=["zh_CN", LONGER])
def tongue(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """A language, spoken from now on."""
    found = language.translation
    longer = Longer()
    monkeypatch.setattr(language, "translation", lambda name: longer if name == LONGER else found(name))
    language.use(request.param)
    return str(request.param)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory, template: Path) -> Path:
    """Sample data, made once."""
    import shutil

    import database
    from models import Customer, db

    path = tmp_path_factory.mktemp("sample") / "sample.gxdb"
    shutil.copyfile(template, path)
    book = Book(path, NOW, 1, 2)
    book.reopen()
    demo.fill(1, NOW, customers=12)
    book.delete(Customer, 12)
    database.close()
    db.init(None)
    return path


@pytest.fixture
def shown(tongue: str, qtbot: object, open_desk: Callable[..., Desk], sample: Path) -> Desk:
    """The window with sample data, as small as it may be."""
    desk = open_desk(path=sample)
    desk.window.resize(1024, 640)
    desk.space.open_customer(1)
    desk.settle()
    QApplication.processEvents()
    return desk


def labels_cut(top: QWidget) -> Iterator[str]:
    """The texts that do not fit."""
    for one in top.findChildren(QLabel) + top.findChildren(QPushButton):
        if not one.isVisible() or not one.text() or is_scrolled_sideways(one):
            continue
        if isinstance(one, (ElidedLabel, FieldLabel)):  # which end in "…" or go on in a second line
            continue
        room, wanted = one.size(), one.sizeHint()
        if isinstance(one, QLabel) and one.wordWrap():
            fits = one.heightForWidth(room.width()) <= room.height() + 1
        else:
            fits = wanted.width() <= room.width() + 1 and wanted.height() <= room.height() + 1
        if not fits:
            yield f"{path_of(one)} {one.text()[:40]!r} {room.toTuple()} of {wanted.toTuple()}"


def is_scrolled_sideways(widget: QWidget) -> bool:
    """Whether a widget is within something that has a scroll bar for what does not fit."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QAbstractScrollArea) and above.horizontalScrollBar().isVisible():
            return True
        above = above.parentWidget()
    return False


def path_of(widget: QWidget) -> str:
    """Where a widget is, by the names above it."""
    names: list[str] = []
    one: QWidget | None = widget
    while one is not None and len(names) < 3:
        names.append(one.objectName() or type(one).__name__)
        one = one.parentWidget()
    return "/".join(reversed(names))


def nameless(top: QWidget) -> Iterator[str]:
    """What a person touches and nothing names."""
    for one in top.findChildren(QWidget):
        if (
            not one.isVisible()
            or not one.isEnabled()
            or not one.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
        ):
            continue
        if one.objectName().startswith("qt_") or is_part(one):
            continue
        if not one.objectName():
            yield f"no name: {path_of(one)}"
        if not (one.accessibleName() or words(one)):
            yield f"no words: {path_of(one)}"


def words(widget: QWidget) -> str:
    """What a screen reader says of a widget without an accessible name: its text or its label."""
    if isinstance(widget, QAbstractButton) and widget.text():
        return widget.text()
    buddies = widget.window().findChildren(QLabel)
    return next((one.text() for one in buddies if one.buddy() is widget), "")


def is_part(widget: QWidget) -> bool:
    """Parts of Qt's own widgets, and what only passes the focus on."""
    parent = widget.parentWidget()
    inside = (
        "QTableView",
        "QTreeView",
        "QHeaderView",
        "QComboBox",
        "QAbstractSpinBox",
        "QDateEdit",
        "QListView",
    )
    if any(parent is not None and parent.inherits(name) for name in inside):
        return True
    return widget.focusProxy() is not None or isinstance(widget, QDialog)


def check(top: QWidget, where: str, wrong: list[str]) -> None:
    """Keep what is wrong in a window."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    wrong += [f"{where}: cut: {one}" for one in labels_cut(top)]
    wrong += [f"{where}: {one}" for one in nameless(top)]


def test_customer_and_its_tabs(shown: Desk) -> None:
    wrong: list[str] = []
    for tab in TABS:
        shown.space.customer.choose_tab(tab)
        shown.settle()
        check(shown.window, tab, wrong)
        if tab in ("contacts", "competitors"):
            shown.press(f"add{tab[:-1].capitalize()}Button")
            shown.settle()
            check(shown.window, f"{tab} panel", wrong)
    assert not wrong, "\n".join(wrong)


def test_records(shown: Desk) -> None:
    wrong: list[str] = []
    shown.space.customer.choose_tab("records")
    shown.settle()
    page = shown.see(RecordsPage, "recordsPage")
    for table in ("contact_record", "purchase", "service"):
        page.add(table)
        shown.settle()
        check(shown.window, f"note {table}", wrong)
    for table in ("contact_record", "quotation"):
        page._open_form(table, {})
        shown.settle()
        check(shown.window, f"form of {table}", wrong)
    assert not wrong, "\n".join(wrong)


def test_pages(shown: Desk) -> None:
    wrong: list[str] = []
    for page in PAGES:
        shown.space.show_page(page)
        shown.settle()
        if page == "products":
            shown.press("addProductButton")
            shown.settle()
        check(shown.window, page, wrong)
    assert not wrong, "\n".join(wrong)


def test_form(shown: Desk) -> None:
    wrong: list[str] = []
    shown.space.edit_customer(1)
    shown.settle()
    check(shown.window, "form", wrong)
    assert not wrong, "\n".join(wrong)


def test_board(shown: Desk) -> None:
    wrong: list[str] = []
    show_board(shown)
    shown.settle()
    check(shown.window, "board", wrong)
    assert not wrong, "\n".join(wrong)


def show_board(shown: Desk) -> None:
    """The board, and what it asks of an opportunity that is lost."""
    shown.space.show_page("opportunities")
    shown.press("opportunityView_board")
    shown.settle()
    page = shown.see(OpportunityPage, "opportunityPage")
    deal = next(deal for column in page.board.columns() for deal in column.list.cards.deals)
    values = page._session.lookups.values["opportunity_stage"]
    page.put(deal, next(row["id"] for row in values if row["code"] == "lost"))


def test_dialogs(shown: Desk) -> None:
    wrong: list[str] = []
    commands = ("dictionaries", "shortcuts", *(f"settings {page}" for page in SETTINGS))
    for command in commands:
        name, _, page = command.partition(" ")
        if page:
            shown.window.dialogs.settings(page)
        else:
            shown.command(name)
        shown.settle()
        (dialog,) = [one for one in shown.window.findChildren(QDialog) if one.isVisible()]
        check(dialog, command, wrong)
        close_window(dialog)
    assert not wrong, "\n".join(wrong)


def test_reminders(shown: Desk) -> None:
    wrong: list[str] = []
    shown.until(lambda: shown.window.reminders.panel)
    shown.command("toggle_reminders")
    shown.settle()
    dock = shown.window.reminders.dock
    check(dock, "reminders", wrong)
    panel = shown.window.reminders.panel
    assert panel is not None
    panel.focus_list()
    assert panel.selected() is not None
    check(dock, "a reminder", wrong)
    assert not wrong, "\n".join(wrong)


def test_import(shown: Desk) -> None:
    wrong: list[str] = []
    shown.command("import_file")
    dialog = shown.window.findChild(ImportDialog)
    assert isinstance(dialog, ImportDialog)
    dialog.resize(1024, 640)
    check(dialog, "import", wrong)
    dialog.open_file(ROOT / "tests" / "data" / "northwind" / "customers.csv")
    for step in ("file", "mapping", "check", "result"):
        shown.until(lambda: not dialog.is_busy())
        shown.settle()
        check(dialog, f"import {step}", wrong)
        dialog.go_on()
    assert not wrong, "\n".join(wrong)


def test_log_contact(shown: Desk) -> None:
    wrong: list[str] = []
    session = shown.window.session
    assert session is not None
    for customer in (1, None):
        dialog = LogContactDialog(session, shown.settings, customer, parent=shown.window)
        dialog.open()
        shown.settle()
        check(dialog, f"log contact {customer}", wrong)
        close_window(dialog)
    assert not wrong, "\n".join(wrong)


def test_a_contact_as_a_code_and_to_another_customer(shown: Desk) -> None:
    wrong: list[str] = []
    dialogs = shown.window.dialogs
    for open_dialog in (partial(dialogs.qr_code, 1), partial(dialogs.move_contacts, ROWS)):
        open_dialog()
        shown.settle()
        (dialog,) = [one for one in shown.window.findChildren(QDialog) if one.isVisible()]
        check(dialog, dialog.objectName(), wrong)
        close_window(dialog)
    assert not wrong, "\n".join(wrong)


def test_print_preview(shown: Desk) -> None:
    wrong: list[str] = []
    session = shown.window.session
    assert session is not None
    for kind in KINDS:
        dialog = PrintPreviewDialog(session, shown.settings, [1, 2], kind=kind, parent=shown.window)
        dialog.open()
        shown.settle()
        check(dialog, f"print preview {kind}", wrong)
        close_window(dialog)
    assert not wrong, "\n".join(wrong)


def test_welcome_page(tongue: str, desk: Desk, tmp_path: Path) -> None:
    desk.window.resize(1024, 640)
    wrong: list[str] = []
    check(desk.window, "welcome", wrong)
    desk.window.welcome.show_problem("It is damaged, and a long sentence says why. " * 3, tmp_path / "a.gxdb")
    check(desk.window, "problem", wrong)
    assert not wrong, "\n".join(wrong)


def test_mnemonics_are_unique(tongue: str, desk: Desk) -> None:
    bar = desk.window.menuBar()
    menus = [("bar", bar.actions())]
    menus += [(menu.objectName(), menu.actions()) for menu in bar.findChildren(QMenu) if menu.actions()]
    for name, actions in menus:
        letters = [mnemonic(one.text()) for one in actions if not one.isSeparator()]
        some = [letter for letter in letters if letter]
        assert some, name
        assert len(some) == len(set(some)), f"{name}: {sorted(some)}"


def mnemonic(text: str) -> str:
    """The letter behind the "&" that is none of text."""
    plain = text.replace("&&", "")
    return plain[plain.index("&") + 1].upper() if "&" in plain else ""
