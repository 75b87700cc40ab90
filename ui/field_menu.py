"""Menus of the fields of customers, in their groups."""

from collections.abc import Callable, Collection, Iterable
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from database.conditions import fields
from models import Customer, Declared
from resources.language import _


def fill(
    menu: QMenu,
    chosen: Callable[[Declared], object],
    *,
    among: Iterable[Declared] | None = None,
    ticked: Collection[str] | None = None,
) -> None:
    """Add a submenu for each group, with its fields.

    ``among``: the fields offered, by default all. ``ticked``: the names of those that are on; None makes plain entries.
    """
    offered = list(fields().values() if among is None else among)
    for key, title in Customer.groups.items():
        inside = [field for field in offered if field.group == key]
        if not inside:
            continue
        below = menu.addMenu(_(title).replace("&", "&&"))
        below.setObjectName(f"{key}FieldsMenu")
        for field in inside:
            action = below.addAction(_(field.label).replace("&", "&&"))
            action.setObjectName(f"{field.name}FieldAction")
            if ticked is not None:
                action.setCheckable(True)
                action.setChecked(field.name in ticked)
            action.triggered.connect(partial(_choose, chosen, field))


def _choose(chosen: Callable[[Declared], object], field: Declared, _checked: bool = False) -> None:
    chosen(field)


def popup_below(menu: QMenu, button: QWidget) -> None:
    """Open a menu under a button."""
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
