"""The application object: what must be said to Qt before any window exists."""

import os
import sys
from collections.abc import MutableMapping, Sequence
from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from resources import language
from resources.language import _
from ui.theme import Theme

_TRANSLATOR: Final = "guanxiQtTranslator"


def set_input_method(environment: MutableMapping[str, str]) -> None:
    """Let Chinese be typed with fcitx, whose own plugin Qt's wheel lacks: fcitx also answers as ibus.

    Changes ``environment`` where it names fcitx; before the application object is made.
    """
    if any("fcitx" in environment.get(name, "") for name in ("QT_IM_MODULE", "XMODIFIERS", "QT_IM_MODULES")):
        asked = [name for name in environment.get("QT_IM_MODULES", "fcitx").split(";") if name]
        environment["QT_IM_MODULES"] = ";".join([*asked, *({"ibus"} - set(asked))])


def make(
    arguments: Sequence[str] = (), *, scheme: str = "system", body_px: int | None = None
) -> tuple[QApplication, Theme]:
    """Make the application and dress it.

    ``arguments`` are for Qt, without the program's name. ``scheme`` and ``body_px`` are those of ``ui.theme``; the
    language is the one that ``resources.language`` speaks. The theme lives as long as the application.
    """
    set_input_method(os.environ)
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication([sys.argv[0] or "guanxi", *arguments])
    name(app)
    app.setStyle("Fusion")
    speak(app)
    return app, Theme(app, scheme, body_px)


def name(app: QApplication) -> None:
    """Name the program: settings and data folders are found by it."""
    app.setOrganizationName("Guanxi")
    app.setApplicationName("guanxi")
    app.setApplicationDisplayName(_("Guanxi"))
    app.setDesktopFileName("guanxi")


def speak(app: QApplication) -> None:
    """Let Qt's own words (file pickers, context menus, the calendar) follow the program's language."""
    speech = language.current()
    locale = QLocale("zh_CN" if speech == "zh_CN" else "en_US")
    QLocale.setDefault(locale)
    for old in app.findChildren(QTranslator, _TRANSLATOR):
        app.removeTranslator(old)
        old.deleteLater()
    translator = QTranslator(app)
    translator.setObjectName(_TRANSLATOR)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(locale, "qtbase", "_", folder):
        app.installTranslator(translator)
