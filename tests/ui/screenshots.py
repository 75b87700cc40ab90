"""``make screenshots``: every page, tab and dialog, in both languages and themes, at scale 1 and 2, on sample data.

Each lies in the folder under the name of the design's picture where there is one. One process a scale, because Qt
reads it at the start.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

NOW = datetime(2026, 3, 18, 1, 40, tzinfo=UTC)
LARGE, SMALL = (1440, 900), (1024, 640)
SHOWN = 61
"""A customer of whom there is much to see."""


def main() -> None:
    """Take them all; the folder is the first argument, build/screenshots without one."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "build/screenshots").absolute()
    folder.mkdir(parents=True, exist_ok=True)
    for scale in ("1", "2"):
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale}
        subprocess.run(
            [sys.executable, "-m", __spec__.name, str(folder), "--take", scale], env=environment, check=True
        )


def take(folder: Path, scale: str) -> None:
    """Take the pictures of one scale."""
    from PySide6.QtCore import QSettings

    from resources import language
    from ui import app as application

    with tempfile.TemporaryDirectory() as home:
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
            os.environ[name] = home
        file = _sample(Path(home))
        language.use("zh_CN")
        app, theme = application.make()
        for speech, scheme in (("zh_CN", "light"), ("en", "dark"), ("en", "light"), ("zh_CN", "dark")):
            language.use(speech)
            theme.use(scheme)
            settings = QSettings(f"{home}/{speech}-{scheme}.ini", QSettings.Format.IniFormat)
            ending = f"{scheme}-{speech[:2]}@{scale}"
            _window(folder, ending, file, settings)
            app.processEvents()


def _sample(home: Path) -> Path:
    import database
    from database import colleagues
    from exchange import demo

    file = home / "sample.gxdb"
    database.open_(file, at=NOW, create=True)
    demo.fill(colleagues.me("林晓岚", "林晓岚", NOW), NOW, customers=64, seed=7)
    database.close()
    return file


def _window(folder: Path, ending: str, file: Path, settings: Any) -> None:
    from PySide6.QtTest import QTest

    from resources import language
    from ui.main_window import MainWindow
    from ui.opener import Wish

    def rest() -> None:
        """Until nothing is on its way, and a little more for what is painted late."""
        for _ in range(400):
            QTest.qWait(25)
            if not threads_busy():
                break
        QTest.qWait(120)

    def threads_busy() -> bool:
        session = window.session
        return session is None or not (session.reading.is_idle() and session.writing.is_idle())

    def keep(name: str) -> None:
        rest()
        window.grab().save(str(folder / f"{name}-{ending}.png"))

    window = MainWindow(
        settings,
        lambda: NOW,
        default_file=file.with_name("guanxi.gxdb"),
        system_name="林晓岚",
        language=language.current(),
    )
    window.resize(*LARGE)
    window.show()
    QTest.qWait(200)
    window.grab().save(str(folder / f"empty-first-start-{ending}.png"))
    window.open(Wish(file, user="林晓岚"))
    rest()
    for name, show in _scenes(window):
        show()
        keep(name)
    for name, dialog in _dialogs(window):
        rest()
        dialog.grab().save(str(folder / f"{name}-{ending}.png"))
        dialog.close()
    window.resize(*SMALL)
    assert window.workspace is not None
    window.workspace.show_page("customer")
    window.workspace.customer.choose_tab("overview")
    keep("main-minimum-1024x640")
    window.close()


def _scenes(window: Any) -> Iterator[tuple[str, Callable[[], object]]]:
    space = window.workspace
    yield "main", lambda: space.open_customer(SHOWN)
    yield "search-popup", lambda: _search(window, "qh")
    yield "search-nothing", lambda: _search(window, "xqzz")
    window.search.follow(window.session)
    for tab in ("contacts", "competitors", "billing", "files", "history"):
        yield tab, partial(space.customer.choose_tab, tab)
    yield "contacts-edit", lambda: _edit_contact(space)
    yield "records-timeline", lambda: _note_record(space)
    yield "records-edit", lambda: _edit_record(space)
    yield "customer-form-edit", lambda: space.edit_customer(SHOWN)
    yield "customer-form-new", space.new_customer
    for page in (
        "customer_list",
        "opportunities",
        "products",
        "competitors",
        "duplicates",
        "recycle_bin",
        "journal",
    ):
        yield f"page-{page}", partial(space.show_page, page)
    yield "page-opportunities-board", partial(_show_board, space)


def _search(window: Any, text: str) -> None:
    window.activateWindow()
    window.search.begin()
    window.search.box.put(text, "all")


def _show_board(space: Any) -> None:
    from ui.opportunities.page import OpportunityPage

    space.show_page("opportunities")
    space.findChild(OpportunityPage).view.choose("board")


def _note_record(space: Any) -> None:
    from ui.records.page import RecordsPage

    space.customer.choose_tab("records")
    page = space.customer.findChild(RecordsPage)
    page.timeline.step(1)
    page.add("contact_record")


def _edit_record(space: Any) -> None:
    from database.sales.timeline import Entry
    from ui.records.page import RecordsPage

    page = space.customer.findChild(RecordsPage)
    found = [line for line in page.timeline.rows.lines if isinstance(line, Entry)]
    one = next((line for line in found if line.table == "purchase"), found[0])
    page.timeline.choose(one.uid)
    page.open_record(one.table, one.id)


def _edit_contact(space: Any) -> None:
    from PySide6.QtWidgets import QTableView

    space.show_page("customer")
    space.customer.choose_tab("contacts")
    table = space.customer.findChild(QTableView, "contactTable")
    table.selectRow(0)
    table.activated.emit(table.currentIndex())


def _dialogs(window: Any) -> Iterator[tuple[str, "QWidget"]]:
    from PySide6.QtWidgets import QDialog

    for name, command in (
        ("dictionary-settings", "dictionaries"),
        ("settings", "settings"),
        ("colleagues", "colleagues"),
        ("backups", "restore_backup"),
        ("shortcuts", "shortcuts"),
    ):
        window.actions_[command].trigger()
        yield name, next(dialog for dialog in window.findChildren(QDialog) if dialog.isVisible())
    from ui.contact_log.dialog import LogContactDialog

    log = LogContactDialog(window.session, None, SHOWN, parent=window)
    log.open()
    yield "log-contact-dialog", log
    yield from _about_contacts(window)
    yield from _print_previews(window)
    yield from _import_steps(window)


def _import_steps(window: Any) -> Iterator[tuple[str, "QWidget"]]:
    from PySide6.QtTest import QTest

    from ui.importing.dialog import ImportDialog

    for number, name in enumerate(("file", "mapping", "check")):
        dialog = ImportDialog(window.session, None, parent=window)
        dialog.open()
        dialog.open_file(Path(__file__).parents[1] / "data" / "northwind" / "customers.csv")
        for step in range(number + 1):
            for _ in range(400):
                QTest.qWait(25)
                if not dialog.is_busy():
                    break
            if step < number:
                dialog.go_on()
        yield f"import-{name}", dialog


def _about_contacts(window: Any) -> Iterator[tuple[str, "QWidget"]]:
    from PySide6.QtWidgets import QDialog

    rows = window.workspace.customer.page.lists["contact"]
    for name, show in (
        ("qr-code", partial(window.dialogs.qr_code, rows[0]["id"])),
        ("contact-move", partial(window.dialogs.move_contacts, rows[:1])),
    ):
        show()
        yield name, next(dialog for dialog in window.findChildren(QDialog) if dialog.isVisible())


def _print_previews(window: Any) -> Iterator[tuple[str, "QWidget"]]:
    from PySide6.QtTest import QTest

    from reports.order import KINDS
    from ui.printing.print_preview_dialog import PrintPreviewDialog

    for kind in KINDS:
        preview = PrintPreviewDialog(window.session, window._settings, [SHOWN, 4], kind=kind, parent=window)
        preview.open()
        for _ in range(400):
            QTest.qWait(25)
            if preview.view.drawn(0) is not None:
                break
        yield f"print-preview-{kind}", preview


if __name__ == "__main__":
    if "--take" in sys.argv:
        take(Path(sys.argv[1]), sys.argv[sys.argv.index("--take") + 1])
    else:
        main()
