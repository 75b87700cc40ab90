"""What is seen when no file is open: ways to begin, and what to do about a file that did not open."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from resources.language import _
from ui import theme
from ui.prompts import Prompts
from ui.shortcuts import COMMANDS, keys_text
from ui.widgets.card_button import CardButton
from ui.widgets.elided import ElidedLabel
from ui.widgets.empty import EmptyState

_WIDTH = 470
_SUFFIX = ".gxdb"


class WelcomePage(QWidget):
    """New file, the same with an import, open a file, sample data; the person's name and the place of a new file.

    Signals: ``new_requested(Path, name)``, ``import_requested(Path, name)``, ``sample_requested(Path, name)``,
    ``open_requested()``; of a file that did not open ``retry_requested()``, ``read_only_requested()``,
    ``restore_requested(Path)``.
    """

    new_requested = Signal(object, str)
    import_requested = Signal(object, str)
    sample_requested = Signal(object, str)
    open_requested = Signal()
    retry_requested = Signal()
    read_only_requested = Signal()
    restore_requested = Signal(object)

    def __init__(
        self, prompts: Prompts, default_path: Path, system_name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._prompts, self._path, self._system_name = prompts, default_path, system_name
        self._local = default_path
        self._broken: Path | None = None
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("welcomePage")
        theme.mark(self, part="surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        scroll.setWidget(inside)
        outer.addWidget(scroll)
        row = QHBoxLayout(inside)
        row.addStretch(1)
        row.addLayout(self._build_column())
        row.addStretch(1)

    def _build_column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(theme.space("m"))
        column.addStretch(2)
        self._problem = EmptyState(row=True)
        self._problem.setObjectName("welcomeProblem")
        self._problem.hide()
        column.addWidget(self._problem)
        self._begin = QWidget()
        begin = QVBoxLayout(self._begin)
        begin.setContentsMargins(0, 0, 0, 0)
        begin.setSpacing(theme.space("m"))
        begin.addWidget(_label(_("Begin with the first customer"), "title"))
        begin.addWidget(
            _label(_("Everything is kept in one file on this computer and works without a network."), "body")
        )
        begin.addSpacing(theme.space("m"))
        for card in self._build_cards():
            begin.addWidget(card)
        begin.addSpacing(theme.space("m"))
        begin.addLayout(self._build_details())
        hint = _("Hint: {f1} shows all shortcuts, {search} finds a customer from anywhere.")
        hint = hint.replace("{f1}", _keys("shortcuts")).replace("{search}", _keys("search"))
        begin.addSpacing(theme.space("m"))
        begin.addWidget(_label(hint, "caption"))
        self._begin.setMinimumWidth(theme.tokens.scaled(_WIDTH, theme.font_px("body")))
        column.addWidget(self._begin)
        column.addStretch(3)
        return column

    def _build_cards(self) -> tuple[QPushButton, ...]:
        self._new = CardButton(
            _("New customer file"),
            _("A name is enough to save a customer, the rest comes later"),
            "plus",
            icon_role="accentText",
        )
        self._import = CardButton(
            _("Import from Excel or CSV"),
            _("Columns are mapped, duplicates found, and the whole import can be undone"),
            "file-spreadsheet",
            keys=_keys("import_file"),
        )
        self._open = CardButton(
            _("Open a customer file"),
            _("Also one in a shared folder of the office"),
            "folder-open",
            keys=_keys("open_file"),
        )
        self._sample = CardButton(
            _("Try it with sample data"), _("12 invented customers in a file of their own"), "flask-conical"
        )
        cards = (self._new, self._import, self._open, self._sample)
        for card, name in zip(cards, ("New", "Import", "Open", "Sample"), strict=True):
            card.setObjectName(f"welcome{name}Button")
        return cards

    def _build_details(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.space("m"))
        grid.setVerticalSpacing(theme.space("s"))
        self._name = QLineEdit(self._system_name)
        self._name.setObjectName("welcomeNameEdit")
        self._name.setPlaceholderText(self._system_name)
        label = _label(_("Your name"), "field")
        label.setBuddy(self._name)
        self._name.setAccessibleName(label.text())
        self._place = ElidedLabel()
        self._place.setObjectName("welcomePlaceLabel")
        self._another = QPushButton(_("Choose another place…"))
        self._another.setObjectName("welcomePlaceButton")
        self._another.setAutoDefault(False)
        theme.mark(self._another, role="link")
        grid.addWidget(label, 0, 0)
        grid.addWidget(self._name, 0, 1, 1, 2)
        grid.addWidget(_label(_("New file"), "field"), 1, 0)
        grid.addWidget(self._place, 1, 1)
        grid.addWidget(self._another, 1, 2)
        grid.setColumnStretch(1, 1)
        self._place.set_text(str(self._path))
        return grid

    def _connect(self) -> None:
        self._new.clicked.connect(lambda: self.new_requested.emit(self._path, self.name()))
        self._import.clicked.connect(lambda: self.import_requested.emit(self._path, self.name()))
        self._sample.clicked.connect(lambda: self.sample_requested.emit(self._sample_path(), self.name()))
        self._open.clicked.connect(self.open_requested)
        self._another.clicked.connect(self.choose_place)
        self._problem.action_requested.connect(self._act)

    def name(self) -> str:
        """What the person is to be called: the system's name for who typed none."""
        return self._name.text().strip() or self._system_name

    def path(self) -> Path:
        """Where a new file will lie."""
        return self._path

    def choose_place(self) -> None:
        """Let another place for a new file be picked."""
        wanted = self._prompts.choose_save(
            _("New customer file"), self._path.name, _("Guanxi files (*.gxdb)"), _SUFFIX.removeprefix(".")
        )
        if wanted is not None:
            self._path = wanted if wanted.suffix == _SUFFIX else wanted.with_name(wanted.name + _SUFFIX)
            self._place.set_text(str(self._path))

    def show_problem(self, sentence: str, path: Path) -> None:
        """Say that a file did not open, and what can be done."""
        self._broken = path
        title = _("“{file}” could not be opened").replace("{file}", path.name)
        actions = [
            ("retry", _("Retry"), "primary"),
            ("readOnly", _("Open read-only"), "normal"),
            ("chooseFile", _("Choose another file…"), "normal"),
            ("restore", _("Restore a backup…"), "normal"),
            ("newFile", _("New file…"), "ghost"),
        ]
        self._problem.show_message(title, sentence, actions, icon="unplug", icon_role="danger")
        self._problem.setFixedWidth(round(theme.tokens.scaled(_WIDTH, theme.font_px("body")) * 1.3))
        self._begin.hide()
        self._problem.show()
        self._problem.button("retry").setFocus()

    def clear_problem(self) -> None:
        """Show the ways to begin again."""
        self._broken = None
        self._problem.hide()
        self._begin.show()

    def _act(self, key: str) -> None:
        if key == "retry":
            self.retry_requested.emit()
        elif key == "readOnly":
            self.read_only_requested.emit()
        elif key == "chooseFile":
            self.open_requested.emit()
        elif key == "restore":
            self.restore_requested.emit(self._broken)
        else:
            self.clear_problem()

    def _sample_path(self) -> Path:
        """In a file of its own on this computer, so that trying it out leaves the real one alone."""
        stem, number = f"{self._local.stem} {_('sample')}", 1
        while (
            path := self._local.with_name(f"{stem}{f' {number}' if number > 1 else ''}{_SUFFIX}")
        ).exists():
            number += 1
        return path


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(role in ("body", "caption"))
    theme.mark(label, text_role=role)
    return label


def _keys(command: str) -> str:
    return keys_text(next(one.keys for one in COMMANDS if one.id == command)[:1])
