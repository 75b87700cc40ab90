"""The QR code of one contact: a telephone that is held before it takes the address card over."""

from PySide6.QtCore import QRect, QSettings, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QVBoxLayout, QWidget

from resources.language import UserError, _
from ui import theme
from ui.session import Session
from ui.widgets.dialog import Dialog, Role

SIZE = (400, 500)
_COPIED_SIDE = 10
"""Pixels of a module of the code that is copied or saved: large enough to be printed."""


class Code(QWidget):
    """The code as large as there is room, each of its modules a whole number of the screen's own pixels.

    Black on white in every theme: telephones read no other.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_code(self, image: QImage) -> None:
        """Show a code, one pixel of the image a module."""
        self._image = image
        self.update()

    def image(self, side: int) -> QImage:
        """The code with so many pixels a module."""
        mode = Qt.TransformationMode.FastTransformation
        return self._image.scaled(self._image.size() * side, mode=mode)

    def sizeHint(self) -> QSize:
        """A square that a telephone reads from a hand's breadth."""
        side = theme.size("leftPane.default")
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it in the middle."""
        if self._image.isNull():
            return
        ratio = self.devicePixelRatioF()
        room = min(self.width(), self.height()) * ratio
        modules = self._image.width()
        side = modules * max(1, int(room // modules)) / ratio
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
            # Whole pixels of the screen at the left and at the top, too.
            left = round((self.width() - side) / 2 * ratio) / ratio
            top = round((self.height() - side) / 2 * ratio) / ratio
            painter.translate(left, top)
            painter.scale(side / modules, side / modules)
            painter.drawImage(QRect(0, 0, modules, modules), self._image)


class QrDialog(Dialog):
    """Code and name; the picture is saved or copied. Esc closes."""

    def __init__(
        self,
        session: Session,
        contact: int,
        settings: QSettings | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("qrDialog", _("QR code"), settings, SIZE, parent)
        self._session, self._contact = session, contact
        self._build()
        self._connect()
        self._read()

    def _build(self) -> None:
        edge = theme.space("xxl")
        column = QVBoxLayout()
        column.setContentsMargins(edge, edge, edge, theme.space("l"))
        column.setSpacing(theme.space("s"))
        self.code = Code()
        self.code.setObjectName("qrCodeLabel")
        self.name_label = QLabel()
        self.name_label.setObjectName("qrNameLabel")
        theme.mark(self.name_label, text_role="h2")
        self.help_label = QLabel(
            _(
                "Hold a telephone's camera before it: it offers to keep this person in its contacts. Without notes."
            )
        )
        self.help_label.setObjectName("qrHelpLabel")
        theme.mark(self.help_label, text_role="caption")
        for label in (self.name_label, self.help_label):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.code, 1)
        column.addWidget(self.name_label)
        column.addWidget(self.help_label)
        self.body.addLayout(column)
        self.copy_button = self.add_button("qrCopyButton", _("Copy"), Role.ActionRole)
        theme.set_icon(self.copy_button, "copy")
        self.save_button = self.add_button("qrSaveButton", _("Save picture…"), Role.ActionRole)
        theme.set_icon(self.save_button, "file-down")
        self.close_button = self.add_close(_("Close"))
        self.close_button.setFocus()
        self._allow(False)

    def _connect(self) -> None:
        self.copy_button.clicked.connect(self.copy)
        self.save_button.clicked.connect(self.save)

    def copy(self) -> None:
        """Put the picture on the clipboard."""
        QApplication.clipboard().setImage(self.code.image(_COPIED_SIDE))
        self.hint.setText(_("Copied"))

    def save(self) -> None:
        """Write the picture into a file of the person's choice."""
        from exchange.vcards import save_qr

        filters = f"{_('Picture')} (*.png)"
        name = self.name_label.text()
        path = self._session.prompts.choose_save(_("Save picture"), name, filters, "png")
        if path is not None:
            self._session.read(
                None, save_qr, self._contact, path, _COPIED_SIDE, done=self._saved, failed=self._refused
            )

    def _read(self) -> None:
        from exchange.vcards import qr_of

        self._session.read("qr", qr_of, self._contact, 1, done=self._show, failed=self._refused, owner=self)

    def _show(self, found: tuple[str, bytes]) -> None:
        name, picture = found
        image = QImage.fromData(picture)
        self.code.show_code(image)
        self.code.setAccessibleName(_("QR code of {name}").replace("{name}", name))
        self.name_label.setText(name)
        self._allow(True)

    def _saved(self, name: str) -> None:
        self.hint.setText(_("Saved as {file}").replace("{file}", name))

    def _refused(self, error: Exception) -> None:
        """Too much for a code, or the contact is gone, or the picture cannot be written: said where it happened."""
        if not isinstance(error, UserError):
            raise error
        self.hint.setText(str(error))

    def _allow(self, there: bool) -> None:
        for button in (self.copy_button, self.save_button):
            button.setEnabled(there)
