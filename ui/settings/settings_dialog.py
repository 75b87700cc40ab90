"""The settings: of this computer, of the firm, of this person; colleagues and backups."""

from typing import Any

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from database import settings as options
from database.news import News
from resources import language
from resources.language import _
from ui import theme
from ui.dictionaries.kind_list import KindDelegate
from ui.session import Session
from ui.settings.backups_page import BackupsPage
from ui.settings.colleagues_page import ColleaguesPage
from ui.settings.machine_options import MACHINE, MachineOption
from ui.settings.options_page import OptionsPage
from ui.widgets.dialog import Dialog

_PANE = 168


class SettingsDialog(Dialog):
    """Everything holds at once.

    Signals: ``language_changed(str)``, ``scheme_changed(str)`` (system, light, dark), ``text_size_changed(int)``.
    """

    language_changed = Signal(str)
    scheme_changed = Signal(str)
    text_size_changed = Signal(int)

    def __init__(
        self,
        session: Session,
        settings: QSettings,
        machine: tuple[MachineOption, ...] = MACHINE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("settingsDialog", _("Settings"), settings, (820, 560), parent)
        self._session, self._kept = session, settings
        self._machine = {option.key: option for option in machine}
        self._pages: dict[str, QWidget] = {}
        self._build()
        self._connect()
        self._show_machine()
        self._read()
        self.choose("computer")

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(0)
        self._list = QListWidget()
        self._list.setObjectName("settingsList")
        self._list.setAccessibleName(_("Settings"))
        theme.mark(self._list, part="pane")
        self._list.setItemDelegate(KindDelegate(self._list))
        self._list.setMouseTracking(True)
        pane = QWidget()
        theme.mark(pane, part="pane")
        pane.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        pane.setFixedWidth(theme.tokens.scaled(_PANE, theme.font_px("body")))
        inner = QVBoxLayout(pane)
        edge = theme.space("m")
        inner.setContentsMargins(edge, theme.space("l"), edge, edge)
        inner.addWidget(self._list)
        upright = QFrame()
        theme.mark(upright, part="upright")
        self._stack = QStackedWidget()
        for widget in (pane, upright):
            row.addWidget(widget)
        row.addWidget(self._stack, 1)
        self.body.addLayout(row)
        prompts = self._session.prompts
        firm = [option for option in options.OPTIONS if not option.personal]
        mine = [option for option in options.OPTIONS if option.personal]
        self._computer = OptionsPage(_("This computer"), self._machine.values(), prompts)
        self._firm = OptionsPage(_("The firm"), firm, prompts)
        self._mine = OptionsPage(_("Only me"), mine, prompts)
        self._backups = BackupsPage(self._session)
        for key, title, page in (
            ("computer", _("This computer"), self._computer),
            ("firm", _("The firm"), self._firm),
            ("mine", _("Only me"), self._mine),
            ("colleagues", _("Colleagues"), ColleaguesPage(self._session)),
            ("backups", _("Backups"), self._backups),
        ):
            self._add_page(key, title, page)
        self.hint.setText(_("Every change holds at once."))
        self.add_close(_("Close"))

    def _add_page(self, key: str, title: str, page: QWidget) -> None:
        item = QListWidgetItem(title)
        item.setData(Qt.ItemDataRole.UserRole, key)
        self._list.addItem(item)
        self._stack.addWidget(page)
        self._pages[key] = page

    def _connect(self) -> None:
        self._list.currentRowChanged.connect(self._stack.setCurrentIndex)
        self._computer.changed.connect(self._keep)
        self._firm.changed.connect(self._save)
        self._mine.changed.connect(self._save)
        self._backups.folder_requested.connect(lambda: self.choose("firm"))
        self._session.written.connect(self._hear)

    def choose(self, page: str) -> None:
        """Show a page: computer, firm, mine, colleagues or backups."""
        for line in range(self._list.count()):
            if self._list.item(line).data(Qt.ItemDataRole.UserRole) == page:
                self._list.setCurrentRow(line)

    def _show_machine(self) -> None:
        values: dict[str, Any] = {"language": language.current()}
        for key, option in self._machine.items():
            kept = self._kept.value(key)
            if kept not in (None, ""):
                values[key] = int(str(kept)) if option.kind == "number" else str(kept)
        self._computer.show_values(values)

    def _keep(self, key: str, value: Any) -> None:
        self._kept.setValue(key, value)
        if key == "language":
            self.language_changed.emit(str(value))
        elif key == "scheme":
            self.scheme_changed.emit(str(value))
        elif key == "text_size":
            self.text_size_changed.emit(int(value))

    def _read(self) -> None:
        self._session.read("settings", options.all_of, self._session.me, done=self._show)

    def _show(self, values: dict[str, Any]) -> None:
        self._firm.show_values(values)
        self._mine.show_values(values)

    def _save(self, key: str, value: Any) -> None:
        self._session.write(options.save, key, value, self._session.me, self._session.now())

    def _hear(self, heard: News) -> None:
        if "setting" in heard.tables:
            self._read()
