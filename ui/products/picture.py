"""The picture of a product beside its form."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from database.attachments import contents
from resources.language import UserError, _
from ui import theme
from ui.session import Session

HIGH = 150
_LARGEST = 64  # MB that a picture may take when it is unpacked


class ProductPicture(QWidget):
    """Shows the picture that is kept under a SHA-256; hidden where there is none, or none that can be shown."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._digest: str | None = None
        self._image = QImage()
        self._build()

    def _build(self) -> None:
        self.setObjectName("productPicture")
        self.setAccessibleName(_("Picture"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_picture(self, digest: str | None) -> None:
        """Show another picture, or none."""
        if digest == self._digest:
            return
        self._digest = digest
        self._set_image(QImage())
        if digest:
            self._session.read(
                "product-picture", contents, digest, done=self._decode, failed=self._keep_blank
            )

    def has_picture(self) -> bool:
        """Whether a picture is shown."""
        return not self._image.isNull()

    def sizeHint(self) -> QSize:
        """As high as the design allows, as wide as the picture is then."""
        high = theme.tokens.scaled(HIGH, theme.font_px("body"))
        wide = round(high * self._image.width() / max(1, self._image.height()))
        return QSize(min(wide, theme.size("contactPanel")), high + theme.space("l"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it whole, in the middle."""
        if self._image.isNull():
            return
        room = QRectF(self.rect()).adjusted(0, theme.space("l"), 0, 0)
        size = self._image.size().scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(room.center())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, self._image)

    def _decode(self, data: bytes) -> None:
        """Unpack no more than is shown on a sharp screen."""
        buffer = QBuffer(self)
        buffer.setData(QByteArray(data))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer)
        reader.setAutoTransform(True)
        reader.setAllocationLimit(_LARGEST)
        size = reader.size()
        most = QSize(theme.size("contactPanel") * 2, HIGH * 4)
        if size.isValid() and (size.width() > most.width() or size.height() > most.height()):
            reader.setScaledSize(size.scaled(most, Qt.AspectRatioMode.KeepAspectRatio))
        self._set_image(reader.read())
        buffer.close()
        buffer.deleteLater()

    def _keep_blank(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error

    def _set_image(self, image: QImage) -> None:
        self._image = image
        self.setVisible(not image.isNull())
        self.updateGeometry()
        self.update()
