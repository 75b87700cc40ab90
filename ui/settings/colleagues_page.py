"""The colleagues who use the file, and the groups that look at the same customers."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from changes.log import Links
from changes.save import Edit, edit_of, new_edit
from models import Colleague, Record, Row, SharingGroup
from resources.language import N_, Message, _
from ui import theme
from ui.session import Session
from ui.small_table import DRAFT, Column, SmallTable, active_column
from ui.small_table_view import SmallTableView, tone_names


class ColleaguesPage(QWidget):
    """Two small tables; every change holds at once. Nobody is deleted: who has left is inactive."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._stale = False
        self._build()
        self._connect()
        self._show()

    def _build(self) -> None:
        self.setObjectName("colleaguesPage")
        column = QVBoxLayout(self)
        edge = theme.space("xl")
        column.setContentsMargins(edge, edge - theme.space("xs"), edge, theme.space("l"))
        column.setSpacing(theme.space("m"))
        self._people = SmallTable()
        self._people_view = _view(self._people, "colleagueTable", _("Colleagues"))
        self._groups = SmallTable()
        self._groups_view = _view(self._groups, "sharingGroupTable", _("Sharing groups"))
        self._add_person = _button("addColleagueButton", _("Add colleague"), "user-plus")
        self._color = _button("colleagueColorButton", _("Colour"), "pencil")
        self._add_group = _button("addSharingGroupButton", _("Add group"), "plus")
        self._members = _button("sharingGroupMembersButton", _("Members"), "users")
        self._colors, self._people_menu = QMenu(self._color), QMenu(self._members)
        self._color.setMenu(self._colors)
        self._members.setMenu(self._people_menu)
        for title, view, buttons, share in (
            (_("Colleagues"), self._people_view, (self._add_person, self._color), 3),
            (_("Sharing groups"), self._groups_view, (self._add_group, self._members), 2),
        ):
            label = QLabel(title)
            theme.mark(label, text_role="h2" if share == 3 else "h3")
            column.addWidget(label)
            column.addWidget(view, share)
            bar = QHBoxLayout()
            for button in buttons:
                bar.addWidget(button)
            bar.addStretch(1)
            column.addLayout(bar)
        note = QLabel(_("Owners and groups filter what is shown. They are no lock."))
        theme.mark(note, text_role="caption")
        column.addWidget(note)

    def _connect(self) -> None:
        for table, model in ((self._people, Colleague), (self._groups, SharingGroup)):
            table.edited.connect(partial(self._change, model))
            table.added.connect(partial(self._add, model))
        self._add_person.clicked.connect(lambda: self._people_view.write_new("name"))
        self._add_group.clicked.connect(lambda: self._groups_view.write_new("name"))
        self._colors.aboutToShow.connect(self._fill_colors)
        self._people_menu.aboutToShow.connect(self._fill_members)
        self._session.lookups_changed.connect(self._refresh)
        for view in (self._people_view, self._groups_view):
            view.selectionModel().currentRowChanged.connect(self._allow)

    def _show(self) -> None:
        lookups = self._session.lookups
        names = {row["id"]: str(row["label"]) for row in lookups.colleagues}
        fields = {field.name: field for field in Colleague._meta.sorted_fields}
        chosen = self._people_view.current_id(), self._groups_view.current_id()
        self._people.set_table(
            [
                Column("name", _(fields["name"].label)),
                Column("initials", _(fields["initials"].label)),
                Column(
                    "color", _("Colour"), "shown", lambda row: tone_names().get(row.get("color") or "", "—")
                ),
                active_column(),
            ],
            lookups.colleagues,
        )
        separator = "、" if self._session.language.startswith("zh") else ", "
        self._groups.set_table(
            [
                Column("name", _("Group name")),
                Column(
                    "members",
                    _("Members"),
                    "shown",
                    lambda row: separator.join(names.get(one, "") for one in row.get("members") or ()) or "—",
                ),
                active_column(),
            ],
            lookups.groups,
        )
        self._people_view.choose(chosen[0], 0)
        self._groups_view.choose(chosen[1], 0)
        self._allow()

    def _refresh(self) -> None:
        if self._people_view.is_typing() or self._groups_view.is_typing():
            self._stale = True
        else:
            self._stale = False
            self._show()

    def _allow(self) -> None:
        if self._stale:
            self._refresh()
        self._color.setEnabled(self._people_view.current_id() is not None)
        self._members.setEnabled(self._groups_view.current_id() is not None)

    def _change(self, model: type[Record], row_id: int, name: str, value: Any) -> None:
        row = self._base(model, row_id)
        if row is not None:
            self._save(
                lambda links: [edit_of(model, row, {name: value}, links)],
                Message(N_("Changed {what}"), what=_what(model, row)),
            )

    def _add(self, model: type[Record], typed: Row) -> None:
        values = {**typed, "active": True}
        if model is Colleague:
            values.setdefault("initials", str(typed.get("name") or "")[:2])
        self._save(
            lambda links: [new_edit(model, values, links)],
            Message(N_("Added {what}"), what=_what(model, values)),
        )

    def _save(self, make: Callable[[Links], list[Edit]], label: Message) -> None:
        self._session.save(make, label, clashed=lambda _save, _outcome: self._refresh(), failed=self._refused)

    def _refused(self, error: Exception) -> None:
        self._session.failed.emit(str(error))
        self._show()

    def _base(self, model: type[Record], row_id: int | None) -> Row | None:
        rows = self._session.lookups.colleagues if model is Colleague else self._session.lookups.groups
        return next((row for row in rows if row["id"] == row_id and row_id != DRAFT), None)

    def _fill_colors(self) -> None:
        self._colors.clear()
        for tone, word in {**tone_names(), "": _("No colour")}.items():
            action = self._colors.addAction(word)
            action.setObjectName(f"color_{tone or 'none'}")
            action.triggered.connect(partial(self._set_color, tone))

    def _set_color(self, tone: str, _checked: bool = False) -> None:
        row_id = self._people_view.current_id()
        if row_id is not None:
            self._change(Colleague, row_id, "color", tone or None)

    def _fill_members(self) -> None:
        self._people_menu.clear()
        group = self._base(SharingGroup, self._groups_view.current_id())
        for row in self._session.lookups.colleagues:
            inside = bool(group) and row["id"] in ((group or {}).get("members") or ())
            if group and (row["active"] or inside):
                action = self._people_menu.addAction(str(row["label"]).replace("&", "&&"))
                action.setObjectName(f"member_{row['id']}")
                action.setCheckable(True)
                action.setChecked(inside)
                action.toggled.connect(partial(self._set_member, group["id"], row["id"]))

    def _set_member(self, group: int, colleague: int, inside: bool) -> None:
        row = self._base(SharingGroup, group)
        if row is not None:
            members = set(row["members"] or ()) - {colleague} | ({colleague} if inside else set())
            self._change(SharingGroup, group, "members", tuple(sorted(members)) or None)


def _what(model: type[Record], row: Row) -> Message:
    return Message(N_("{kind} “{name}”"), kind=Message(model.nouns[0]), name=row.get("name") or "…")


def _view(model: SmallTable, name: str, title: str) -> SmallTableView:
    view = SmallTableView(model)
    view.setObjectName(name)
    view.setAccessibleName(title)
    return view


def _button(name: str, text: str, icon: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAutoDefault(False)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    theme.mark(button, role="ghost")
    theme.set_icon(button, icon)
    return button
