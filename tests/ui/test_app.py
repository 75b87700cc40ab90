import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from resources import language
from ui import app as application


@pytest.mark.parametrize(
    ("before", "modules"),
    [
        ({}, None),
        ({"QT_IM_MODULE": "ibus"}, None),
        ({"QT_IM_MODULE": "fcitx"}, "fcitx;ibus"),
        ({"XMODIFIERS": "@im=fcitx"}, "fcitx;ibus"),
        ({"QT_IM_MODULES": "wayland;fcitx"}, "wayland;fcitx;ibus"),
        ({"QT_IM_MODULES": "fcitx;ibus"}, "fcitx;ibus"),
    ],
)
def test_fcitx_is_reached_as_ibus(before: dict[str, str], modules: str | None) -> None:
    environment = dict(before)
    application.set_input_method(environment)
    assert environment.get("QT_IM_MODULES") == modules


def test_the_application_has_the_names_that_settings_are_found_by(qapp: QApplication) -> None:
    assert (qapp.organizationName(), qapp.applicationName()) == ("Guanxi", "guanxi")
    assert qapp.style().name() == "fusion" or qapp.styleSheet()  # a style sheet wraps the style
    policy = QGuiApplication.highDpiScaleFactorRoundingPolicy()
    assert policy == Qt.HighDpiScaleFactorRoundingPolicy.PassThrough


def test_qt_speaks_the_language_of_the_program(qapp: QApplication) -> None:
    def cancel() -> str:
        return QCoreApplication.translate("QPlatformTheme", "Cancel")

    language.use("zh_CN")
    application.speak(qapp)
    try:
        assert cancel() == "取消"
        assert QLocale().language() == QLocale.Language.Chinese
    finally:
        language.use("en")
        application.speak(qapp)
    assert cancel() == "Cancel"
