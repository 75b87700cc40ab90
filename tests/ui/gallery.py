"""Pictures of the small widgets in all their states, to be looked at beside the design's.

    python -m tests.ui.gallery [FOLDER]     (build/screenshots without one)

Light and dark, Chinese and English, at scale 1 and 2. Nothing is compared with anything: that is for the eye.
The Chinese is sample text that belongs to no translation.
"""

import os
import subprocess
import sys
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFormLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from resources import language
from tests.ui import reminder_sheet
from ui import app as application
from ui import theme
from ui.prompts import Choice, PromptDialog
from ui.widgets.band import Band
from ui.widgets.chip import Chip
from ui.widgets.elided import ElidedLabel
from ui.widgets.empty import EmptyState
from ui.widgets.flow import FlowLayout
from ui.widgets.key_figures import Figure, KeyFigures
from ui.widgets.month_bars import MonthBars
from ui.widgets.pill import Pill
from ui.widgets.section import SectionHead
from ui.widgets.segmented import Segmented
from ui.widgets.skeleton import Skeleton
from ui.widgets.spin import Spin
from ui.widgets.stars import Stars
from ui.widgets.table import Table
from ui.widgets.tabs import UnderlineTabs
from ui.widgets.toast import Toast

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
SIZES = {"states": (1120, 744), "inputs": (760, 620), "lists": (900, 640), "reminders": (760, 880)}


def say(chinese: str, english: str) -> str:
    """The sample text in the language of this run."""
    return chinese if language.current() == "zh_CN" else english


def card(layout: QLayout) -> QFrame:
    """A white box round something."""
    frame = QFrame()
    theme.mark(frame, part="card")
    edge = theme.space("xl")
    layout.setContentsMargins(edge, theme.space("l"), edge, theme.space("l"))
    frame.setLayout(layout)
    return frame


def heading(text: str) -> QLabel:
    label = QLabel(text)
    theme.mark(label, text_role="h3")
    return label


def row(*widgets: QWidget, gap: str = "m") -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(theme.space(gap))
    for widget in widgets:
        line.addWidget(widget)
    line.addStretch(1)
    return line


def button(text: str, role: str, icon: str = "", **marks: bool) -> QPushButton:
    made = QPushButton(text)
    theme.mark(made, role=role, **marks)
    if icon:
        color = {"primary": "onAccent", "danger": "danger"}.get(role, "text2")
        theme.set_icon(made, icon, color)
    return made


def look_focused(widget: QWidget) -> QWidget:
    """Only one widget can have the focus; the others are drawn as if, by what the rules say of it."""
    token = "input" if isinstance(widget, QLineEdit) else "button"
    ring = f"border: 2px solid {theme.color('focus').name()}; min-height: {theme.size(token) - 4}px"
    widget.setStyleSheet(f"{type(widget).__name__} {{ {ring}; }}")
    return widget


def toast() -> QWidget:
    place = QWidget()
    place.setFixedHeight(56)
    shown = Toast(place)
    shown.show_message(say("「陆婷」已移到回收站", "“Lu Ting” is in the recycle bin"), undo=True)
    shown.adjustSize()
    shown.move(0, 0)
    shown.setParent(place)
    return place


def progress() -> QFrame:
    frame = QFrame()
    theme.mark(frame, part="pane")
    text = QLabel(say("正在导入客户 133/214", "Importing customers 133/214"))
    theme.mark(text, text_role="caption")
    bar = QProgressBar()
    bar.setTextVisible(False)
    bar.setRange(0, 214)
    bar.setValue(133)
    rest = QLabel(say("约 8 秒", "about 8 s"))
    theme.mark(rest, text_role="caption")
    line = QHBoxLayout(frame)
    line.setContentsMargins(10, 2, 10, 2)
    for widget in (text, bar, rest, button(say("取消", "Cancel"), "link")):
        line.addWidget(widget)
    return frame


def locked() -> Band:
    band = Band()
    text = say(
        "共享文件正被 李雪 写入，你的修改还没写入，3 秒后重试（第 2 次）。",
        "Li Xue is writing to the shared file. Your change waits; next try in 3 s (the 2nd).",
    )
    band.show_message(text, "warning", action=say("立即重试", "Try now"), icon="lock")
    return band


def missing() -> QFrame:
    state = EmptyState(row=True)
    state.show_message(
        say("找不到 \\\\办公室\\共享\\客户.gxdb", "\\\\OFFICE\\share\\customers.gxdb is not there"),
        say(
            "电脑可能没连上办公室网络。可以先只读打开昨天 18:02 的备份。",
            "The office network may be out of reach. Yesterday's backup of 18:02 can be opened to read.",
        ),
        [
            ("retry", say("重试", "Retry"), "primary"),
            ("backup", say("只读打开备份", "Open backup"), "normal"),
            ("choose", say("选择其他文件…", "Choose file…"), "normal"),
        ],
        icon="unplug",
        icon_role="danger",
    )
    line = QVBoxLayout()
    line.addWidget(state)
    framed = card(line)
    line.setContentsMargins(0, 0, 0, 0)
    return framed


def question() -> PromptDialog:
    dialog = PromptDialog(
        say("清空回收站？", "Empty the recycle bin?"),
        say(
            "3 位客户、41 条记录和 6 个文件将永久删除，无法恢复。\n建议先备份（上次备份：昨天 18:02）。",
            "3 customers, 41 records and 6 files will be gone for good.\nLast backup: yesterday 18:02.",
        ),
        [
            Choice("backup", say("先备份", "Back up first"), "ghost"),
            Choice("delete", say("永久删除", "Delete for good"), "danger", "trash-2"),
        ],
        cancel=say("取消", "Cancel"),
    )
    dialog.setWindowFlags(Qt.WindowType.Widget)
    look_focused(dialog.button(""))
    return dialog


def nothing_found() -> QFrame:
    state = EmptyState(row=True)
    state.show_message(
        say("没有找到「恒录」", "Nothing found for “Henglu”"),
        say(
            "已在名称、联系人、电话和拼音中查找。是不是「恒鹿」？",
            "Looked in names, contacts, phones and pinyin. Is it “Hengli”?",
        ),
        [("new", say("新建「恒录」", "New “Henglu”"), "normal")],
        icon="search-x",
    )
    line = QVBoxLayout()
    line.addWidget(state)
    framed = card(line)
    line.setContentsMargins(0, 0, 0, 0)
    return framed


def fields() -> QFrame:
    form = QFormLayout()
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    form.setHorizontalSpacing(28)
    form.setVerticalSpacing(theme.size("formRowGap"))
    normal, focused, combo = QLineEdit(say("澜谷", "Langu")), QLineEdit("0512-6288 0166"), QComboBox()
    combo.addItems([say("生物医药", "Biopharma"), say("食品", "Food")])
    wrong, fixed = QLineEdit("9132059"), QLineEdit("2019-03-05")
    theme.mark(wrong, state="error")
    fixed.setReadOnly(True)
    message = QLabel(say("税号应为 18 位，现在是 7 位", "A tax number has 18 characters, this one 7"))
    theme.mark(message, text_role="error")
    look_focused(focused)
    for name, widget in (
        (say("简称", "Short name"), normal),
        (say("电话", "Phone"), focused),
        (say("所属行业 ●", "Industry ●"), combo),
        (say("税号", "Tax number"), wrong),
        ("", message),
        (say("建档日期", "Created"), fixed),
    ):
        label = QLabel(name)
        theme.mark(label, text_role="field")
        form.addRow(label, widget)
    return card(form)


def buttons() -> QFrame:
    off = button(say("不可用", "Disabled"), "normal")
    off.setEnabled(False)
    bare = QToolButton()
    theme.mark(bare, role="ghost", bare=True)
    theme.set_icon(bare, "printer", use="toolbar")
    return card(
        row(
            button(say("主要", "Primary"), "primary", "phone"),
            button(say("普通", "Normal"), "normal", "pencil"),
            button(say("轻量", "Ghost"), "ghost", "copy"),
            button(say("链接", "Link"), "link"),
            button(say("危险", "Danger"), "danger", "trash-2"),
            off,
            bare,
        )
    )


def chips() -> QFrame:
    words = (
        (say("A 级", "Level A"), "accent"),
        (say("影响者", "Influencer"), "neutral"),
        (say("待客户确认", "Waiting"), "warning"),
        (say("已回款", "Paid"), "success"),
        (say("超期", "Overdue"), "danger"),
        (say("生日", "Birthday"), "violet"),
        ("B", "neutral"),
    )
    return card(row(*(Chip(text, tone) for text, tone in words), gap="s"))


def skeleton() -> QFrame:
    bars = Skeleton(2, 16)
    bars.setMinimumHeight(32)
    bars.show()
    bars._appear()
    line = QVBoxLayout()
    line.addWidget(bars)
    return card(line)


def column(*parts: tuple[str, QWidget]) -> QVBoxLayout:
    made = QVBoxLayout()
    made.setSpacing(theme.space("s"))
    for text, widget in parts:
        made.addWidget(heading(text))
        made.addWidget(widget)
        made.addSpacing(theme.space("l"))
    made.addStretch(1)
    return made


def states() -> QWidget:
    """The sheet of the design's picture of the same name."""
    sheet = QWidget()
    sheet.setObjectName("states")
    sheet.setStyleSheet(f"#states {{ background: {theme.color('border').name()}; }}")
    both = QHBoxLayout(sheet)
    both.setContentsMargins(24, 20, 24, 20)
    both.setSpacing(32)
    left = column(
        (say("撤销提示", "Toast"), toast()),
        (say("长任务", "Long work"), progress()),
        (say("文件被占用", "Locked file"), locked()),
        (say("读不到文件", "No file"), missing()),
        (say("不能撤销时才确认", "Confirm what cannot be undone"), question()),
        (say("没有查到", "No hits"), nothing_found()),
    )
    right = column(
        (say("字段状态", "States of a field"), fields()),
        (say("按钮层级", "Buttons"), buttons()),
        (say("标签颜色", "Chips"), chips()),
        (say("载入中", "Loading"), skeleton()),
    )
    both.addLayout(left, 1)
    both.addLayout(right, 1)
    return sheet


def inputs() -> QWidget:
    """Everything that is typed into or switched."""
    sheet = QWidget()
    theme.mark(sheet, part="surface")
    grid = QGridLayout(sheet)
    grid.setContentsMargins(24, 20, 24, 20)
    grid.setVerticalSpacing(10)
    spin, empty, date = Spin(suffix=say(" 天", " days")), Spin(), QDateEdit(QDate(1988, 3, 21))
    spin.setValue(3)
    empty.setEnabled(False)
    date.setCalendarPopup(True)
    date.setDisplayFormat("yyyy-MM-dd")
    combo = QComboBox()
    combo.setEditable(True)
    combo.addItems([say("谨慎细致", "Careful"), say("外向", "Outgoing")])
    hint, doubt = QLineEdit(), QLineEdit("021-555")
    hint.setPlaceholderText(say("未填", "Not filled in"))
    theme.mark(doubt, state="doubt")
    notes = QPlainTextEdit(
        say("女儿今年上小学；聊装修话题容易打开话匣子。", "Daughter starts school this year.")
    )
    notes.setMaximumHeight(60)
    boxes = [QCheckBox(say(text, text)) for text in ("pH 计", "离心机", "校准服务", "耗材")]
    for number, box in enumerate(boxes):
        box.setTristate(number == 2)
        box.setCheckState(Qt.CheckState(number) if number < 3 else Qt.CheckState.Checked)
    boxes[3].setEnabled(False)
    radios = [QRadioButton(say("默认", "Default")), QRadioButton(say("其他", "Other"))]
    radios[0].setChecked(True)
    stars, none = Stars(editable=True), Stars(editable=True)
    stars.set_stars(4)
    shown = Stars()
    shown.set_stars(4)
    switch = Segmented(
        [
            ("customers", say("客户", "Customers"), "users"),
            ("analyses", say("分析", "Analyses"), "chart-no-axes-column"),
        ]
    )
    roles = Segmented(
        [
            (text, text, "")
            for text in (say("决策者", "Decider"), say("影响者", "Influencer"), say("使用者", "User"))
        ]
    )
    roles.choose(say("影响者", "Influencer"))
    pills = [Pill(say("全部", "All"), count=9), Pill("calls", "phone", 4), Pill("birthdays", "cake", 2)]
    pills[0].setChecked(True)
    lines: tuple[tuple[QWidget, ...], ...] = (
        (spin, empty, date),
        (combo, hint, doubt),
        (notes,),
        tuple(boxes),
        tuple(radios),
        (stars, none, shown),
        (switch, roles),
        tuple(pills),
        (
            button(say("小按钮", "Small"), "normal", "plus", small=True),
            button(say("主要", "Primary"), "primary", small=True),
            button(say("轻量", "Ghost"), "ghost", "archive", small=True),
        ),
        (heading("焦点 Focus"), look_focused(button(say("普通", "Normal"), "normal"))),
    )
    for number, widgets in enumerate(lines):
        line = row(*widgets, gap="l")
        if len(widgets) == 1:
            line.setStretch(0, 1)
        grid.addLayout(line, number, 0)
    grid.setRowStretch(len(lines), 1)
    return sheet


def table() -> Table:
    heads = [
        say("姓名", "Name"),
        say("职务", "Title"),
        say("手机", "Mobile"),
        say("上次联系", "Last contact"),
    ]
    model = QStandardItemModel(0, len(heads))
    model.setHorizontalHeaderLabels(heads)
    for name, title, phone, last in (
        ("王建宁", say("实验室主任", "Lab director"), "138 0000 2716", "14"),
        ("周敏", say("采购经理", "Purchasing"), "139 0000 5530", "20"),
        ("沈国强", "—", "137 0000 8842", "68"),
    ):
        model.appendRow([QStandardItem(text) for text in (name, title, phone, last)])
        model.item(model.rowCount() - 1, 3).setTextAlignment(RIGHT)
    model.setHeaderData(3, Qt.Orientation.Horizontal, RIGHT, Qt.ItemDataRole.TextAlignmentRole)
    view = Table()
    model.setParent(view)
    view.setModel(model)
    view.selectRow(1)
    view.setMinimumHeight(160)
    return view


def lists() -> QWidget:
    """Tabs, figures, table, menu, empty pane."""
    sheet = QWidget()
    theme.mark(sheet, part="surface")
    page = QVBoxLayout(sheet)
    page.setContentsMargins(0, 0, 0, 12)
    page.setSpacing(10)
    bar = QMenuBar()
    for text in (say("文件(&F)", "&File"), say("编辑(&E)", "&Edit"), say("视图(&V)", "&View")):
        bar.addMenu(text)
    page.addWidget(bar)
    name = QLabel(say("苏州澜谷生物科技有限公司", "Suzhou Langu Biotech Co., Ltd."))
    theme.mark(name, text_role="title")
    mark = QToolButton()
    mark.setCheckable(True)
    mark.setChecked(True)
    theme.mark(mark, role="ghost", bare=True)
    theme.set_icon(mark, "bookmark", use="toolbar", on_role="accent", on_fill=True)
    page.addLayout(row(name, mark))
    figures = KeyFigures()
    figures.set_figures(
        [
            Figure(
                say("累计交易额", "Total sales"), "¥1,286,400", say("23 次 · 首次 2019-03-12", "23 orders")
            ),
            Figure(
                say("最近交易", "Last purchase"),
                "2026-01-09",
                say("68 天前", "68 days ago"),
                note_role="warning",
            ),
            Figure(say("下次联系", "Next contact"), say("今天 14:30", "Today 14:30"), "…", "accentText"),
        ]
    )
    bars = MonthBars()
    bars.set_amounts([Decimal(n) for n in (17, 5, 32, 12, 8, 26, 32, 14, 22, 18, 13, 0)], ["x"] * 12, "x")
    line = row(figures, bars)
    line.setStretch(0, 1)
    page.addLayout(line)
    compact = KeyFigures()
    compact.set_figures(
        [Figure(say("累计", "Total"), "¥1,286,400"), Figure(say("最近交易", "Last"), "2026-01-09")]
    )
    compact.set_compact(True)
    page.addWidget(compact)
    tabs = UnderlineTabs()
    for text, count in (
        (say("概览", "Overview"), None),
        (say("联系人", "Contacts"), 5),
        (say("开票与货运", "Billing & shipping"), None),
    ):
        tabs.addTab("")
        tabs.set_tab(tabs.count() - 1, text, count)
    tabs.setCurrentIndex(2)
    page.addWidget(tabs)
    head = SectionHead(say("联系人", "Contacts"), say("添加", "Add"), hint=say("最多两位", "two at most"))
    head.set_count(5)
    page.addWidget(head)
    page.addWidget(table())
    value = ElidedLabel("江苏省苏州市工业园区星湖街 218 号生物产业园 B4 座 3 楼 " * 2)
    value.setMaximumWidth(300)
    page.addWidget(value)
    place, flow_place = QWidget(), QWidget()
    flow = FlowLayout(flow_place)
    for word in ("精密天平", "水分测定仪", "移液器", "校准服务", "离心机", "恒温培养箱"):
        flow.addWidget(Chip(word, "accent"))
    menu = QMenu(place)
    for text, icon in ((say("推迟到明天", "Tomorrow"), "sun"), (say("周一", "Monday"), "calendar-days")):
        action = menu.addAction(text)
        action.setShortcut("Ctrl+1")
        theme.set_icon(action, icon)
    ticked = menu.addAction(say("左侧栏", "Left pane"))
    ticked.setCheckable(True)
    ticked.setChecked(True)
    menu.addSeparator()
    menu.addAction(say("删除", "Delete")).setEnabled(False)
    menu.setWindowFlags(Qt.WindowType.Widget)
    empty = EmptyState()
    empty.show_message(
        say("还没有联系人", "No contacts yet"),
        say("第一位联系人会显示在这里。", "The first one will stand here."),
        [("add", say("添加联系人", "Add contact"), "normal")],
        icon="users",
    )
    low = QHBoxLayout(place)
    for widget in (flow_place, menu, empty):
        low.addWidget(widget, 1)
    page.addWidget(place, 1)
    return sheet


def reminders() -> QWidget:
    """Cards, menu and empty state of the reminder panel."""
    return reminder_sheet.sheet(say)


SHEETS: dict[str, Callable[[], QWidget]] = {
    "states": states,
    "inputs": inputs,
    "lists": lists,
    "reminders": reminders,
}


def draw(folder: Path, scale: int) -> None:
    """All sheets in both schemes and languages, in the scale that Qt was started with."""
    program, dress = application.make()
    for scheme in ("light", "dark"):
        for short, name in (("zh", "zh_CN"), ("en", "en")):
            language.use(name)
            dress.use(scheme)
            for title, build in SHEETS.items():
                sheet = build()
                sheet.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
                sheet.resize(*SIZES[title])
                sheet.show()
                QApplication.processEvents()
                if focused := QApplication.focusWidget():
                    focused.clearFocus()
                sheet.grab().save(str(folder / f"gallery-{title}-{scheme}-{short}@{scale}.png"))
                sheet.close()
    program.quit()


def main(folder: Path) -> None:
    """Draw at scale 1 and 2, each in a process of its own: Qt takes its scale at the start."""
    folder.mkdir(parents=True, exist_ok=True)
    for scale in (1, 2):
        environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "QT_SCALE_FACTOR": str(scale)}
        command = [sys.executable, "-m", "tests.ui.gallery", str(folder), str(scale)]
        subprocess.run(command, env=environment, check=True)
    print(folder)


if __name__ == "__main__":
    place = Path(sys.argv[1] if len(sys.argv) > 1 else "build/screenshots")
    if len(sys.argv) > 2:
        draw(place, int(sys.argv[2]))
    else:
        main(place)
