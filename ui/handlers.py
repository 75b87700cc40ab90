"""What each command of the menus does in the main window: one line a command (ui/shortcuts.py has their texts)."""

from collections.abc import Callable
from typing import Any, Protocol

from ui.dialogs import Dialogs
from ui.session import Session
from ui.shortcuts import Actions
from ui.workspace import Workspace

Handlers = dict[str, Callable[..., object]]
TABS = ("overview", "contacts", "competitors", "billing", "files", "history")


class Window(Protocol):
    """What the commands ask of the main window."""

    dialogs: Dialogs
    actions_: Actions
    session: Session | None
    workspace: Workspace | None

    def make_file(self) -> None:
        """A new file."""

    def choose_file(self) -> None:
        """Another file."""

    def back_up(self) -> None:
        """A copy now."""

    def reload(self) -> None:
        """Read again what is on screen."""

    def close(self) -> bool:
        """The end."""


def handlers(window: Window) -> Handlers:
    """The commands of a window by their ids; those that need an open file do nothing without one."""
    return {**_of_file(window), **_of_view(window), **_of_customer(window), **_of_tools(window)}


def _of_file(window: Window) -> Handlers:
    return {
        "new_file": window.make_file,
        "open_file": window.choose_file,
        "back_up": window.back_up,
        "restore_backup": lambda: window.dialogs.settings("backups"),
        "reload": window.reload,
        "quit": window.close,
        "undo": _session(window, Session.undo_newest),
        "redo": _session(window, Session.redo),
    }


def _of_view(window: Window) -> Handlers:
    return {
        "toggle_left_pane": _space(window, Workspace.toggle_left),
        "collapse_header": _space(window, lambda space, on: space.customer.header.set_collapsed(on)),
        "customer_list": _space(
            window, lambda space, on: _page(space, "customer_list" if on else "customer")
        ),
        "back": _space(window, Workspace.back),
        "forward": _space(window, Workspace.forward),
        "next_pane": _space(window, lambda space: space.step_pane(1)),
        "previous_pane": _space(window, lambda space: space.step_pane(-1)),
        **{f"tab_{key}": _space(window, _tab(key)) for key in TABS},
        "next_tab": _space(window, lambda space: space.customer.step_tab(1)),
        "previous_tab": _space(window, lambda space: space.customer.step_tab(-1)),
    }


def _of_customer(window: Window) -> Handlers:
    return {
        "new_customer": _space(window, Workspace.new_customer),
        "edit_customer": _space(window, lambda space: space.edit_customer()),
        "bookmark": _space(window, lambda space, on: space.customer.set_bookmark(on)),
        "save": _space(window, Workspace.save_form),
        "delete_customer": _space(window, lambda space: space.customer.delete()),
    }


def _of_tools(window: Window) -> Handlers:
    return {
        **{
            page: _space(window, lambda space, page=page: _page(space, page))
            for page in ("competitors", "recycle_bin", "journal")
        },
        "dictionaries": lambda: window.dialogs.dictionaries(""),
        "colleagues": lambda: window.dialogs.settings("colleagues"),
        "settings": lambda: window.dialogs.settings(""),
        "shortcuts": lambda: window.dialogs.shortcuts(window.actions_),
        "about": window.dialogs.about,
    }


def _space(window: Window, do: Callable[..., object]) -> Callable[..., None]:
    """A handler that is given the workspace of the open file."""

    def handler(*args: Any) -> None:
        if window.workspace is not None:
            do(window.workspace, *args)

    return handler


def _session(window: Window, do: Callable[[Session], object]) -> Callable[[], None]:
    """A handler that is given the session of the open file."""

    def handler() -> None:
        if window.session is not None:
            do(window.session)

    return handler


def _page(space: Workspace, name: str) -> None:
    space.show_page(name)


def _tab(key: str) -> Callable[[Workspace], None]:
    def show(space: Workspace) -> None:
        space.show_page("customer")
        space.customer.choose_tab(key)

    return show
