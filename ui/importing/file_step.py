"""Step 1 of the import: which file, and how it is read."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from exchange.importing import KINDS
from exchange.rehearsal import FileView
from resources.language import _
from ui import theme
from ui.importing.drop import importable
from ui.importing.raw_table import ImportRawTable
from ui.importing.wording import DELIMITERS, FORMS, file_sentence
from ui.prompts import Prompts
from ui.widgets.elided import ElidedLabel
from ui.widgets.empty import EmptyState
from ui.widgets.flow import FlowLayout
from ui.widgets.picture import Picture
from ui.widgets.spin import Spin

_MOST_HEADER = 40


class FileStep(QWidget):
    """A place to drop a file; then what was recognised, to be corrected, above the first rows.

    Signals: ``file_chosen(Path)``; ``reading_changed(encoding, delimiter)``; ``proposal_wanted(kind, sheet, header)``.
    """

    file_chosen = Signal(object)
    reading_changed = Signal(str, str)
    proposal_wanted = Signal(str, str, int)

    def __init__(self, prompts: Prompts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prompts = prompts
        self._view: FileView | None = None
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("importFileStep")
        self.setAcceptDrops(True)
        self._empty = EmptyState()
        self._say_empty()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._build_found())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def _say_empty(self) -> None:
        self._empty.show_message(
            _("Drop a sheet or address cards here"),
            _(
                "What can be read: Excel (.xlsx, .xls), OpenDocument (.ods), text (.csv, .tsv), cards (.vcf). "
                "Nothing is written before you have seen what the import would do."
            ),
            [("importFile", _("Choose file…"), "primary")],
            icon="file-down",
        )
        self._empty.button("importFile").setAutoDefault(False)

    def _build_found(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.space("l"), theme.space("m"), theme.space("l"), theme.space("s"))
        column.setSpacing(theme.space("m"))
        head = QHBoxLayout()
        head.setContentsMargins(theme.space("m"), 0, theme.space("m"), 0)
        head.setSpacing(theme.space("m"))
        head.addWidget(Picture("file-spreadsheet", "success", use="toolbar"))
        self._file = ElidedLabel()
        self._other = QPushButton(_("Another file…"))
        self._other.setObjectName("importOtherFileButton")
        self._other.setAutoDefault(False)
        theme.mark(self._other, role="ghost")
        theme.set_icon(self._other, "folder-open")
        head.addWidget(self._file, 1)
        head.addWidget(self._other)
        column.addLayout(head)
        column.addWidget(self._build_corrections())
        self._problem = QLabel()
        self._problem.setObjectName("importFileProblemLabel")
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setWordWrap(True)
        self._problem.setContentsMargins(theme.space("m"), 0, theme.space("m"), 0)
        theme.mark(self._problem, text_role="doubt")
        column.addWidget(self._problem)
        self.table = ImportRawTable()
        column.addWidget(self.table, 1)
        return page

    def _build_corrections(self) -> QWidget:
        place = QWidget()
        flow = FlowLayout(place, gap=theme.space("m"))
        flow.setContentsMargins(theme.space("m"), 0, theme.space("m"), 0)
        self._kind, self._sheet = QComboBox(), QComboBox()
        self._encoding, self._delimiter = QComboBox(), QComboBox()
        self._header = Spin(1, _MOST_HEADER)
        self._pairs: dict[QWidget, QWidget] = {}
        for box, name, text in (
            (self._kind, "importKindCombo", _("Import as")),
            (self._sheet, "importSheetCombo", _("Sheet")),
            (self._encoding, "importEncodingCombo", _("Encoding")),
            (self._delimiter, "importDelimiterCombo", _("Columns are separated by")),
            (self._header, "importHeaderSpin", _("Headings in row")),
        ):
            box.setObjectName(name)
            box.setAccessibleName(text)
            pair = QWidget()
            line = QHBoxLayout(pair)
            line.setContentsMargins(0, 0, theme.space("m"), 0)
            line.setSpacing(theme.space("s"))
            label = QLabel(text)
            label.setBuddy(box)
            theme.mark(label, text_role="field")
            line.addWidget(label)
            line.addWidget(box)
            flow.addWidget(pair)
            self._pairs[box] = pair
        for key, kind in KINDS.items():
            self._kind.addItem(_(kind.label), key)
        for key, text in DELIMITERS.items():
            self._delimiter.addItem(_(text), key)
        return place

    def _connect(self) -> None:
        self._empty.action_requested.connect(self.choose)
        self._other.clicked.connect(self.choose)
        self._encoding.activated.connect(self._reread)
        self._delimiter.activated.connect(self._reread)
        self._kind.activated.connect(partial(self._propose, 0))
        self._sheet.activated.connect(partial(self._propose, 0))
        self._header.editingFinished.connect(self._move_header)
        self._header.valueChanged.connect(self._mark_header)

    # -- slots --------------------------------------------------------------------------------------------------

    def choose(self, _key: object = None) -> None:
        """Let a file be picked."""
        kinds = "*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt *.vcf"
        filters = f"{_('Sheets and address cards')} ({kinds});;{_('All files')} (*)"
        path = self._prompts.choose_open(_("Import a file"), filters)
        if path is not None:
            self.file_chosen.emit(path)

    def show_file(self, view: FileView | None) -> None:
        """Show what was recognised; nothing before a file was read."""
        self._view = view
        self._stack.setCurrentIndex(1 if view else 0)
        if view is None:
            return
        self._file.set_text(self._sentence(view))
        self._fill(self._sheet, [(name, name) for name, _rows in view.sheets], view.sheet)
        encodings = dict.fromkeys(one for one in (view.encoding, *view.encodings) if one)
        self._fill(self._encoding, [(one, one.upper()) for one in encodings], view.encoding)
        self._delimiter.setCurrentIndex(max(0, self._delimiter.findData(view.delimiter)))
        self._pairs[self._sheet].setVisible(len(view.sheets) > 1)
        self._pairs[self._encoding].setVisible(bool(view.encoding))
        self._pairs[self._delimiter].setVisible(bool(view.delimiter))
        self._pairs[self._header].setVisible(view.form != "vcf")
        header = view.mapping.header if view.mapping else 1
        self._header.blockSignals(True)
        self._header.setValue(header)
        self._header.blockSignals(False)
        if view.mapping:
            self._kind.setCurrentIndex(max(0, self._kind.findData(view.mapping.kind)))
        self._problem.setText(view.problem)
        self._problem.setVisible(bool(view.problem))
        self.table.show_rows(view.top, header)

    def focus_first(self) -> None:
        """On what is wanted first."""
        first: QWidget = self._kind if self._view else self._empty.button("importFile")
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file that can be imported may be dropped."""
        if importable(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take it."""
        path = importable(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.file_chosen.emit(Path(path))

    # -- private ------------------------------------------------------------------------------------------------

    def _sentence(self, view: FileView) -> str:
        form = _(FORMS.get(view.form, view.form))
        if view.mapping is None:
            return f"{view.source} · {form}"
        columns = len(view.mapping.columns)
        return f"{file_sentence(view.source, '', view.row_count, columns)} · {form}"

    @staticmethod
    def _fill(box: QComboBox, entries: list[tuple[str, str]], now: str) -> None:
        box.clear()
        for key, text in entries:
            box.addItem(text, key)
        box.setCurrentIndex(max(0, box.findData(now)))

    def _reread(self, _place: int) -> None:
        delimiter = str(self._delimiter.currentData()) if self._view and self._view.delimiter else ""
        encoding = str(self._encoding.currentData() or "")
        if self._view and (encoding, delimiter) != (self._view.encoding, self._view.delimiter):
            self.reading_changed.emit(encoding, delimiter)

    def _propose(self, header: int, _place: int = 0) -> None:
        sheet = (
            str(self._sheet.currentData() or "") if len(self._view.sheets if self._view else ()) > 1 else ""
        )
        self.proposal_wanted.emit(str(self._kind.currentData()), sheet, header)

    def _move_header(self) -> None:
        now = self._view.mapping.header if self._view and self._view.mapping else 0
        if self._header.value() != now:
            self._propose(self._header.value())

    def _mark_header(self, row: int) -> None:
        self.table.mark_header(row)
