"""PySide6 itself: 6.12.0 lost a reference to None on every void call and crashed after some thousand."""

import sys

from PySide6.QtWidgets import QApplication, QLabel


def test_void_calls_lose_no_reference_to_none(qapp: QApplication) -> None:
    label = QLabel()
    for text in ("warm", "up"):
        label.setText(text)
    before = sys.getrefcount(None)
    for _ in range(300):
        label.setText("x")
    lost = before - sys.getrefcount(None)
    # Others may drop a few references of their own meanwhile; the fault costs one a call.
    assert lost < 100
