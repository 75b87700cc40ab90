"""Below the text of the composer: the fields of the kind, files, stock phrases, the way to the full form, Save."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from database.stock_phrases import DICTIONARY
from resources.language import _, ngettext
from ui import theme
from ui.records.kinds import noun
from ui.session import Session
from ui.widgets.segmented import Segmented


class RecordComposerFoot(QWidget):
    """Signals: ``table_chosen(table)`` where a kind has two, ``phrase_chosen(text)``, ``full_form_requested``,
    ``save_requested``.
    """

    table_chosen = Signal(str)
    phrase_chosen = Signal(str)
    full_form_requested = Signal()
    save_requested = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.paths: list[Path] = []
        self._build()
        self._connect()
        self.set_files([])

    def _build(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.space("s"))
        low = Qt.AlignmentFlag.AlignBottom
        self.which = Segmented(name=_("Kind of record"), parent=self)
        self.which.setObjectName("recordTableSwitch")
        self.place = QVBoxLayout()
        self.more = self._button("recordMoreButton", "ellipsis")
        self.more.setAccessibleName(_("Stock phrases and full form"))
        self.more.setToolTip(_("Stock phrases and full form (Alt+Down)"))
        self.menu = QMenu(self)
        self.menu.setObjectName("recordMoreMenu")
        self.attach = self._button("recordAttachButton", "paperclip")
        self.save = QPushButton(_("Save"), self)
        self.save.setObjectName("recordSaveButton")
        theme.mark(self.save, role="primary")
        line.addWidget(self.which, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(self.place, 1)
        for widget in (self.more, self.attach, self.save):
            line.addWidget(widget, 0, low)

    def _button(self, name: str, icon: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        theme.mark(button, role="ghost", bare=True)
        theme.set_icon(button, icon)
        return button

    def _connect(self) -> None:
        self.which.chosen.connect(self.table_chosen)
        self.more.clicked.connect(self.open_menu)
        self.attach.clicked.connect(self.choose_files)
        self.save.clicked.connect(self.save_requested)

    def set_tables(self, tables: Iterable[str]) -> None:
        """Ask which table is meant, where a kind has two."""
        names = list(tables)
        self.which.blockSignals(True)
        self.which.set_options([(one, noun(one), "") for one in names])
        self.which.blockSignals(False)
        for one in names:
            self.which.button(one).setObjectName(f"recordTableSwitch_{one}")
        self.which.setVisible(len(names) > 1)

    def open_menu(self) -> None:
        """Stock phrases of the firm, and the full form."""
        self.menu.clear()
        full = self.menu.addAction(_("Open the full form"), self.full_form_requested.emit)
        full.setObjectName("recordFullFormAction")
        theme.set_icon(full, "square-arrow-out-up-right")
        self.menu.addSection(_("Insert stock phrase"))
        for row in self._session.lookups.values.get(DICTIONARY, []):
            if row["active"]:
                text = str(row["label"])
                action = self.menu.addAction(text.replace("&", "&&"))
                action.triggered.connect(lambda _on=False, text=text: self.phrase_chosen.emit(text))
        self.menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def choose_files(self) -> None:
        """Files that are kept with the record."""
        self.set_files([*self.paths, *self._session.prompts.choose_open_many(_("Add files"))])

    def set_files(self, paths: Iterable[Path]) -> None:
        """These files go with the record when it is saved."""
        self.paths = list(dict.fromkeys(paths))
        count = len(self.paths)
        self.attach.setText(str(count) if count else "")
        theme.set_icon(self.attach, "paperclip")
        text = ngettext("{n} file: {names}", "{n} files: {names}", count).replace("{n}", str(count))
        said = text.replace("{names}", _(", ").join(path.name for path in self.paths))
        self.attach.setToolTip(said if count else _("Attach files"))
        self.attach.setAccessibleName(self.attach.toolTip())

    def set_saving(self, saving: bool) -> None:
        """Show that it is being saved."""
        self.save.setEnabled(not saving)
        self.save.setText(_("Saving…") if saving else _("Save"))
