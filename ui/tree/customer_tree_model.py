"""The rows of the customer tree: groups, and below them the customers of those that were loaded.

Plain tuples from ``database.tree``; nothing here asks the file.
"""

from collections.abc import Collection, Iterator
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from database.conditions import fields
from database.lookups import Lookups
from database.pinyin import initials, order
from database.tree import DUE, LETTER, OVERDUE, Branches, Group, Key, Member
from models import fold
from resources.language import _, ngettext

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class CustomerTreeModel(QAbstractItemModel):
    """Two levels. A customer's index carries the number of its group, counted from 1; a group's carries 0."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.groups: list[Group] = []
        self.drafts: frozenset[int] = frozenset()
        self._labels: list[str] = []
        self._members: dict[Key, list[Member]] = {}
        self._sizes = [0]  # how many groups there are, and how many customers are loaded of each
        self._levels: dict[int, str] = {}
        self._top: int | None = None

    # -- filling ------------------------------------------------------------------------------------------------

    def set_lookups(self, lookups: Lookups) -> None:
        """Learn what levels are called, and which is the highest."""
        rows = lookups.choices(fields()["level"])
        self._levels = {int(row["id"]): str(row["label"]) for row in rows}
        self._top = next((int(row["id"]) for row in rows if row["active"]), None)

    def set_branches(self, grouping: str, found: Branches, lookups: Lookups, *, keep: bool = False) -> None:
        """Show other groups. ``keep``: groups that were loaded stay so where ``found`` has no newer rows."""
        self.beginResetModel()
        labelled = _labelled(grouping, found.groups, lookups)
        self.groups = [group for group, _label in labelled]
        self._labels = [label for _group, label in labelled]
        before = self._members if keep else {}
        present = {group.key for group in self.groups}
        self._members = {key: rows for key, rows in (before | found.members).items() if key in present}
        self._sizes = [len(self.groups), *(len(self._members.get(one.key, ())) for one in self.groups)]
        self.endResetModel()

    def set_members(self, key: Key, members: list[Member]) -> None:
        """The customers of a group have come."""
        place = next((number for number, group in enumerate(self.groups) if group.key == key), None)
        if place is None or key in self._members:
            return
        if not members:
            self._members[key] = []
            return
        self.beginInsertRows(self.index(place, 0), 0, len(members) - 1)
        self._members[key] = members
        self._sizes[place + 1] = len(members)
        self.endInsertRows()

    def set_drafts(self, drafts: Collection[int]) -> None:
        """Which customers have a form open with changes that are not saved."""
        self.drafts = frozenset(drafts)

    # -- asking -------------------------------------------------------------------------------------------------

    def group(self, index: Index) -> Group | None:
        """The group of a row, if it is one."""
        return self.groups[index.row()] if index.isValid() and not index.internalId() else None

    def member(self, index: Index) -> Member | None:
        """The customer of a row, if it is one."""
        if not index.isValid() or not index.internalId():
            return None
        return self._members[self.groups[index.internalId() - 1].key][index.row()]

    def group_of(self, index: Index) -> Group | None:
        """The group that a row is or belongs to."""
        return self.group(index) or (self.groups[index.internalId() - 1] if index.isValid() else None)

    def is_loaded(self, key: Key) -> bool:
        """Whether the customers of a group are there."""
        return key in self._members

    def loaded(self) -> dict[Key, frozenset[int]]:
        """The customers of each loaded group."""
        return {key: frozenset(member.id for member in rows) for key, rows in self._members.items()}

    def find(self, customer: int) -> QModelIndex:
        """The row of a customer, if it is loaded."""
        for place, group in enumerate(self.groups):
            for row, member in enumerate(self._members.get(group.key, ())):
                if member.id == customer:
                    return self.createIndex(row, 0, place + 1)
        return QModelIndex()

    def index_of(self, key: Key) -> QModelIndex:
        """The row of a group."""
        for place, group in enumerate(self.groups):
            if group.key == key:
                return self.index(place, 0)
        return QModelIndex()

    def label(self, index: Index) -> str:
        """What a row is called."""
        member = self.member(index)
        return member.name if member else self._labels[index.row()]

    def level(self, member: Member) -> str:
        """What a customer's level is called; "" without one."""
        return self._levels.get(member.level or 0, "")

    def is_top(self, member: Member) -> bool:
        """Whether a customer has the highest level."""
        return member.level is not None and member.level == self._top

    def total(self) -> int:
        """How many customers there are in all groups."""
        return sum(group.size for group in self.groups)

    def search(self, start: str, after: Index, expanded: Collection[Key], *, onwards: bool) -> QModelIndex:
        """The next row whose name, or whose pinyin initials, begin with ``start``; folded, as ``fold`` gives it.

        Only open groups are looked into. ``onwards``: the row ``after`` itself does not count.
        """
        here, first = self._spot(after), QModelIndex()
        for spot in self._spots(_Starts(start), expanded):
            index = self.createIndex(spot[1], 0, spot[0] + 1) if spot[1] >= 0 else self.index(spot[0], 0)
            if spot > here or (spot == here and not onwards):
                return index
            if not first.isValid():
                first = index
        return first

    def _spot(self, index: Index) -> tuple[int, int]:
        if not index.isValid():
            return (-1, -1)
        return (index.internalId() - 1, index.row()) if index.internalId() else (index.row(), -1)

    def _spots(self, starts: "_Starts", expanded: Collection[Key]) -> Iterator[tuple[int, int]]:
        """Group and row, -1 for the group itself, of what begins so."""
        for place, group in enumerate(self.groups):
            if starts(self._labels[place]):
                yield place, -1
            if group.key in expanded:
                for row, member in enumerate(self._members.get(group.key, ())):
                    if starts(member.name):
                        yield place, row

    # -- what Qt asks -------------------------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        """A row below ``parent``. Qt asks for every row of a group that is opened: one of 33,000 is not rare."""
        if parent.internalId() or column:
            return QModelIndex()
        number = parent.row() + 1  # 0 below the root
        return self.createIndex(row, 0, number) if 0 <= row < self._sizes[number] else QModelIndex()

    def parent(self, index: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]  # QObject has one, too
        """The group of a customer."""
        number = index.internalId() if index.isValid() else 0
        return self.createIndex(number - 1, 0, 0) if number else QModelIndex()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many rows there are below one."""
        return 0 if parent.internalId() else self._sizes[parent.row() + 1]

    def columnCount(self, _parent: Index = _NOWHERE) -> int:
        """One."""
        return 1

    def hasChildren(self, parent: Index = _NOWHERE) -> bool:
        """Groups have customers, loaded or not."""
        return not parent.internalId()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name, and a sentence for who cannot see the rest."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.label(index)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self.sentence(index)
        return None

    def sentence(self, index: Index) -> str:
        """All that a row shows, in words."""
        member, group = self.member(index), self.group(index)
        if group:
            count = ngettext("{count} customer", "{count} customers", group.size)
            return f"{self.label(index)}{_(', ')}{count.replace('{count}', f'{group.size:,}')}"
        assert member
        level = self.level(member)
        phrases = [_("Level {level}").replace("{level}", level)] if level else []
        phrases += [member.name, *self._state_phrases(member)]
        return _(", ").join(phrases)

    def _state_phrases(self, member: Member) -> Iterator[str]:
        if member.days is None:
            yield _("never contacted")
        else:
            said = ngettext("no contact for {days} day", "no contact for {days} days", member.days)
            yield said.replace("{days}", str(member.days))
        if member.state == OVERDUE:
            said = ngettext("{days} day overdue", "{days} days overdue", member.late)
            yield said.replace("{days}", str(member.late))
        elif member.state == DUE:
            yield _("due today") if member.late == 0 else _("due")
        if member.bookmarked:
            yield _("bookmarked")
        if member.id in self.drafts:
            yield _("not saved")


class _Starts:
    """Whether a name begins with what was typed: known of most by their first two characters."""

    def __init__(self, start: str) -> None:
        self._start = start
        self._likely: dict[str, bool] = {}

    def __call__(self, name: str) -> bool:
        head = name[:2]
        likely = self._likely.get(head)
        if likely is None:
            likely = self._likely[head] = self._start[0] in (fold(head)[:1], initials(head)[:1])
        return likely and (fold(name).startswith(self._start) or initials(name).startswith(self._start))


def _labelled(grouping: str, groups: list[Group], lookups: Lookups) -> list[tuple[Group, str]]:
    """The groups in the order of their dictionary, or by name, with their labels; those without a value last."""
    if grouping == LETTER:
        return [(group, str(group.key)) for group in groups]
    field = fields()[grouping]
    place = {row["id"]: number for number, row in enumerate(lookups.choices(field))}
    found = [(group, lookups.text(field, group.key) or _("Not given")) for group in groups]

    def key(one: tuple[Group, str]) -> tuple[bool, int, str]:
        group, label = one
        if group.key in place:  # the table of readings is not wanted for these, and takes its time to load
            return False, place[group.key], ""
        return group.key is None, len(place), order(fold(label))

    return sorted(found, key=key)
