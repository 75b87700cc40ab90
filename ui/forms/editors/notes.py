"""Text of any length, with the firm's stock phrases below it (SPEC 1.6)."""

from typing import Any, ClassVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from database.stock_phrases import DICTIONARY, keep_phrase
from resources.language import _
from ui import theme
from ui.forms.editors.base import Editor

LONGEST_PHRASE = 200


class NotesBox(QPlainTextEdit):
    """As high as its text, between ``least`` and ``most`` lines.

    Signals: ``phrases_requested`` by Alt+Down.
    """

    phrases_requested = Signal()

    def __init__(self, least: int = 2, most: int = 10, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least, self._most = least, most
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        self._fit()

    def set_lines(self, least: int, most: int) -> None:
        """Show more or fewer lines."""
        self._least, self._most = least, most
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Down opens the stock phrases; Ctrl+Enter is the form's."""
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.phrases_requested.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the form where there is nothing to scroll here."""
        if self.verticalScrollBar().maximum():
            super().wheelEvent(event)
        else:
            event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        """Another font, another height."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        line = QFontMetricsF(self.font()).lineSpacing()
        lines = min(max(self.document().size().height(), self._least), self._most)
        self.setFixedHeight(round(lines * line + 2 * self.document().documentMargin() + 6))


class NotesEditor(Editor):
    """Plain text. Below: a list of phrases to insert at the cursor, and a link that keeps what is marked as one."""

    wide = True
    lines: ClassVar[tuple[int, int]] = (2, 10)
    """How many lines are seen, at least and at most."""

    def _build(self) -> QWidget:
        self.text = NotesBox(*self.lines, parent=self)
        self.phrases = PhraseBox(self)
        self.keep = QPushButton(_("Save as stock phrase"), self)
        theme.mark(self.keep, role="link")
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._below.setSpacing(theme.space("s"))
        side = Qt.AlignmentFlag.AlignLeft
        self._below.addWidget(self.phrases, 0, side)
        self._below.addWidget(self.keep, 1, side)
        column = QVBoxLayout()
        column.setSpacing(theme.space("xxs"))
        column.addWidget(self.text)
        column.addLayout(self._below)
        self._row.addLayout(column)
        return self.text

    def _connect(self) -> None:
        self._writing = False
        self.phrases.setObjectName(self.name_of("phrase_combo"))
        self.keep.setObjectName(self.name_of("phrase_keep_button"))
        self.text.textChanged.connect(self._tell)
        self.text.selectionChanged.connect(self._offer)
        self.text.phrases_requested.connect(self.phrases.showPopup)
        self.phrases.chosen.connect(self.insert)
        self.keep.clicked.connect(self._keep)
        self.session.lookups_changed.connect(self._fill)
        self._fill()
        self._offer()

    def read(self) -> Any:
        """The text; ``None`` for nothing but spaces."""
        text = self.text.toPlainText()
        return self.field.clean(text) if text.strip() else None

    def write(self, value: Any) -> None:
        """Show a text."""
        self._writing = True
        self.text.setPlainText(value or "")
        self._writing = False
        self._offer()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """List and link one below the other where there is no room side by side."""
        super().resizeEvent(event)
        wanted = self.phrases.minimumWidth() + self._below.spacing() + self.keep.sizeHint().width()
        direction, beside = QBoxLayout.Direction, self.width() >= wanted
        self._below.setDirection(direction.LeftToRight if beside else direction.TopToBottom)

    def insert(self, phrase: str) -> None:
        """Put a phrase where the cursor is, and go on typing."""
        self.text.insertPlainText(phrase)
        self.text.setFocus()

    def set_read_only(self, read_only: bool) -> None:
        """Grey, but its text can be copied."""
        self.text.setReadOnly(read_only)
        self.phrases.setVisible(not read_only)
        self.keep.setVisible(not read_only)

    def set_placeholder(self, text: str) -> None:
        """Grey words in an empty field."""
        self.text.setPlaceholderText(text)

    def _tell(self) -> None:
        if not self._writing:
            self._offer()
            self.changed.emit()

    def _offer(self) -> None:
        self.keep.setEnabled(bool(self._phrase()))

    def _phrase(self) -> str:
        marked = self.text.textCursor().selectedText().replace("\u2029", " ")
        text = " ".join((marked or self.text.toPlainText()).split())
        return text if len(text) <= LONGEST_PHRASE else ""

    def _keep(self) -> None:
        session = self.session
        session.write(keep_phrase, self._phrase(), session.language, session.me, session.now())

    def _fill(self) -> None:
        rows = self.session.lookups.values.get(DICTIONARY, [])
        self.phrases.fill([str(row["label"]) for row in rows if row["active"]])


class PhraseBox(QComboBox):
    """A list that goes back to its invitation after every choice.

    Signals: ``chosen`` with the phrase.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, role="ghost")
        self.setPlaceholderText(_("Insert stock phrase"))
        self.setAccessibleName(_("Insert stock phrase"))
        self.setToolTip(_("Insert stock phrase (Alt+Down)"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._fit()
        self.activated.connect(self._choose)

    def fill(self, phrases: list[str]) -> None:
        """Offer these."""
        self.clear()
        self.addItems(phrases)
        self.setCurrentIndex(-1)
        self.setEnabled(bool(phrases))

    def changeEvent(self, event: QEvent) -> None:
        """Another font, another width."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def showPopup(self) -> None:
        """The list, wide enough to be read."""
        view = self.view()
        view.setMinimumWidth(max(self.width(), min(view.sizeHintForColumn(0) + 24, 520)))
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the form."""
        event.ignore()

    def _fit(self) -> None:
        """Room for the invitation and the arrow."""
        words = QFontMetricsF(theme.font()).horizontalAdvance(self.placeholderText())
        self.setFixedWidth(round(words) + theme.icon_px("inline") + 2 * theme.space("xl"))

    def _choose(self, index: int) -> None:
        phrase = self.itemText(index)
        self.setCurrentIndex(-1)
        if phrase:
            self.chosen.emit(phrase)
