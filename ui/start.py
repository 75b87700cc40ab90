"""Starts the window: application, theme, language, and the file that was open last."""

import gc
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from resources import language
from ui import app as application
from ui.opener import Opener, Wish
from ui.prompts import Prompts
from ui.theme import Theme

if TYPE_CHECKING:
    from ui.main_window import MainWindow

STARTED_MS = 3000
"""After this the window is there, and what was made on the way is no garbage."""


class Program:
    """The application and its window; made anew when the language changes, so that every text is of one language."""

    def __init__(
        self,
        app: QApplication,
        theme: Theme,
        settings: QSettings,
        now: Callable[[], datetime],
        system_name: str,
    ) -> None:
        self.app, self.theme, self.settings, self.now = app, theme, settings, now
        self.system_name = system_name
        self.window: MainWindow | None = None

    def show(self, default_file: Path, wish: Wish | None) -> "MainWindow":
        """Show the window, and open a file behind it: its threads begin before the window's modules are loaded."""
        opener = Opener(Prompts(), self.now, system_name=self.system_name, language=language.current())
        if wish is not None:
            opener.open(wish)
        from ui.main_window import MainWindow

        window = MainWindow(
            self.settings,
            self.now,
            default_file=default_file,
            system_name=self.system_name,
            language=language.current(),
            opener=opener,
        )
        window.language_changed.connect(lambda wanted: self._speak(wanted, default_file))
        window.scheme_changed.connect(self._dress)
        window.text_size_changed.connect(self._size)
        self.window = window
        if wish is not None:
            window.open(wish)
        window.show()
        QTimer.singleShot(STARTED_MS, window, _collect_garbage_again)
        return window

    def _speak(self, wanted: str, default_file: Path) -> None:
        self.settings.setValue("language", wanted)
        language.use(wanted)
        application.speak(self.app)
        old = self.window
        # The new one is there before the old one goes: without any window the program would end.
        window = self.show(default_file, None)
        if old is not None:
            store = old.session.store if old.session is not None else None
            window.restoreGeometry(old.saveGeometry())
            old.close()
            old.deleteLater()
            if store is not None:
                window.open(Wish(store.path, read_only=store.read_only))

    def _dress(self, scheme: str) -> None:
        self.settings.setValue("scheme", scheme)
        self.theme.use(scheme=scheme)

    def _size(self, pixels: int) -> None:
        self.settings.setValue("text_size", pixels)
        self.theme.use(body_px=pixels)


def _collect_garbage_again() -> None:
    """``main`` let it be. What is there by now stays, and need not be looked through ever again."""
    gc.freeze()
    gc.enable()


def run(
    path: Path | None, default_file: Path, user: str | None, now: Callable[[], datetime], system_name: str
) -> int:
    """Run the window until it is closed; returns the exit code. ``path`` was named on the command line."""
    app, theme = application.make()
    settings = QSettings()
    theme.use(str(settings.value("scheme") or "system"), int(str(settings.value("text_size") or 0)) or None)
    last = settings.value("file/last")
    wanted = path or (Path(str(last)) if last else default_file)
    wish = Wish(wanted, create=path is not None, user=user) if path or wanted.exists() else None
    program = Program(app, theme, settings, now, system_name)
    program.show(default_file, wish)
    return app.exec()
