"""Widgets of one kind that are made once and shown again with other contents: making one costs more than filling it."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QBoxLayout, QWidget

One = TypeVar("One", bound=QWidget)


class Reused(Generic[One]):
    """A row or column that grows with the longest list it was asked for; those not needed are hidden."""

    def __init__(self, layout: QBoxLayout, make: Callable[[], One], after: QWidget | None = None) -> None:
        """``after``: the widget from which Tab goes on to the first of these, if they take the keys at all."""
        self._layout, self._make, self._last = layout, make, after
        self._made: list[One] = []

    def take(self, count: int) -> list[One]:
        """The first ``count`` of them, to be filled; they are shown, the others hidden."""
        while len(self._made) < count:
            one = self._make()
            self._layout.addWidget(one)
            self._made.append(one)
            if self._last is not None:
                takes_keys = one.focusProxy() or one
                QWidget.setTabOrder(self._last, takes_keys)
                last = getattr(one, "last_key_place", lambda here=takes_keys: here)()
                if last is not takes_keys:
                    QWidget.setTabOrder(takes_keys, last)
                self._last = last
        for number, one in enumerate(self._made):
            if one.isHidden() == (number < count):
                one.setVisible(number < count)
        return self._made[:count]
