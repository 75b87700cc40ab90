"""Where a column goes: a field of ours, found by typing, in groups; or nowhere."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QStandardItem, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from exchange.importing.kinds import kind_of
from exchange.importing.targets import Target, targets
from models import fold
from resources.language import LANGUAGES, N_, Message, _
from ui import theme
from ui.forms.editors.choices import dress
from ui.widgets.painting import text_width

KEY_ROLE = Qt.ItemDataRole.UserRole
SEARCH_ROLE = Qt.ItemDataRole.UserRole + 1
_MOST_SHOWN = 16
_WIDEST = 420


class TargetModel(QStandardItemModel):
    """All places for columns of one kind, shared by the boxes of all columns: nowhere first, then group by group."""

    def __init__(self, kind: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.width = 0
        self.line_of: dict[str, int] = {}
        self._add("", _("Do not import"), "")
        group = None
        for key, target in targets(kind_of(kind)).items():
            if (target.part.key, target.number) != group:
                group = target.part.key, target.number
                self._add_group(_group_label(target))
            self._add(key, _label(target), _words(target))

    def label(self, key: str) -> str:
        """A place in words."""
        return str(self.item(self.line_of[key]).text()) if key in self.line_of else ""

    def _add(self, key: str, label: str, words: str) -> None:
        item = QStandardItem(label)
        item.setData(key, KEY_ROLE)
        item.setData(words, SEARCH_ROLE)
        self.line_of[key] = self.rowCount()
        self.width = max(self.width, len(label))
        self.appendRow(item)

    def _add_group(self, label: str) -> None:
        item = QStandardItem(label)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setFont(theme.font("caption", strong=True))
        item.setData(None, KEY_ROLE)
        item.setData("", SEARCH_ROLE)
        self.appendRow(item)


class _Finder(QCompleter):
    """Shows the places whose words, in any language, hold what was typed."""

    def __init__(self, box: QComboBox) -> None:
        super().__init__(box.model(), box)
        self.setCompletionRole(SEARCH_ROLE)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setMaxVisibleItems(_MOST_SHOWN)

    def splitPath(self, path: str) -> list[str]:
        """What was typed, as it is compared."""
        return [fold(path)]

    def pathFromIndex(self, index: object) -> str:
        """What is written into the field: the label alone."""
        return str(index.data(Qt.ItemDataRole.DisplayRole) or "")  # type: ignore[attr-defined]


class TargetCombo(QComboBox):
    """The box in a row of the table of columns.

    Signals: ``target_chosen(column, key)`` when a person chose another place; ``entered(column)`` when it gets the
    focus.
    """

    target_chosen = Signal(int, str)
    entered = Signal(int)

    def __init__(
        self, column: int, heading: str, places: TargetModel, key: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._column, self._places, self._key = column, places, key
        self.setObjectName(f"importTargetCombo_{column}")
        said = _("“{heading}” goes to").replace("{heading}", heading or str(column + 1))
        self._build(said)
        self._connect()
        self.show_target(key)

    def _build(self, said: str) -> None:
        theme.mark(self, inner=True)
        self.line = QLineEdit(self)
        self.line.setAccessibleName(said)
        self.line.setPlaceholderText(_("Do not import"))
        self.setLineEdit(self.line)
        self.setAccessibleName(said)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setModel(self._places)
        self.setCompleter(None)  # type: ignore[arg-type]  # made when somebody types
        self.setMaxVisibleItems(_MOST_SHOWN)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)

    def _connect(self) -> None:
        self.line.textEdited.connect(self._type)
        self.line.editingFinished.connect(self._settle)
        self.activated.connect(self._choose)

    def key(self) -> str:
        """The name of the place; "" nowhere."""
        return self._key

    def show_target(self, key: str) -> None:
        """Show a place without a word to anybody."""
        self._key = key
        self.setCurrentIndex(self._places.line_of.get(key, 0))
        if not key:
            self.line.clear()
        elif not self.line.hasFocus():
            self.line.setCursorPosition(0)

    def showPopup(self) -> None:
        """The list, as wide as its longest entry."""
        wide = self._places.width * text_width("m")
        self.view().setMinimumWidth(max(self.width(), min(round(wide), _WIDEST)))
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the table and not the value."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell where somebody is."""
        super().focusInEvent(event)
        self.entered.emit(self._column)

    def _type(self, _text: str) -> None:
        if self.completer() is None:
            finder = _Finder(self)
            self.setCompleter(finder)
            finder.setCompletionPrefix(self.line.text())
            finder.complete()
        dress(self.completer())

    def _settle(self) -> None:
        """Take what was typed for the one place it can mean; else what was there stays."""
        typed = fold(self.line.text())
        if typed == fold(self._places.label(self._key)) or (not typed and not self._key):
            return
        words = {
            key: f"|{self._places.item(line).data(SEARCH_ROLE)}" for key, line in self._places.line_of.items()
        }
        same = [key for key in words if key and fold(self._places.label(key)) == typed]
        begins = same or [key for key, word in words.items() if key and typed and f"|{typed}" in word]
        found = begins or [key for key, word in words.items() if key and typed and typed in word]
        if not typed or len(same) == 1 or len(found) == 1:
            self._take(found[0] if typed else "")
        else:
            self.show_target(self._key)

    def _choose(self, line: int) -> None:
        key = self.itemData(line, KEY_ROLE)
        if key is not None:
            self._take(str(key))

    def _take(self, key: str) -> None:
        changed = key != self._key
        self.show_target(key)
        if changed:
            self.target_chosen.emit(self._column, key)


def _group_label(target: Target) -> str:
    part = Message(target.part.label)
    if target.number > 1:
        return str(Message(N_("{part} {number}"), part=part, number=target.number))
    return str(part)


def _label(target: Target) -> str:
    return f"{target.label} *" if target.required else str(target.label)


def _words(target: Target) -> str:
    words = [target.label.render(language) for language in LANGUAGES]
    if target.field is not None:
        words += [Message(target.field.label).render(language) for language in LANGUAGES]
    return "|".join(dict.fromkeys(map(fold, [*words, target.key])))
