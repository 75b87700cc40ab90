"""Tab order for what is made late: Qt puts every new widget last, wherever it stands."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def follow(anchor: QWidget, *widgets: QWidget) -> None:
    """Let widgets come right behind ``anchor``, in this order, each with all that is in it in its own order."""
    last = anchor
    for widget in widgets:
        for one in list(_inside(widget)):
            QWidget.setTabOrder(last, one)
            last = one


def first_stop(widget: QWidget) -> QWidget | None:
    """The first widget inside another that the Tab key would stop at now."""
    return next((one for one in _inside(widget) if one.isVisible() and one.isEnabled()), None)


def _inside(widget: QWidget) -> Iterator[QWidget]:
    """A widget and those in it that the Tab key stops at, in their present order."""
    here: QWidget | None = widget
    while here is not None:
        own = here is widget or widget.isAncestorOf(here)
        if own and here.focusProxy() is None and here.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield here
        here = here.nextInFocusChain()
        if here is widget:
            return
