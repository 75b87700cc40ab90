import traceback
from PySide6.QtCore import QObject, QEvent
from PySide6.QtWidgets import QWidget, QApplication, QMainWindow, QDialog
from tests.ui.test_main_window import two
from tests.ui.conftest import close_window
class Spy(QObject):
    def eventFilter(self, o, e):
        if e.type()==QEvent.Type.Show and isinstance(o,QWidget) and o.isWindow() and not isinstance(o,(QDialog,QMainWindow)):
            print("SHOWN", type(o), o.objectName(), o.parent()); traceback.print_stack(limit=4)
        return False
def test_probe(open_desk):
    desk=open_desk(two)
    spy=Spy(); QApplication.instance().installEventFilter(spy)
    for n in ("computer","firm","me","colleagues","backups"):
        print(n); desk.window._settings_page(n); desk.settle()
        (d,)= [one for one in desk.window.findChildren(QDialog) if one.isVisible()]
        close_window(d)
    for n in ("dictionaries","shortcuts"):
        print(n); desk.command(n); desk.settle()
        (d,)= [one for one in desk.window.findChildren(QDialog) if one.isVisible()]
        close_window(d)
    QApplication.instance().removeEventFilter(spy)
    desk.flashes.seen.clear()
