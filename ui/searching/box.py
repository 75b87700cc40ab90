"""The search box of the tool bar: one line with the type of question at its left (GUIDE 3).

Only what is typed for good counts: what an input method is still composing is no text of the line yet.
"""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from resources.language import _
from search.places import TYPES
from ui import theme

_KEYS = "Ctrl+K"
_WIDE, _NARROW = 460, 240


class SearchBox(QLineEdit):
    """Signals: ``asked(text, kind)`` after another text or type; ``moved(rows)`` by the arrow keys and Page keys;
    ``chosen(log)`` by Enter, with ``log`` for Ctrl+Enter; ``closed()`` when the focus goes, ``left()`` by Esc in an
    empty box; ``entered()`` when the focus comes.
    """

    asked = Signal(str, str)
    moved = Signal(int)
    chosen = Signal(bool)
    closed = Signal()
    left = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_open = False
        self._quiet = False
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("searchBox")
        self.setAccessibleName(_("Search"))
        self.setMaxLength(200)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._icon = QLabel(self)
        self.types = QComboBox(self)
        self.types.setObjectName("searchTypeCombo")
        self.types.setAccessibleName(_("What to search for"))
        self.types.setCursor(Qt.CursorShape.ArrowCursor)
        theme.mark(self.types, role="ghost", inner=True)
        for kind, label in TYPES.items():
            self.types.addItem(_(label), kind)
        line = QFrame(self)
        theme.mark(line, part="upright")
        self._key = QLabel(QKeySequence(_KEYS).toString(QKeySequence.SequenceFormat.NativeText), self)
        theme.mark(self._key, text_role="key")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space("m"), 0, theme.space("s"), 0)
        row.setSpacing(theme.space("xs"))
        line.setFixedHeight(theme.icon_px("toolbar"))
        for widget in (self._icon, self.types, line):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        row.addWidget(self._key, 0, Qt.AlignmentFlag.AlignVCenter)
        self._dress()

    def _connect(self) -> None:
        self.textChanged.connect(self._when_changed)
        self.types.activated.connect(self._when_type_chosen)

    # -- what it holds ------------------------------------------------------------------------------------------

    def kind(self) -> str:
        """The type of question."""
        return str(self.types.currentData())

    def set_kind(self, kind: str) -> None:
        """Ask for another type."""
        if kind != self.kind():
            self.types.setCurrentIndex(self.types.findData(kind))
            self._when_changed()

    def step_kind(self, by: int) -> None:
        """The next type, round and round."""
        kinds = list(TYPES)
        self.set_kind(kinds[(kinds.index(self.kind()) + by) % len(kinds)])

    def put(self, text: str, kind: str) -> None:
        """Ask something as if it had been typed."""
        self._quiet = True
        self.types.setCurrentIndex(self.types.findData(kind))
        self.setText(text)
        self._quiet = False
        self._when_changed()

    def take_focus(self) -> None:
        """Ctrl+K: be ready for typing something else."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def reset(self) -> None:
        """Another file: nothing was asked yet."""
        self._quiet = True
        self.clear()
        self.types.setCurrentIndex(0)
        self._quiet = False

    def set_compact(self, compact: bool) -> None:
        """Take less room in a small window."""
        self.setMinimumWidth(_NARROW if compact else _NARROW + 100)

    def sizeHint(self) -> QSize:
        """As wide as in the picture where there is room."""
        return QSize(_WIDE, super().sizeHint().height())

    # -- keys ---------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Tab chooses the next type while the answer is open, and leaves the box otherwise."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self.is_open:
            step = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}.get(Qt.Key(event.key()))
            if step:
                self.step_kind(step)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the answer below; the rest is typing."""
        key, control = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}
        if key in steps:
            self.moved.emit(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(control)
        elif key == Qt.Key.Key_Escape:
            self._escape()
        else:
            super().keyPressEvent(event)

    def _escape(self) -> None:
        if self.text():
            self.clear()
        else:
            self.left.emit()

    # -- inside -------------------------------------------------------------------------------------------------

    def _when_changed(self) -> None:
        self._key.setVisible(len(self.text()) < 24)
        if not self._quiet:
            self.asked.emit(self.text(), self.kind())

    def _when_type_chosen(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._when_changed()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show what was found for the text that is still there."""
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Elsewhere nobody needs the answer; a window in front for a moment does not count."""
        super().focusOutEvent(event)
        passing = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
        if event.reason() not in passing:
            self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Another theme: the icon and the room for the text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange) and hasattr(self, "_key"):
            self._dress()

    def _dress(self) -> None:
        side = theme.icon_px("button")
        self._icon.setPixmap(theme.pixmap("search", side=side, scale=self.devicePixelRatioF()))
        left = (
            theme.space("m") + side + self.types.sizeHint().width() + 3 * theme.space("xs") + theme.space("s")
        )
        self.setTextMargins(left, 0, theme.space("s"), 0)
        self.setPlaceholderText(_("Names, pinyin, phones, records …"))
