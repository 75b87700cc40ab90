"""The menu of a customer in the tree."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from database import actions
from database.tree import Member
from models import Customer
from resources.language import _
from ui import theme
from ui.session import Session


def customer_menu(
    session: Session,
    member: Member,
    parent: QWidget,
    *,
    opened: Callable[[int], object],
    deleted: Callable[[int], object],
) -> QMenu:
    """Open, bookmark, delete; ``opened`` and ``deleted`` are called with the customer's id."""
    menu = QMenu(parent)
    menu.setObjectName("treeMenu")
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    bookmark = _("Take off the bookmark") if member.bookmarked else _("Bookmark")
    entries: tuple[tuple[str, str, str, Callable[[], object]], ...] = (
        ("treeOpenAction", "square-arrow-out-up-right", _("Open"), partial(opened, member.id)),
        ("treeBookmarkAction", "bookmark", bookmark, partial(_bookmark, session, member)),
        ("treeDeleteAction", "trash-2", _("Delete"), partial(deleted, member.id)),
    )
    for name, icon, text, act in entries:
        action = menu.addAction(text)
        action.setObjectName(name)
        theme.set_icon(action, icon)
        action.triggered.connect(lambda _checked=False, act=act: act())
    return menu


def _bookmark(session: Session, member: Member) -> None:
    values = {"bookmarked": not member.bookmarked}
    session.write(actions.edit_all, Customer, [member.id], values, session.me, session.now())
