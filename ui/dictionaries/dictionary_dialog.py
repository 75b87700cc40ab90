"""The dictionaries: their values, names in both languages, order, days, colours; merging and deactivating."""

from functools import partial
from typing import Any

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from database import actions, dictionaries
from database.dictionaries import Kind, Usage
from models import DictionaryValue, Row, declared
from resources.language import _, ngettext
from ui import theme
from ui.dictionaries.dictionary_words import NOTHING_KNOWN, UsageWords, explanation, spot
from ui.dictionaries.kind_list import KindList
from ui.session import Session
from ui.small_table import DRAFT, Column, SmallTable, active_column, grip
from ui.small_table_view import SmallTableView, tone_names
from ui.widgets.band import Band
from ui.widgets.dialog import Dialog

_PANE = 208


class DictionaryDialog(Dialog):
    """Kinds at the left, values at the right; every change holds at once, Undo takes back those made here."""

    def __init__(
        self, session: Session, settings: QSettings | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__("dictionaryDialog", _("Dictionaries"), settings, (980, 620), parent)
        self._session = session
        self._kinds = {kind.key: kind for kind in dictionaries.kinds()}
        self._kind: Kind | None = None
        self._words = UsageWords()
        self._made: list[int] = []
        self._wanted = ""
        self._stale = False
        self._trouble = ""
        self._build()
        self._connect()
        self._show_kinds()
        self.choose(next(iter(self._kinds)))

    # -- building -----------------------------------------------------------------------------------------------

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._build_pane())
        upright = QFrame()
        theme.mark(upright, part="upright")
        row.addWidget(upright)
        row.addLayout(self._build_values(), 1)
        self.body.addLayout(row)
        self.hint.setText(
            _("Used values cannot be deleted: deactivate or merge them. Old records keep showing them.")
        )
        self._undo = QPushButton(_("Undo"))
        self._undo.setObjectName("dictionaryUndoButton")
        self._undo.setAutoDefault(False)
        self._undo.setEnabled(False)
        theme.mark(self._undo, role="ghost")
        theme.set_icon(self._undo, "undo-2")
        self.aside.insertWidget(1, self._undo)
        self.add_close(_("Close"))

    def _build_pane(self) -> QWidget:
        pane = QWidget()
        theme.mark(pane, part="pane")
        pane.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        pane.setFixedWidth(theme.tokens.scaled(_PANE, theme.font_px("body")))
        column = QVBoxLayout(pane)
        edge = theme.space("l")
        column.setContentsMargins(edge, edge, 0, 0)
        self._find = QLineEdit()
        self._find.setObjectName("dictionaryFindEdit")
        self._find.setPlaceholderText(_("Find a dictionary"))
        self._find.setAccessibleName(_("Find a dictionary"))
        self._find.setClearButtonEnabled(True)
        self._list = KindList()
        self._list.setAccessibleName(_("Dictionaries"))
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, edge, 0)
        top.addWidget(self._find)
        column.addLayout(top)
        column.addWidget(self._list)
        return pane

    def _build_values(self) -> QVBoxLayout:
        column = QVBoxLayout()
        edge = theme.space("xl")
        inner = QVBoxLayout()
        inner.setContentsMargins(edge, edge - theme.space("xs"), edge, theme.space("m"))
        inner.setSpacing(theme.space("s"))
        self._title, self._about = _label("h2"), _label("caption")
        self._about.setWordWrap(True)
        self._rows = SmallTable(movable=True)
        self._table = SmallTableView(self._rows, movable=True)
        self._table.setObjectName("dictionaryValueTable")
        self._table.setAccessibleName(_("Values"))
        self._band = Band()
        self._band.setObjectName("dictionaryBand")
        for widget in (self._title, self._about, self._table, self._band):
            inner.addWidget(widget)
        column.addLayout(inner, 1)
        line = QFrame()
        theme.mark(line, part="line")
        column.addWidget(line)
        column.addLayout(self._build_bar())
        return column

    def _build_bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        edge = theme.space("xl")
        bar.setContentsMargins(edge, theme.space("m"), edge, theme.space("m"))
        bar.setSpacing(theme.space("xs"))
        self._add = _button("dictionaryAddButton", _("Add"), "plus", "normal")
        self._up = _button("dictionaryUpButton", _("Up"), "arrow-up")
        self._down = _button("dictionaryDownButton", _("Down"), "arrow-down")
        self._hide = _button("dictionaryActiveButton", _("Deactivate"), "eye-off")
        self._color = _button("dictionaryColorButton", _("Colour"), "pencil")
        self._merge = _button("dictionaryMergeButton", _("Merge into…"), "merge")
        self._delete = _button("dictionaryDeleteButton", _("Delete"), "trash-2")
        for button in (self._add, self._up, self._down, self._hide, self._color, self._merge, self._delete):
            bar.addWidget(button)
        bar.addStretch(1)
        self._colors, self._others = QMenu(self._color), QMenu(self._merge)
        self._color.setMenu(self._colors)
        self._merge.setMenu(self._others)
        return bar

    def _connect(self) -> None:
        self._find.textChanged.connect(self._list.filter)
        self._list.chosen.connect(self._show_kind)
        self._rows.edited.connect(self._change)
        self._rows.added.connect(self._add_value)
        self._rows.reordered.connect(self._reorder)
        self._table.selectionModel().currentRowChanged.connect(self._allow)
        self._add.clicked.connect(self.add)
        self._up.clicked.connect(lambda: self._table.move_chosen(-1))
        self._down.clicked.connect(lambda: self._table.move_chosen(1))
        self._hide.clicked.connect(self._toggle)
        self._delete.clicked.connect(self._delete_value)
        self._undo.clicked.connect(self._take_back)
        self._colors.aboutToShow.connect(self._fill_colors)
        self._others.aboutToShow.connect(self._fill_others)
        delete = QShortcut(QKeySequence.StandardKey.Delete, self._table, self._delete_value)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        self._session.lookups_changed.connect(self._refresh)

    # -- showing ------------------------------------------------------------------------------------------------

    def choose(self, dictionary: str) -> None:
        """Show a dictionary."""
        self._list.choose(dictionary)

    def add(self) -> None:
        """Begin a new value at the end."""
        self._table.write_new(self._first_label())

    def _show_kinds(self) -> None:
        language = self._session.language
        groups: dict[Any, list[tuple[str, str, int]]] = {}
        for kind in self._kinds.values():
            groups.setdefault(kind.model, []).append((kind.key, kind.name(language), self._active(kind.key)))
        self._list.set_kinds(
            (_(model.nouns[1]) if model else _("Further dictionaries"), some)
            for model, some in groups.items()
        )

    def _active(self, key: str) -> int:
        return sum(bool(row["active"]) for row in self._session.lookups.values.get(key, []))

    def _show_kind(self, key: str) -> None:
        self._kind = self._kinds[key]
        self._words.usage = NOTHING_KNOWN
        self._title.setText(self._kind.name(self._session.language))
        self._about.setText(explanation(self._kind))
        self._about.setVisible(bool(self._about.text()))
        self._show_values()
        self._ask_usage()

    def _ask_usage(self) -> None:
        if self._kind is not None:
            key = self._kind.key
            self._session.read("dictionary usage", dictionaries.read_usage, key, done=self._show_usage)

    def _show_usage(self, usage: Usage) -> None:
        self._words.usage = usage
        if not self._table.is_typing():
            self._rows.dataChanged.emit(
                self._rows.index(0, 0),
                self._rows.index(len(self._rows.rows) - 1, len(self._rows.columns) - 1),
            )
            self._table.fit()
        self._allow()

    def _show_values(self) -> None:
        assert self._kind is not None
        kept = self._table.current_id()
        values = self._session.lookups.values.get(self._kind.key, [])
        self._words.names = {row["id"]: str(row["label"]) for row in values}
        self._rows.set_table(self._columns(self._kind), values)
        wanted = next(
            (row["id"] for row in values if self._wanted in (row["label_zh"], row["label_en"])), kept
        )
        self._wanted = ""
        self._table.choose(wanted or (values[0]["id"] if values else None), 1)
        self._allow()  # not before: a button that is off for a moment loses the focus
        self._list.set_count(self._kind.key, self._active(self._kind.key))

    def _columns(self, kind: Kind) -> list[Column]:
        fields = {field.name: field for field in declared(DictionaryValue)}
        labels = [Column(name, _(fields[name].label)) for name in dictionaries.LABELS]
        if self._first_label() == "label_en":
            labels.reverse()
        kinds = {name: "percent" if name == "percent" else "number" for name in kind.extras}
        return [
            grip(),
            *labels,
            *(Column(name, _(fields[name].label), of) for name, of in kinds.items()),
            Column("color", _("Colour"), "shown", lambda row: tone_names().get(row.get("color") or "", "—")),
            Column("usage", _("Used by"), "shown", self._words.used),
            active_column(),
        ]

    def _first_label(self) -> str:
        return "label_zh" if self._session.language.startswith("zh") else "label_en"

    def _refresh(self) -> None:
        if self._table.is_typing():
            self._stale = True
            return
        self._stale = False
        if self._kind is not None:
            self._show_values()
            self._ask_usage()

    def _allow(self) -> None:
        if self._stale and not self._table.is_typing():
            self._refresh()
        row = self._chosen()
        line = self._table.currentIndex().row()
        self._up.setEnabled(bool(row) and line > 0)
        self._down.setEnabled(bool(row) and line < len(self._rows.rows) - 1)
        for button in (self._hide, self._color):
            button.setEnabled(bool(row))
        self._merge.setEnabled(bool(row) and len(self._rows.rows) > 1)
        self._delete.setEnabled(bool(row) and not self._count(row))
        self._hide.setText(_("Deactivate") if not row or row.get("active") else _("Activate"))
        self._note(row)

    def _note(self, row: Row | None) -> None:
        """What was refused, or how many customers a change of the days concerns."""
        if self._trouble:
            self._band.show_message(self._trouble, "danger")
            return
        count = self._count(row)
        if not (self._kind and self._kind.extras and self._words.usage.customers and count):
            self._band.clear()
            return
        sentence = ngettext(
            "A change of the days concerns {n} customer.",
            "A change of the days concerns {n} customers.",
            count,
        )
        self._band.show_message(sentence.replace("{n}", f"{count:,}"), "info")

    def _count(self, row: Row | None) -> int:
        return self._words.usage.counts.get(row["id"], 0) if row else 0

    def _chosen(self) -> Row | None:
        line = self._table.currentIndex().row()
        row = self._rows.rows[line] if 0 <= line < len(self._rows.rows) else None
        return row if row and row["id"] > DRAFT else None

    # -- writing ------------------------------------------------------------------------------------------------

    def _write(self, job: Any, *args: Any) -> None:
        self._trouble = ""
        self._session.write(
            job, *args, self._session.me, self._session.now(), done=self._written, failed=self._refused
        )

    def _written(self, batch: int | None) -> None:
        if batch is not None:
            self._made.append(batch)
            self._undo.setEnabled(True)

    def _refused(self, error: Exception) -> None:
        self._trouble = str(error)
        self._refresh()

    def _change(self, row_id: int, name: str, value: Any) -> None:
        self._write(dictionaries.set_value, row_id, {name: value})

    def _add_value(self, values: Row) -> None:
        if self._kind is not None:
            self._wanted = next((str(values[name]) for name in dictionaries.LABELS if name in values), "")
            self._write(dictionaries.add_value, self._kind.key, values)

    def _reorder(self, ids: list[int]) -> None:
        if self._kind is not None:
            self._write(dictionaries.reorder, self._kind.key, ids)

    def _toggle(self) -> None:
        row = self._chosen()
        if row:
            self._write(dictionaries.set_value, row["id"], {"active": not row["active"]})

    def _delete_value(self) -> None:
        row = self._chosen()
        if row:
            self._write(actions.delete_value, row["id"])

    def _take_back(self) -> None:
        if self._made:
            self._session.undo_batch(self._made.pop())
        self._undo.setEnabled(bool(self._made))

    def _fill_colors(self) -> None:
        self._colors.clear()
        for tone, word in {**tone_names(), "": _("No colour")}.items():
            action = self._colors.addAction(spot(tone), word)
            action.setObjectName(f"color_{tone or 'none'}")
            action.triggered.connect(partial(self._set_color, tone))

    def _set_color(self, tone: str, _checked: bool = False) -> None:
        row = self._chosen()
        if row:
            self._write(dictionaries.set_value, row["id"], {"color": tone or None})

    def _fill_others(self) -> None:
        self._others.clear()
        chosen = self._chosen()
        for row in self._rows.rows:
            if chosen and row["id"] > DRAFT and row["id"] != chosen["id"]:
                action = self._others.addAction(str(row["label"]).replace("&", "&&"))
                action.setObjectName(f"mergeInto_{row['id']}")
                action.triggered.connect(partial(self._merge_into, chosen["id"], row["id"]))

    def _merge_into(self, value: int, into: int, _checked: bool = False) -> None:
        self._write(actions.merge_values, value, into)


def _label(role: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    theme.mark(label, text_role=role)
    return label


def _button(name: str, text: str, icon: str, role: str = "ghost") -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAutoDefault(False)
    theme.mark(button, role=role)
    theme.set_icon(button, icon)
    return button
