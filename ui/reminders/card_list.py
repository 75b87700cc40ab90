"""The reminders as cards in groups, one of them chosen; all of it works by keyboard."""

from collections.abc import Callable, Sequence
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from resources.language import _, ngettext
from ui import theme
from ui.reminders.actions import DONE, LOG, OPEN, SNOOZE
from ui.reminders.card import Face, ReminderCard

Key = tuple[str, ...]

PAGE: Final = 100
"""So many cards at once; the rest comes on request (GUIDE 4)."""

_LETTERS: Final = {Qt.Key.Key_L: LOG, Qt.Key.Key_S: SNOOZE, Qt.Key.Key_D: DONE}
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS: Final = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -6,
    Qt.Key.Key_PageDown: 6,
    Qt.Key.Key_Home: -(10**6),
    Qt.Key.Key_End: 10**6,
}


class Group(NamedTuple):
    """A group of cards. ``members`` are whatever the list makes faces of; ``link`` is the text of the group's
    command; ``folds`` makes it open and close by a click.
    """

    key: str
    title: str
    role: str
    members: Sequence[Any]
    link: str = ""
    folds: bool = False


class _Head(QWidget):
    """Name and count of a group, and its command. Signals: ``link_clicked(key)``, ``folded(key)``."""

    link_clicked = Signal(str)
    folded = Signal(str)

    def __init__(self, group: Group, parent: QWidget) -> None:
        super().__init__(parent)
        self._key = group.key
        self._build(group)

    def _build(self, group: Group) -> None:
        row = QHBoxLayout(self)
        left = 0 if group.folds else theme.space("xs")
        row.setContentsMargins(left, 0, theme.space("m"), 0)
        row.setSpacing(theme.space("s"))
        self._fold = QPushButton()
        self._fold.setObjectName(f"reminderFold_{group.key}")
        theme.mark(self._fold, role="ghost", bare=True, small=True)
        self._fold.setVisible(group.folds)
        self._grow()
        self._title, self._count = QLabel(), QLabel()
        theme.mark(self._title, text_role="group")
        theme.mark(self._count, text_role="caption")
        self._link = QPushButton()
        self._link.setObjectName(f"reminderAll_{group.key}")
        theme.mark(self._link, role="link", small=True, dense=True)
        self._link.setCursor(Qt.CursorShape.PointingHandCursor)
        for widget in (self._fold, self._title, self._count):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._link)
        self._fold.clicked.connect(lambda: self.folded.emit(self._key))
        self._link.clicked.connect(lambda: self.link_clicked.emit(self._key))

    def show_group(self, group: Group, *, is_open: bool) -> None:
        """Show another count."""
        count = len(group.members)
        self._title.setText(group.title)
        theme.mark(self._title, tone=group.role)
        self._count.setText(f"{count:,}")
        self._link.setText(group.link)
        self._link.setVisible(bool(group.link))
        words = _("Fold up {group}") if is_open else _("Unfold {group}")
        self._fold.setAccessibleName(words.replace("{group}", f"{group.title} {count:,}"))
        self._fold.setToolTip(self._fold.accessibleName())
        theme.set_icon(self._fold, "chevron-down" if is_open else "chevron-right", use="inline")

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._grow()

    def _grow(self) -> None:
        self._fold.setFixedWidth(theme.size("minHitArea"))
        self.setFixedHeight(theme.size("minHitArea"))

    def mouseReleaseEvent(self, event: QEvent) -> None:
        """The whole line folds."""
        if not self._fold.isHidden():
            self.folded.emit(self._key)


class ReminderList(QScrollArea):
    """Cards in groups. Choice and place on the screen stay when the cards become others.

    Signals: ``verb_requested(key, verb)``, ``all_requested(group)`` from a group's command, ``selection_changed()``.
    """

    verb_requested = Signal(tuple, str)
    all_requested = Signal(str)
    selection_changed = Signal()

    def __init__(self, face_of: Callable[[Any], Face], parent: QWidget | None = None) -> None:
        """``face_of`` puts a member of a group into words; asked only for what is shown."""
        super().__init__(parent)
        self._face_of = face_of
        self._groups: list[Group] = []
        self._heads: dict[str, _Head] = {}
        self._cards: dict[Key, ReminderCard] = {}
        self._order: list[ReminderCard] = []
        self._selected: Key | None = None
        self._place = 0  # of the chosen card, for when it goes
        self._folded: set[str] = set()
        self._limit = PAGE
        self._top: QWidget | None = None
        self._line: list[QWidget] = []
        self._build()

    def _build(self) -> None:
        self.setObjectName("reminderList")
        self.setAccessibleName(_("Reminders"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._fit_margins()
        self._column.setSpacing(0)
        self._more = QPushButton(self._inside)
        self._more.setObjectName("reminderMoreButton")
        theme.mark(self._more, role="link")
        self._more.clicked.connect(self._show_more)
        self._more.hide()
        self.setWidget(self._inside)
        self.verticalScrollBar().rangeChanged.connect(self._fit_margins)

    # -- what it shows ------------------------------------------------------------------------------------------

    def set_folded(self, groups: set[str]) -> None:
        """Which groups are closed."""
        self._folded = set(groups)

    def set_groups(self, groups: Sequence[Group], top: QWidget | None = None) -> None:
        """Show other reminders; ``top`` is a widget above them."""
        seen = self._seen()
        self._groups, self._top = list(groups), top
        self._lay_out()
        self._restore(seen)

    def faces(self) -> list[Face]:
        """The cards, from the top."""
        return [card.face() for card in self._order]

    def card(self, key: Key) -> ReminderCard | None:
        """The card of a reminder."""
        return self._cards.get(key)

    def selected(self) -> Key | None:
        """The chosen reminder."""
        return self._selected

    def select(self, key: Key | None, *, show: bool = True) -> None:
        """Choose a reminder."""
        card = self._cards.get(key) if key else None
        changed = self._selected != (key if card else None)
        for other in self._order:
            if other is not card and other.is_selected():
                self._keep_focus(other)
                other.set_selected(False)
        self._selected = key if card else None
        if card is not None:
            card.set_selected(True)
            card.set_focused(self.hasFocus())
            self._place = self._order.index(card)
            if show:
                self._reveal(card)
        if changed:
            self.selection_changed.emit()

    def take_focus(self) -> None:
        """Put the keyboard into the list; the first card is chosen when none is."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self._selected is None and self._order:
            self.select(self._order[0].face().key)

    # -- keyboard -----------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, Enter opens, L logs, S snoozes, D is done."""
        key = Qt.Key(event.key())
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and key in _STEPS:
            self._step(_STEPS[key])
        elif plain and (key in _ENTER or key in _LETTERS) and self._selected:
            self.verb_requested.emit(self._selected, _LETTERS.get(key, OPEN))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The first one is chosen when none is, so that keys have something to act on."""
        super().focusInEvent(event)
        by_keys = event.reason() not in (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.PopupFocusReason)
        if self._selected is None and self._order and by_keys:
            self.select(self._order[0].face().key)
        self._show_focus(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The chosen card looks a little quieter."""
        super().focusOutEvent(event)
        self._show_focus(False)

    # -- private ------------------------------------------------------------------------------------------------

    def _fit_margins(self) -> None:
        """The scroll bar takes its room from the margin: cards keep their width."""
        edge, bar = theme.space("m") + 2, self.verticalScrollBar()
        wide = bar.sizeHint().width() if bar.maximum() > bar.minimum() else 0
        self._column.setContentsMargins(edge, 0, max(edge - wide, theme.space("xxs")), theme.space("l"))

    def _show_focus(self, focused: bool) -> None:
        card = self._cards.get(self._selected) if self._selected else None
        if card is not None:
            card.set_focused(focused)

    def _step(self, by: int) -> None:
        if not self._order:
            return
        now = self._place if self._selected else (-1 if by > 0 else len(self._order))
        place = min(max(now + by, 0), len(self._order) - 1)
        self.select(self._order[place].face().key)

    def _choose(self, card: ReminderCard) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.select(card.face().key)

    def _ask(self, card: ReminderCard, verb: str) -> None:
        self.select(card.face().key, show=False)
        self.verb_requested.emit(card.face().key, verb)

    def _fold(self, key: str) -> None:
        self._folded ^= {key}
        self._lay_out()

    def _show_more(self) -> None:
        self._limit += PAGE
        self._lay_out()

    def _reveal(self, card: ReminderCard) -> None:
        self._column.activate()
        self._inside.resize(
            self._inside.width(), max(self._inside.sizeHint().height(), self.viewport().height())
        )
        above = self._order[0] is card and self._top is None
        if above:
            self.verticalScrollBar().setValue(0)
        else:
            self.ensureWidgetVisible(card, 0, theme.space("m"))

    def _keep_focus(self, card: ReminderCard) -> None:
        row = card.actions_row()
        inside = self.focusWidget() if row is None else row.focusWidget()
        if row is not None and inside is not None and inside.hasFocus():
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _seen(self) -> list[tuple[Key, int]]:
        """The cards on screen and where they stand."""
        value, height = self.verticalScrollBar().value(), self.viewport().height()
        if value == 0:
            return []
        return [
            (card.face().key, card.y() - value)
            for card in self._order
            if card.y() + card.height() > value and card.y() < value + height
        ]

    def _restore(self, seen: list[tuple[Key, int]]) -> None:
        """Keep on its place the first card that is still there."""
        for key, offset in seen:
            card = self._cards.get(key)
            if card is not None:
                self._column.activate()
                self._inside.resize(self._inside.width(), self._inside.sizeHint().height())
                self.verticalScrollBar().setValue(card.y() - offset)
                return

    def _lay_out(self) -> None:
        """Put heads and cards into their order; cards of the same reminders are used again."""
        self.setUpdatesEnabled(False)
        heads, cards = self._heads, self._cards
        self._heads, self._cards, self._order = {}, {}, []
        line = [self._top] if self._top is not None else []
        left, hidden = self._limit, 0
        for group in self._groups:
            is_open = group.key not in self._folded
            shown = group.members[:left] if is_open else ()
            left -= len(shown)
            hidden += len(group.members) - len(shown) if is_open else 0
            line.append(self._head(group, heads, is_open=is_open))
            line += [self._card(face, cards) for face in map(self._face_of, shown)]
        self._remove([*heads.values(), *cards.values()])
        line += [self._more] if self._show_rest(hidden) else []
        if line != self._line:
            self._set_line(line)
        self._select_again()
        self.setUpdatesEnabled(True)

    def _head(self, group: Group, known: dict[str, _Head], *, is_open: bool) -> QWidget:
        head = known.pop(group.key, None)
        if head is None:
            head = _Head(group, self._inside)
            head.link_clicked.connect(self.all_requested)
            head.folded.connect(self._fold)
        head.show_group(group, is_open=is_open)
        self._heads[group.key] = head
        return head

    def _card(self, face: Face, known: dict[Key, ReminderCard]) -> QWidget:
        card = known.pop(face.key, None)
        if card is None:
            card = ReminderCard(face, self._inside)
            card.chosen.connect(self._choose)
            card.verb_requested.connect(self._ask)
        else:
            card.set_face(face)
        self._cards[face.key] = card
        self._order.append(card)
        return card

    def _remove(self, gone: Sequence[QWidget]) -> None:
        for widget in gone:
            if isinstance(widget, ReminderCard):
                self._keep_focus(widget)
            widget.hide()
            widget.deleteLater()

    def _set_line(self, line: list[QWidget]) -> None:
        """Below each other; heads stand a little closer than cards."""
        while self._column.takeAt(0) is not None:
            pass
        close = theme.space("xs") + 1
        for above, widget in zip([None, *line], line, strict=False):
            if above is not None:
                near = isinstance(above, _Head) or isinstance(widget, _Head)
                self._column.addSpacing(close if near else theme.space("s"))
            self._column.addWidget(widget)
            widget.show()
        self._column.addStretch(1)
        self._line = line

    def _show_rest(self, hidden: int) -> bool:
        self._more.setVisible(bool(hidden))
        if hidden:
            text = ngettext("Show {n} more", "Show {n} more", hidden)
            self._more.setText(text.replace("{n}", f"{min(hidden, PAGE):,}"))
        return bool(hidden)

    def _select_again(self) -> None:
        """The same reminder; where it is gone, the one that took its place."""
        key = self._selected
        if key is None or key in self._cards:
            if key is not None:
                self._place = self._order.index(self._cards[key])
            return
        place = min(self._place, len(self._order) - 1)
        self.select(self._order[place].face().key if place >= 0 else None, show=False)
