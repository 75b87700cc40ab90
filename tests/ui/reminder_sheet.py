"""The reminder panel with the design's own samples, for the gallery."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from resources.language import _
from ui import theme
from ui.reminders.actions import DONE, EMAIL, GREET, LOG, OPEN, SNOOZE
from ui.reminders.card import Face, ReminderCard
from ui.reminders.card_list import Group, ReminderList
from ui.reminders.dock import ReminderDock
from ui.reminders.filter_bar import ReminderFilterBar
from ui.reminders.snooze_menu import ReminderSnoozeMenu
from ui.reminders.words import kinds
from ui.widgets.empty import EmptyState
from ui.widgets.toast import Toast

WEDNESDAY = datetime(2026, 3, 18, 9, 40)
CONTACT = (LOG, SNOOZE, DONE, OPEN)
Say = Callable[[str, str], str]


def sheet(say: Say) -> QWidget:
    """The panel at the left, what belongs to it at the right."""
    place = QWidget()
    theme.mark(place, part="pane")
    line = QHBoxLayout(place)
    line.setSpacing(36)
    line.addWidget(_panel(say, place))
    line.addLayout(_beside(say, place), 1)
    return place


def _panel(say: Say, place: QWidget) -> QWidget:
    frame = QFrame()
    theme.mark(frame, part="pane")
    frame.setFixedWidth(340)
    dock = ReminderDock(place)
    dock.hide()
    head = dock.titleBarWidget()
    pills = ReminderFilterBar(kinds())
    pills.set_counts({"": 9, "follow": 4, "no_contact": 1, "care": 2})
    cards = ReminderList(lambda face: face)
    groups = [
        Group("overdue", _("Overdue"), "danger", _late(say), _("Snooze all to tomorrow")),
        Group("today", _("Today"), "neutral", _today(say)),
        Group("this_week", _("This week"), "neutral", _week(say)),
        Group("later", _("Later"), "neutral", _week(say), folds=True),
    ]
    cards.set_folded({"later"})
    cards.set_groups(groups)
    cards.select(("agreed", "1"))
    column = QVBoxLayout(frame)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for widget in (head, pills):
        column.addWidget(widget)
    column.addWidget(cards, 1)
    return frame


def _beside(say: Say, place: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    menu = ReminderSnoozeMenu(WEDNESDAY.astimezone(), place)
    menu.setWindowFlags(Qt.WindowType.Widget)
    menu.setFixedWidth(250)
    room = QWidget()
    room.setFixedHeight(60)
    toast = Toast(room)
    toast.show_message(say("已完成：回访校准报价", "Reminder done: call back about the quote"), undo=True)
    toast.adjustSize()
    toast.move(0, 0)
    toast.setParent(room)
    birthday = ReminderCard(_birthday(say, (GREET, EMAIL, DONE)), place)
    birthday.setFixedWidth(320)
    birthday.set_selected(True)
    done = QFrame()
    theme.mark(done, part="card")
    done.setFixedWidth(320)
    message = EmptyState()
    message.show_message(
        _("All of today's reminders are done"),
        say("下一条：周四 北京清衡研究院 投标截止", "Next: Thu Beijing Qingheng, bid closes"),
        icon="circle-check",
        icon_role="success",
    )
    QVBoxLayout(done).addWidget(message)
    for title, widget in (
        (say("推迟（S）", "Snooze (S)"), menu),
        (say("完成后", "When done"), room),
        (say("生日卡的操作", "A birthday"), birthday),
        (say("全部处理完", "All done"), done),
    ):
        label = QLabel(title)
        theme.mark(label, text_role="h3")
        column.addWidget(label)
        column.addWidget(widget)
    column.addStretch(1)
    return column


def _face(key: str, tile: tuple[str, str], who: str, when: tuple[str, str], why: str) -> Face:
    rule, _sep, record = key.partition("/")
    return Face((rule, record), *tile, who, *when, why, "", CONTACT, who)


def _late(say: Say) -> list[Face]:
    return [
        _face(
            "follow/1",
            ("clock-alert", "danger"),
            say("上海启衡检测技术", "Shanghai Qiheng Testing"),
            (say("超期 7 天", "7 d late"), "danger"),
            say("跟进 · 已 21 天未联系，策略 14 天", "Follow-up · 21 days, plan is 14"),
        ),
        _face(
            "silent/1",
            ("calendar-x-2", "danger"),
            say("东莞恒鹿化工", "Dongguan Henglu Chem."),
            (say("41 天", "41 d"), "danger"),
            say("超过 30 天未联系 · 上次 02-05 微信", "No contact > 30 days · last Feb 5"),
        ),
        _face(
            "decline/1",
            ("trending-down", "warning"),
            say("苏州澜谷生物科技", "Suzhou Langu Biotech"),
            (say("68 天", "68 d"), "warning"),
            say("业务下滑 · 周期 60 天未下单", "Decline · 60-day cycle passed"),
        ),
    ]


def _birthday(say: Say, verbs: tuple[str, ...]) -> Face:
    who = say("杭州禾泽制药 · 李慧", "Hangzhou Heze · Li Hui")
    when, why = say("今天", "Today"), say("生日 · 采购总监", "Birthday · purchasing director")
    contact = say("手机 139 0000 3321 · 去年发过短信", "Mobile 139 0000 3321 · texted last year")
    return Face(("birthday", "1"), "cake", "violet", who, when, "text2", why, contact, verbs, who)


def _today(say: Say) -> list[Face]:
    call = _face(
        "agreed/1",
        ("phone", "accent"),
        say("苏州澜谷生物科技", "Suzhou Langu Biotech"),
        ("14:30", "accentText"),
        say("回访校准报价", "Call back about calibration quote"),
    )
    samples = _face(
        "agreed/2",
        ("calendar-clock", "accent"),
        say("宁波海砾食品", "Ningbo Haili Foods"),
        ("16:00", "accentText"),
        say("送样品 · 品控 吴倩", "Deliver samples · QC Wu Qian"),
    )
    contact = say("王建宁 · 实验室主任 · 138 0000 2716", "Wang Jianning · 138 0000 2716")
    return [call._replace(contact=contact), _birthday(say, (GREET, EMAIL, DONE)), samples]


def _week(say: Say) -> list[Face]:
    return [
        _face(
            "bid/1",
            ("gavel", "violet"),
            say("北京清衡研究院", "Beijing Qingheng Inst."),
            (say("周四", "Thu"), "text2"),
            say("投标截止 · 标书 2 份待盖章", "Bid closes · 2 documents to seal"),
        ),
        _face(
            "follow/2",
            ("phone", "neutral"),
            say("无锡青岚精密", "Wuxi Qinglan Precision"),
            (say("周五", "Fri"), "text2"),
            say("跟进 · B 级策略 14 天", "Follow-up · level-B plan"),
        ),
        _face(
            "birthday/2",
            ("cake", "violet"),
            say("苏州澜谷 · 周敏", "Suzhou Langu · Zhou Min"),
            (say("周六", "Sat"), "text2"),
            say("生日 · 采购经理", "Birthday · purchasing manager"),
        ),
    ]
