"""The import's window, driven as a person drives it: real lists in, again, changed, taken back, called off."""

import csv
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QSettings, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from changes.rows import dicts, rows
from exchange.importing import saved
from models import Batch, Contact, Customer
from resources import language
from tests.conftest import ROOT
from tests.ui.conftest import RecordingPrompts, check_freed_on_close, settle
from tests.ui.desk import Desk
from tests.ui.test_never_waits import GAP
from ui.importing.dialog import ImportDialog
from ui.importing.target_combo import TargetCombo
from ui.session import Session

NORTHWIND = ROOT / "tests" / "data" / "northwind" / "customers.csv"


class Wizard:
    """The window and short words for what is done in it."""

    def __init__(self, qtbot: QtBot, session: Session, settings: QSettings) -> None:
        self.qtbot, self.session, self.settings = qtbot, session, settings
        self.open()

    def open(self) -> "Wizard":
        self.dialog = ImportDialog(self.session, self.settings)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self.qtbot.addWidget(self.dialog)
        self.dialog.open()
        return self

    def settle(self) -> None:
        """Until nothing is on its way, nor about to be."""
        self.qtbot.waitUntil(lambda: not self.dialog.is_busy(), timeout=20_000)
        QApplication.processEvents()  # the rows that are painted now are asked for
        settle(self.qtbot, self.session)

    def see(self, kind: type[Any], name: str) -> Any:
        found = [one for one in self.dialog.findChildren(kind, name) if one.isVisible()]
        assert len(found) == 1, f"{len(found)} of {name}"
        return found[0]

    def press(self, name: str) -> "Wizard":
        button = self.see(QAbstractButton, name)
        assert button.isEnabled(), name
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(8, button.height() // 2))
        self.settle()
        return self

    def choose(self, name: str, text: str) -> "Wizard":
        """An entry of a box, with the keyboard."""
        box: QComboBox = self.see(QComboBox, name)
        place = box.findText(text)
        assert place >= 0, [box.itemText(line) for line in range(box.count())]
        box.setCurrentIndex(place)
        box.activated.emit(place)
        self.settle()
        return self

    def read(self, path: Path) -> "Wizard":
        self.dialog.open_file(path)
        self.settle()
        return self

    def next(self) -> "Wizard":
        return self.press("importNextButton")

    def to_check(self, path: Path) -> "Wizard":
        return self.read(path).next().next()

    def counts(self) -> str:
        return self.dialog.counts.text()

    def cells(self, name: str, column: int) -> list[str]:
        model = self.see(QAbstractItemView, name).model()
        for row in range(model.rowCount()):
            model.index(row, column).data()
        self.settle()
        return [str(model.index(row, column).data()) for row in range(model.rowCount())]

    def problem(self) -> str:
        label = self.dialog.findChild(QLabel, "importProblemLabel")
        assert label is not None
        return label.text() if label.isVisible() else ""

    def ask(self, job: Callable[[], Any]) -> Any:
        return self.session.store.read(job).result()

    def names(self) -> list[str]:
        here = Customer.deleted_at.is_null()
        return [name for (name,) in self.ask(lambda: rows(Customer.select(Customer.name).where(here)))]


@pytest.fixture
def wizard(qtbot: QtBot, session: Session, settings: QSettings, monkeypatch: pytest.MonkeyPatch) -> Wizard:
    """The window. Its pause before it looks again at what was decided is for hands, not for tests."""
    monkeypatch.setattr("ui.importing.dialog._PAUSE_MS", 0)
    return Wizard(qtbot, session, settings)


@pytest.fixture
def short(tmp_path: Path) -> Path:
    """The first rows of a real list."""
    path = tmp_path / "short.csv"
    path.write_text("".join(NORTHWIND.read_text("utf-8").splitlines(keepends=True)[:10]), "utf-8")
    return path


@pytest.fixture
def table(tmp_path: Path) -> Callable[..., Path]:
    def make(*lines: list[str], name: str = "list.csv") -> Path:
        path = tmp_path / name
        with path.open("w", encoding="utf-8", newline="") as stream:
            csv.writer(stream).writerows(lines)
        return path

    return make


def test_a_whole_list_goes_in_and_is_taken_back(wizard: Wizard) -> None:
    wizard.read(NORTHWIND)
    assert wizard.see(QComboBox, "importKindCombo").currentText() == "Customers"
    assert "importSheetCombo" not in {
        box.objectName() for box in wizard.dialog.findChildren(QComboBox) if box.isVisible()
    }
    wizard.next()
    assert wizard.counts() == "91 rows: 91 to import"
    targets = wizard.cells("importMappingTable", 2)
    assert targets[:4] == ["Customer number", "Customer name", "Contact · Name", "Contact · Title"]
    assert "NULL" in wizard.see(QWidget, "importEmptyEdit").text()
    wizard.next()
    assert wizard.names() == []
    assert wizard.cells("importPreviewTable", 0)[:2] == ["2", "3"]
    wizard.next()
    assert wizard.dialog.result_step.title() == "91 new rows imported"
    assert len(wizard.names()) == 91
    assert wizard.ask(lambda: Contact.select().where(Contact.name == "Maria Anders").count()) == 1
    wizard.press("importUndoButton")
    assert wizard.dialog.result_step.title() == "The import was taken back"
    assert wizard.names() == []


def test_the_same_list_again_doubles_nothing(wizard: Wizard, short: Path) -> None:
    wizard.to_check(short).next()
    wizard.press("importNextButton")
    wizard.open().to_check(short)
    assert wizard.counts() == "9 rows: 0 to import · 9 already there"
    assert not wizard.see(QAbstractButton, "importNextButton").isEnabled()
    assert len(wizard.names()) == 9


def test_going_back_after_writing_checks_against_the_file_as_it_is(wizard: Wizard, short: Path) -> None:
    wizard.to_check(short).next()
    wizard.press("importBackButton")
    assert wizard.counts() == "9 rows: 0 to import · 9 already there"


def test_a_changed_copy_updates(wizard: Wizard, short: Path, tmp_path: Path) -> None:
    wizard.to_check(short).next().press("importNextButton")
    text = short.read_text("utf-8").replace("Obere Str. 57", "Untere Str. 75")
    changed = tmp_path / "changed.csv"
    changed.write_text(text, "utf-8")
    wizard.open().read(changed).next()
    wizard.choose("importUpdateCombo", "Update by number")
    assert wizard.counts() == "9 rows: 1 to import · 8 already there"
    wizard.next().press("importPill_update")
    assert wizard.cells("importPreviewTable", 0) == ["2"]
    wizard.press("importNextButton")
    found = wizard.ask(lambda: dicts(Customer.select().where(Customer.code == "ALFKI")))
    assert [row["address"] for row in found] == ["Untere Str. 75"]
    assert len(wizard.names()) == 9


def test_doubtful_rows_are_decided_by_the_person(wizard: Wizard, table: Callable[..., Path]) -> None:
    first = table(["公司名称", "电话", "城市"], ["上海启衡检测技术有限公司", "021-5550 1234", "上海"])
    wizard.to_check(first).next().press("importNextButton")
    again = table(
        ["公司名称", "电话", "城市"],
        ["启衡检测技术（上海）有限公司", "021-5550 1234", "上海"],
        ["北京兴隆电子有限公司", "", "北京"],
        name="again.csv",
    )
    wizard.open().to_check(again)
    assert wizard.counts() == "2 rows: 1 to import · 1 doubtful"
    view = wizard.see(QTableView, "importPreviewTable")
    view.selectRow(0)
    wizard.choose("importDecisionCombo", "Same as “上海启衡检测技术有限公司”")
    assert wizard.counts() == "2 rows: 2 to import"
    wizard.choose("importDecisionCombo", "Skip")
    assert wizard.counts() == "2 rows: 1 to import"
    assert wizard.cells("importPreviewTable", 1)[0] == "Skipped"
    wizard.choose("importDecisionCombo", "Leave it out for now").press("importAllNewButton")
    assert wizard.counts() == "2 rows: 2 to import"
    wizard.press("importBackButton").next()
    assert wizard.counts() == "2 rows: 2 to import", "what was decided is kept"
    wizard.next()
    assert len(wizard.names()) == 3


def test_unknown_words_are_mapped_and_remembered(wizard: Wizard, table: Callable[..., Path]) -> None:
    path = table(
        ["公司名称", "客户类别"], ["甲乙丙公司", "老客户"], ["丁戊己公司", "新客户"], ["庚辛壬公司", "新客户"]
    )
    wizard.read(path).next()
    assert wizard.cells("importMappingTable", 3) == ["Matched", "2 values to map"]
    box = wizard.see(QComboBox, "importWordCombo_0")
    known = box.itemText(2)
    wizard.choose("importWordCombo_0", known)
    assert wizard.cells("importMappingTable", 3)[1] == "1 value to map"
    wizard.choose("importWordCombo_1", "Leave empty")
    assert wizard.cells("importMappingTable", 3)[1] == "Matched"
    wizard.next().next().press("importNextButton")
    wizard.open().read(path).next()
    assert wizard.see(QComboBox, "importSavedCombo").currentText() == "Used last"
    assert wizard.cells("importMappingTable", 3)[1] == "Matched"


def test_the_order_of_dates_is_asked(wizard: Wizard, table: Callable[..., Path]) -> None:
    path = table(["Company name", "Filed on"], ["Aster Ltd", "03/04/2025"], ["Berg & Co", "05/06/2025"])
    wizard.read(path).next()
    wizard.dialog.mapping_step.table.box(1).target_chosen.emit(1, "filed_on")
    wizard.settle()
    wizard.dialog.mapping_step.table.choose(1)
    assert wizard.cells("importMappingTable", 3)[1] == "Say the order of the dates"
    assert wizard.counts() == "2 rows: 0 to import · 2 wrong, skipped and reported"
    wizard.choose("importQuestionCombo_dates", "day, month, year")
    assert wizard.counts() == "2 rows: 2 to import"
    wizard.next().next()
    found = wizard.ask(lambda: dicts(Customer.select().order_by(Customer.id)))
    assert [str(row["filed_on"]) for row in found] == ["2025-04-03", "2025-06-05"]


def test_a_target_is_found_by_typing(wizard: Wizard, table: Callable[..., Path]) -> None:
    wizard.read(table(["公司名称", "代号"], ["甲乙丙公司", "x1"])).next()
    view = wizard.see(QAbstractItemView, "importMappingTable")
    wizard.dialog.mapping_step.table.choose(1)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_F2)
    box = wizard.see(TargetCombo, "importTargetCombo_1")
    assert box.hasFocus()
    box.line.selectAll()
    QTest.keyClicks(box, "short n")
    box.completer().popup().hide()
    QTest.keyClick(box, Qt.Key.Key_Return)
    wizard.settle()
    assert wizard.cells("importMappingTable", 2)[1] == "Short name"
    assert wizard.dialog.isVisible()
    box.line.selectAll()
    QTest.keyClicks(box, "no such field")
    box.line.editingFinished.emit()
    assert box.line.text() == "Short name"


def test_two_columns_on_one_field_are_complained_of(wizard: Wizard) -> None:
    wizard.read(NORTHWIND).next()
    wizard.dialog.mapping_step.table.box(10).target_chosen.emit(10, "phone")
    wizard.settle()
    assert "Phone" in wizard.problem()
    wizard.next()
    assert wizard.see(QWidget, "importMappingTable"), "without a rehearsal there is nothing to look at"


def test_mappings_are_kept_by_name(wizard: Wizard) -> None:
    wizard.read(NORTHWIND).next().press("importSaveMappingButton")
    edit = wizard.see(QWidget, "importMappingNameEdit")
    QTest.keyClicks(edit, "Northwind")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    wizard.settle()
    assert list(wizard.ask(lambda: saved(wizard.session.me))) == ["Northwind"]
    wizard.open().read(NORTHWIND).next()
    assert wizard.see(QComboBox, "importSavedCombo").currentText() == "Northwind"
    wizard.press("importForgetMappingButton")
    assert wizard.ask(lambda: saved(wizard.session.me)) == {}


def test_the_rows_that_were_not_taken_go_into_a_sheet(
    wizard: Wizard, table: Callable[..., Path], prompts: RecordingPrompts, tmp_path: Path
) -> None:
    path = table(
        ["公司名称", "手机号码", "联系人"], ["甲乙丙公司", "1380000", "陈立"], ["丁戊己公司", "", ""]
    )
    wizard.to_check(path).next()
    prompts.answers.append(tmp_path / "rejects.xlsx")
    wizard.press("importRejectsButton")
    assert "rejects.xlsx" in wizard.see(QLabel, "importDetailLabel").text()
    wizard.open().read(tmp_path / "rejects.xlsx").next()
    assert wizard.cells("importPreviewTable", 3)[0] == "甲乙丙公司"


@pytest.mark.parametrize("name", ["notes.pdf", "empty.csv", "gone.xlsx"])
def test_a_file_that_cannot_be_read_gets_a_sentence(wizard: Wizard, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    if name != "gone.xlsx":
        path.write_bytes(b"%PDF-1.4 nothing" if name.endswith("pdf") else b"")
    wizard.read(path)
    assert name in wizard.problem()
    assert not wizard.see(QAbstractButton, "importNextButton").isEnabled()
    wizard.read(NORTHWIND)
    assert wizard.problem() == ""


def test_encoding_and_headings_can_be_corrected(wizard: Wizard, tmp_path: Path) -> None:
    path = tmp_path / "big5.csv"
    path.write_bytes("說明\r\n公司名稱,電話\r\n臺灣機械股份有限公司,02-2345-6789\r\n".encode("cp950"))
    wizard.read(path)
    table = wizard.see(QAbstractItemView, "importFileTable").model()
    assert table.index(2, 1).data() == "臺灣機械股份有限公司"
    wizard.choose("importEncodingCombo", wizard.see(QComboBox, "importEncodingCombo").itemText(1))
    assert (
        wizard.see(QAbstractItemView, "importFileTable").model().index(2, 1).data() != "臺灣機械股份有限公司"
    )
    wizard.choose("importKindCombo", "Contacts")
    assert wizard.see(QComboBox, "importKindCombo").currentText() == "Contacts"


def many(table: Callable[..., Path], number: int) -> Path:
    heads = ["公司名称", "电话", "城市", "联系人", "手机号码", "备注"]
    lines = [
        [f"第{n}号机械有限公司", f"021-{n:08d}", "上海", f"王{n}", f"138{n:08d}", "旧客户"]
        for n in range(number)
    ]
    return table(heads, *lines)


def test_called_off_half_way_writes_nothing(wizard: Wizard, table: Callable[..., Path], qtbot: QtBot) -> None:
    wizard.to_check(many(table, 2_500))
    before = wizard.ask(lambda: Batch.select().count())
    button = wizard.see(QAbstractButton, "importNextButton")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    bar = wizard.see(QWidget, "importProgressBar")
    qtbot.waitUntil(lambda: bar.maximum() > 0 and bar.value() > 0, timeout=10_000)
    wizard.press("importStopButton")
    assert wizard.names() == []
    assert wizard.ask(lambda: Batch.select().where(Batch.kind == "import").count()) == 0
    assert wizard.ask(lambda: Batch.select().count()) == before + 1, "the mapping is remembered"
    assert wizard.problem() == "The import was stopped. Nothing was written."
    assert wizard.counts() == "2,500 rows: 2,500 to import", "and it can be tried again"


def test_a_long_list_keeps_the_window_no_busier(wizard: Wizard, table: Callable[..., Path]) -> None:
    busy, last = [], [time.thread_time()]

    def beat() -> None:
        now = time.thread_time()  # what this thread itself has done, whoever else wants the processor
        busy.append(now - last[0])
        last[0] = now

    wizard.to_check(many(table, 20))  # what is made once, is made
    wizard.press("importBackButton").press("importBackButton")
    path = many(table, 1_000)
    clock = QTimer(wizard.dialog, interval=5)
    clock.timeout.connect(beat)
    beat()
    busy.clear()
    clock.start()
    began = time.perf_counter()
    wizard.to_check(path)
    assert time.perf_counter() - began > 3 * GAP, "it would show"
    assert max(busy) < GAP


def test_it_dies_on_close(qtbot: QtBot, session: Session) -> None:
    check_freed_on_close(lambda: ImportDialog(session))


# -- in the window ------------------------------------------------------------------------------------------------


def dialog_of(desk: Desk) -> ImportDialog:
    found = desk.window.findChild(ImportDialog)
    assert isinstance(found, ImportDialog)
    return found


def drop(path: Path, target: QWidget) -> bool:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    place = target.rect().center().toPointF()
    event = QDropEvent(
        place, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    target.dropEvent(event)
    return event.isAccepted()


def test_a_dropped_sheet_begins_an_import_and_shows_its_customers(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk()
    assert drop(NORTHWIND, desk.window)
    desk.settle()
    dialog = dialog_of(desk)
    for _step in range(3):
        desk.until(dialog._next.isEnabled)
        dialog.go_on()
        desk.settle()
    desk.until(lambda: not dialog._writing)
    desk.press("importShowButton")
    desk.window.activateWindow()  # which a window manager does
    desk.until(desk.window.isActiveWindow)
    desk.settle()
    assert desk.space.page_name() == "customer_list"
    assert len(desk.cells("customerTable")) == 91


def test_the_button_opens_it(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk()
    desk.press("importButton")
    desk.settle()
    assert dialog_of(desk).isVisible()
    dialog_of(desk).reject()


def test_a_new_file_can_begin_with_an_import(desk: Desk) -> None:
    desk.press("welcomeImportButton")
    desk.wait_open()
    desk.until(lambda: desk.window.findChild(ImportDialog) is not None)
    dialog_of(desk).reject()


@pytest.mark.parametrize("tongue", ["zh_CN", "en"])
def test_every_step_fits_a_small_window(wizard: Wizard, tongue: str) -> None:
    language.use(tongue)
    wizard.open().dialog.resize(1024, 640)
    wizard.to_check(NORTHWIND)
    assert wizard.dialog.minimumSizeHint().width() <= 1024
    assert wizard.dialog.minimumSizeHint().height() <= 640
