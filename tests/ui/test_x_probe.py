from tests.ui.test_never_waits import some
from PySide6.QtWidgets import *
from shiboken6 import isValid
import gc
def chk(desk, where):
    f=desk.space._made.get("form")
    bad=[]
    for form in (f.form, *(one for below in f._belows.values() for one in below.forms())):
        for n,row in form.rows.items():
            for attr in ("line","inner"):
                w=getattr(row.editor,attr,None)
                if w is not None and not isValid(w): bad.append((form.model.__name__,n,attr,isValid(row.editor),isValid(row.cell),isValid(form)))
    print(where, bad[:6], len(bad))
def test_probe(open_desk):
    desk=open_desk(some); QApplication.instance().removeEventFilter(desk.flashes)
    destroyed=[]
    for i in range(5):
        desk.space.edit_customer(1); desk.settle(); chk(desk,f"{i} edit")
        if i==0:
            f=desk.space._made["form"]
            for n,row in f.form.rows.items():
                w=getattr(row.editor,"line",None)
                if w is not None: w.destroyed.connect(lambda *a,n=n: destroyed.append(n))
        desk.see(QLineEdit, "customer_short_name_edit").setFocus(); chk(desk,f"{i} see")
        desk.type("x"); chk(desk,f"{i} type")
        desk.keys("Ctrl+S"); chk(desk,f"{i} keys")
        desk.settle(); chk(desk,f"{i} settle")
        chk(desk,f"{i} gc"); print(destroyed)
