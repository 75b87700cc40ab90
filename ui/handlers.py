"""What each command of the menus does in the main window: one line a command (ui/shortcuts.py has their texts)."""

from collections.abc import Callable
from typing import Any, Protocol

from ui.dialogs import Dialogs
from ui.front_door import FrontDoor
from ui.reminders.actions import DONE, LOG, OPEN, SNOOZE
from ui.reminders.center import ReminderCenter
from ui.searching.center import SearchCenter
from ui.session import Session
from ui.shortcuts import Actions
from ui.workspace import Workspace

Handlers = dict[str, Callable[..., object]]
TABS = ("overview", "contacts", "records", "competitors", "billing", "files", "history")


class Window(Protocol):
    """What the commands ask of the main window."""

    dialogs: Dialogs
    door: FrontDoor
    actions_: Actions
    reminders: ReminderCenter
    search: SearchCenter
    session: Session | None
    workspace: Workspace | None

    def back_up(self) -> None:
        """A copy now."""

    def reload(self) -> None:
        """Read again what is on screen."""

    def close(self) -> bool:
        """The end."""


def handlers(window: Window) -> Handlers:
    """The commands of a window by their ids; those that need an open file do nothing without one."""
    groups = _of_file, _of_view, _of_customer, _of_reminders, _of_tools
    return {name: handler for group in groups for name, handler in group(window).items()}


def _of_file(window: Window) -> Handlers:
    return {
        "new_file": lambda: window.door.make_file(),
        "open_file": lambda: window.door.choose_file(),
        "import_file": lambda: window.dialogs.import_file(),
        "export_list": _space(window, Workspace.export_list),
        "export_all": _space(window, lambda space: space.exports.everything()),
        "back_up": window.back_up,
        "restore_backup": lambda: window.dialogs.settings("backups"),
        "reload": window.reload,
        "quit": window.close,
        "undo": _session(window, Session.undo_newest),
        "redo": _session(window, Session.redo),
    }


def _of_view(window: Window) -> Handlers:
    return {
        "search": lambda: window.search.begin(),
        "find_in_list": _space(window, lambda space: _find(window, space)),
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
        "new_record": _space(window, _new_record),
        "delete_customer": _space(window, lambda space: space.customer.delete()),
        "log_contact": _space(window, lambda space: window.dialogs.log_contact(space.customer.customer)),
        "print_card": _space(window, lambda space: window.dialogs.card(space.chosen_customers())),
    }


def _of_reminders(window: Window) -> Handlers:
    verbs = {"log_reminder": LOG, "snooze_reminder": SNOOZE, "done_reminder": DONE, "open_reminder": OPEN}
    return {
        "toggle_reminders": lambda on: window.reminders.toggle(on),
        **{name: lambda verb=verb: window.reminders.act(verb) for name, verb in verbs.items()},
        "snooze_overdue": lambda: window.reminders.snooze_all(),
        "check_reminders": lambda: window.reminders.check(),
        "quiet": lambda on: window.reminders.be_quiet(on),
    }


def _of_tools(window: Window) -> Handlers:
    return {
        **{
            page: _space(window, lambda space, page=page: _page(space, page))
            for page in ("opportunities", "products", "competitors", "recycle_bin", "journal")
        },
        "find_duplicates": _space(window, lambda space: _page(space, "duplicates")),
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


def _find(window: Window, space: Workspace) -> None:
    """In the list on screen; where there is none, everywhere."""
    if not space.find_in_list():
        window.search.begin()


def _page(space: Workspace, name: str) -> None:
    space.show_page(name)


def _new_record(space: Workspace) -> None:
    space.show_page("customer")
    space.customer.new_record()


def _tab(key: str) -> Callable[[Workspace], None]:
    def show(space: Workspace) -> None:
        space.show_page("customer")
        space.customer.choose_tab(key)

    return show
