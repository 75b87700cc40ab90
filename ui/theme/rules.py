"""The rules of the style sheet, with ``$names`` for colours, sizes and pictures (filled in by ``sheet``).

``f_`` is the size of a font, ``r_`` a radius, ``h_`` an inner height, ``m_`` the file of a small picture;
``inverse_`` is a colour of the other scheme, for what stands on the colour of tooltips.
"""

from typing import Final

_FRAMES = """
QMainWindow, QDialog, QMenuBar, QToolBar, QStatusBar, QDockWidget { background: $window; }
QFrame[part="surface"], QDialog[part="surface"], QWidget[part="surface"] { background: $surface; }
QFrame[part="pane"], QWidget[part="pane"] { background: $window; }
QFrame[part="panel"] { background: $sunken; }
QFrame[part="card"] { background: $raised; border: 1px solid $border; border-radius: ${r_card}px; }
QFrame[part="foot"] { background: $window; border: none; border-top: 1px solid $border; }
QFrame[part="line"] { background: $divider; border: none; max-height: 1px; min-height: 1px; }
QFrame[part="upright"] { background: $divider; border: none; max-width: 1px; min-width: 1px; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QToolBar { border: none; border-bottom: 1px solid $border; spacing: 8px; padding: 0 12px; }
QStatusBar { border-top: 1px solid $border; color: $text3; font-size: ${f_caption}px; }
QStatusBar::item { border: none; }
QStatusBar QLabel, QStatusBar QPushButton { color: $text3; font-size: ${f_caption}px; }
QStatusBar QPushButton[role="link"] { color: $accentText; }
QMainWindow::separator { background: $border; width: 1px; height: 1px; }
QDialogButtonBox { button-layout: $button_layout; }
QSplitter::handle { background: $border; }
QSplitter::handle:hover, QSplitter::handle:pressed { background: $accent; }
QToolTip { background: $tooltipBg; color: $tooltipText; border: 1px solid $tooltipBg; padding: 3px 6px; }
"""

_LABELS = """
QLabel { background: transparent; }
QLabel[text_role="title"] { font-size: ${f_title}px; font-weight: $strong; }
QLabel[text_role="h2"] { font-size: ${f_h2}px; font-weight: $strong; }
QLabel[text_role="h3"] { font-size: ${f_h3}px; font-weight: $strong; }
QLabel[text_role="kpi"] { font-size: ${f_kpi}px; font-weight: $strong; }
QLabel[text_role="body"] { color: $text2; }
QLabel[text_role="link"] { color: $accentText; }
QLabel[text_role="label"] { font-size: ${f_label}px; color: $text3; }
QLabel[text_role="field"] { font-size: ${f_label}px; color: $text2; }
QLabel[text_role="caption"] { font-size: ${f_caption}px; color: $text3; }
QLabel[text_role="group"] { font-size: ${f_caption}px; font-weight: $strong; color: $text2; }
QLabel[text_role="group"][tone="danger"] { color: $danger; }
QLabel[text_role="error"] { font-size: ${f_caption}px; color: $danger; }
QLabel[text_role="doubt"] { font-size: ${f_caption}px; color: $warning; }
QLabel[text_role="key"] {
    font-size: ${f_key}px; color: $text2; background: $sunken;
    border: 1px solid $border; border-radius: ${r_chip}px; padding: 1px 6px;
}
QLabel:disabled { color: $disabled; }
"""

_BUTTONS = """
QPushButton, QToolButton {
    background: $raised; color: $text; border: 1px solid $inputBorder; border-radius: ${r_button}px;
    min-height: ${h_button}px; padding: 0 12px;
}
QToolButton { min-height: ${h_tool}px; }
QPushButton[small="true"] { min-height: ${h_small}px; padding: 0 9px; }
QToolButton[small="true"] { min-height: ${h_tool_small}px; padding: 0 9px; }
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed { background: $segBg; }
QPushButton:focus, QToolButton:focus {
    border: 2px solid $focus; padding: 0 11px; min-height: ${h_button_focus}px;
}
QToolButton:focus { min-height: ${h_tool_focus}px; }
QPushButton[small="true"]:focus { padding: 0 8px; min-height: ${h_small_focus}px; }
QToolButton[small="true"]:focus { padding: 0 8px; min-height: ${h_tool_small_focus}px; }
QPushButton:disabled, QToolButton:disabled { background: $window; color: $disabled; border-color: $inputBorder; }

QPushButton[role="primary"] { background: $accent; color: $onAccent; border-color: $accent; font-weight: $strong; }
QPushButton[role="primary"]:hover { background: $accentHover; border-color: $accentHover; }
QPushButton[role="primary"]:pressed { background: $accentPress; border-color: $accentPress; }
QPushButton[role="primary"]:focus { border-color: $focus_on_accent; }
QPushButton[role="primary"]:disabled { background: $neutralSoft; color: $disabled; border-color: $border; }

QPushButton[role="danger"], QToolButton[role="danger"] { color: $danger; }
QPushButton[role="danger"]:hover { background: $dangerSoft; }
QPushButton[role="danger"]:disabled { color: $disabled; }

QPushButton[role="ghost"], QToolButton[role="ghost"] {
    background: transparent; color: $text2; border-color: transparent; padding: 0 8px;
}
QPushButton[role="ghost"]:hover, QToolButton[role="ghost"]:hover { background: $hover; }
QPushButton[role="ghost"]:pressed, QToolButton[role="ghost"]:pressed { background: $border; }
QPushButton[role="ghost"]:checked, QToolButton[role="ghost"]:checked {
    background: $accentSoft; color: $accentSoftText;
}
QPushButton[role="ghost"]:focus, QToolButton[role="ghost"]:focus { border-color: $focus; padding: 0 7px; }
QPushButton[role="ghost"]:disabled, QToolButton[role="ghost"]:disabled { background: transparent; color: $disabled; }
QToolButton[bare="true"], QPushButton[bare="true"] { padding: 0 5px; }
QToolButton[bare="true"]:checked, QPushButton[bare="true"]:checked { background: transparent; }
QToolButton[bare="true"]:hover, QPushButton[bare="true"]:hover { background: $hover; }
QToolButton[bare="true"]:focus, QPushButton[bare="true"]:focus { padding: 0 4px; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; width: 0; }

QPushButton[role="link"] {
    background: transparent; color: $accentText; border-color: transparent; padding: 0 5px; min-height: ${h_link}px;
}
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus { border-color: $focus; padding: 0 4px; min-height: ${h_link_focus}px; }
QPushButton[role="link"]:disabled { color: $disabled; }

QPushButton[dense="true"] { font-size: ${f_caption}px; }

QPushButton[role="pill"] {
    background: $raised; color: $text2; border-color: $inputBorder; border-radius: ${r_filterPill}px;
    min-height: ${h_pill}px; padding: 0 9px; font-size: ${f_chip}px;
}
QPushButton[role="pill"]:hover { background: $hover; }
QPushButton[role="pill"]:checked {
    background: $accentSoft; color: $accentSoftText; border-color: $accent; font-weight: $strong;
}
QPushButton[role="pill"]:focus { border-color: $focus; padding: 0 8px; min-height: ${h_pill_focus}px; }

QFrame[part="segments"] { background: $segBg; border: none; border-radius: ${r_card}px; }
QPushButton[role="segment"] {
    background: transparent; color: $text2; border-color: transparent; border-radius: ${r_chip}px;
    min-height: ${h_segment}px; padding: 0 14px;
}
QPushButton[role="segment"]:hover { color: $text; }
QPushButton[role="segment"]:checked {
    background: $segSel; color: $text; border-color: $border; font-weight: $strong;
}
QPushButton[role="segment"]:focus { border-color: $focus; padding: 0 13px; min-height: ${h_segment_focus}px; }
QPushButton[role="segment"][tight="true"] { padding: 0 9px; }
QPushButton[role="segment"][tight="true"]:focus { padding: 0 8px; }
QPushButton[role="segment"]:disabled { color: $disabled; background: transparent; border-color: transparent; }
"""

_INPUTS = """
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox {
    background: $surface; color: $text; border: 1px solid $inputBorder; border-bottom-color: $borderStrong;
    border-radius: ${r_input}px; selection-background-color: $accent; selection-color: $onAccent;
}
QLineEdit, QComboBox, QAbstractSpinBox { min-height: ${h_input}px; padding: 0 7px; }
QLineEdit, QDateTimeEdit { padding: 0 5px; } /* and two pixels of their own */
QAbstractSpinBox { min-height: ${h_spin}px; }
QPlainTextEdit, QTextEdit { padding: 2px 3px; }
QLineEdit:hover, QPlainTextEdit:hover, QTextEdit:hover, QComboBox:hover, QAbstractSpinBox:hover {
    border-color: $borderStrong;
}
QLineEdit:focus, QComboBox:focus, QComboBox:on, QAbstractSpinBox:focus {
    border: 2px solid $focus; padding: 0 6px; min-height: ${h_input_focus}px;
}
QLineEdit:focus, QDateTimeEdit:focus { padding: 0 4px; }
QAbstractSpinBox:focus { min-height: ${h_spin_focus}px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $focus; padding: 1px 2px; }
QLineEdit[state="error"], QPlainTextEdit[state="error"], QTextEdit[state="error"], QComboBox[state="error"],
QAbstractSpinBox[state="error"] { border: 1px solid $danger; border-bottom: 2px solid $danger; }
QLineEdit[state="error"], QComboBox[state="error"] { min-height: ${h_input_error}px; }
QAbstractSpinBox[state="error"] { min-height: ${h_spin_error}px; }
QLineEdit[state="error"]:focus, QComboBox[state="error"]:focus, QAbstractSpinBox[state="error"]:focus {
    border: 2px solid $danger; min-height: ${h_input_focus}px;
}
QAbstractSpinBox[state="error"]:focus { min-height: ${h_spin_focus}px; }
QPlainTextEdit[state="error"]:focus, QTextEdit[state="error"]:focus { border: 2px solid $danger; }
QLineEdit[state="doubt"], QPlainTextEdit[state="doubt"], QTextEdit[state="doubt"], QComboBox[state="doubt"],
QAbstractSpinBox[state="doubt"] { border: 1px solid $warning; }
QLineEdit[state="doubt"]:focus, QComboBox[state="doubt"]:focus, QAbstractSpinBox[state="doubt"]:focus {
    border: 2px solid $warning;
}
QLineEdit:disabled, QLineEdit:read-only, QPlainTextEdit:disabled, QPlainTextEdit:read-only, QTextEdit:disabled,
QTextEdit:read-only, QComboBox:disabled, QAbstractSpinBox:disabled {
    background: $window; color: $text2; border-color: $divider;
}
QLineEdit:read-only:focus, QPlainTextEdit:read-only:focus, QTextEdit:read-only:focus { border-color: $focus; }

QComboBox QLineEdit, QAbstractSpinBox QLineEdit, QComboBox QLineEdit:focus, QAbstractSpinBox QLineEdit:focus,
QComboBox QLineEdit:disabled, QAbstractSpinBox QLineEdit:disabled, QComboBox QLineEdit:read-only {
    background: transparent; border: none; border-radius: 0; padding: 0; min-height: 0;
}
QComboBox { combobox-popup: 0; }
QComboBox::drop-down {
    border: none; width: ${w_arrow}px; subcontrol-origin: padding; subcontrol-position: right center;
}
QComboBox::down-arrow { image: url("$m_down"); width: ${chevron}px; height: ${chevron}px; }
QComboBox::down-arrow:disabled { image: url("$m_down_disabled"); }
QComboBox[role="ghost"] { background: transparent; border-color: transparent; color: $text2; }
QComboBox[role="ghost"]:hover { background: $hover; }
QComboBox[role="ghost"]:focus, QComboBox[role="ghost"]:on { border-color: $focus; }

QSpinBox, QDoubleSpinBox, QSpinBox:focus, QDoubleSpinBox:focus { padding: 0; } /* see ui.widgets.spin */
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
    border: none; background: transparent; width: ${w_arrow}px; subcontrol-origin: padding;
}
QAbstractSpinBox::up-button { subcontrol-position: top right; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; }
QAbstractSpinBox::up-arrow { image: url("$m_up"); width: ${spin_arrow}px; height: ${spin_arrow}px; }
QAbstractSpinBox::down-arrow { image: url("$m_down"); width: ${spin_arrow}px; height: ${spin_arrow}px; }
QAbstractSpinBox::up-arrow:disabled, QAbstractSpinBox::up-arrow:off { image: url("$m_up_disabled"); }
QAbstractSpinBox::down-arrow:disabled, QAbstractSpinBox::down-arrow:off { image: url("$m_down_disabled"); }
QDateTimeEdit::drop-down {
    border: none; width: ${w_arrow}px; subcontrol-origin: padding; subcontrol-position: right center;
}
QDateTimeEdit::down-arrow { image: url("$m_calendar"); width: ${calendar}px; height: ${calendar}px; }

QCheckBox, QRadioButton { color: $text; spacing: 7px; min-height: ${h_hit}px; background: transparent; }
QCheckBox:disabled, QRadioButton:disabled { color: $disabled; }
QCheckBox::indicator, QRadioButton::indicator, QTreeView::indicator, QListView::indicator, QTableView::indicator {
    width: ${box}px; height: ${box}px; border: 1px solid $borderStrong; background: $surface;
}
QCheckBox::indicator, QTreeView::indicator, QListView::indicator, QTableView::indicator {
    border-radius: ${r_check}px;
}
QRadioButton::indicator { border-radius: ${r_radio}px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked, QTreeView::indicator:checked, QListView::indicator:checked,
QTableView::indicator:checked { background: $accent; border-color: $accent; image: url("$m_check"); }
QCheckBox::indicator:indeterminate, QTreeView::indicator:indeterminate {
    background: $accent; border-color: $accent; image: url("$m_minus");
}
QRadioButton::indicator:checked { border-color: $accent; image: url("$m_dot"); }
QCheckBox::indicator:focus, QRadioButton::indicator:focus {
    border: 2px solid $focus; width: ${box_focus}px; height: ${box_focus}px;
}
QCheckBox::indicator:checked:focus { border-color: $focus_on_accent; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: $window; border-color: $inputBorder; }
QCheckBox::indicator:checked:disabled { image: url("$m_check_disabled"); }
QRadioButton::indicator:checked:disabled { image: url("$m_dot_disabled"); }

QProgressBar { background: $divider; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
"""

_LISTS = """
QAbstractItemView {
    background: $surface; color: $text; border: none; outline: none;
    selection-background-color: $accentSoft; selection-color: $text; alternate-background-color: $sunken;
}
QAbstractItemView[part="pane"] { background: $window; }
QComboBox QAbstractItemView, QListView[part="popup"] {
    background: $raised; border: 1px solid $border; padding: 3px; font-weight: normal;
}
QComboBox QAbstractItemView::item, QListView[part="popup"]::item {
    min-height: ${h_item}px; padding: 0 6px; border: none; border-radius: ${r_chip}px;
}
QComboBox QAbstractItemView::item:selected, QListView[part="popup"]::item:selected {
    background: $accentSoft; color: $text;
}
QTableView { gridline-color: transparent; }
QTableView::item { border: none; border-bottom: 1px solid $divider; padding: 0 5px; }
QTableView::item:hover { background: $hover; }
QTableView::item:selected { background: $accentSoft; color: $text; }
QTableView::item:focus { border: 2px solid $focus; border-radius: ${r_chip}px; padding: 0 3px; }
QTableView QTableCornerButton::section { background: $surface; border: none; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section {
    background: $surface; color: $text3; font-size: ${f_label}px; border: none; font-weight: normal;
    border-bottom: 1px solid $border; padding: 0 8px; min-height: ${h_header}px;
}
QHeaderView::section:hover { color: $text; }
QHeaderView::up-arrow { image: url("$m_sort_up"); width: ${chevron}px; height: ${chevron}px; }
QHeaderView::down-arrow { image: url("$m_sort_down"); width: ${chevron}px; height: ${chevron}px; }

QTabWidget::pane { border: none; border-top: 1px solid $border; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab {
    background: transparent; color: $text2; border: none; border-bottom: 2px solid transparent;
    min-height: ${h_tab}px; padding: 0 2px; margin-right: 22px;
}
QTabBar::tab:hover { color: $text; border-bottom-color: $border; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; font-weight: $strong; }
QTabBar::tab:focus { border: 2px solid $focus; border-radius: ${r_chip}px; padding: 0; min-height: ${h_tab_focus}px; }
QTabBar::tab:disabled { color: $disabled; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $inputBorder; border: 2px solid transparent; border-radius: 5px; }
QScrollBar::handle:vertical { min-height: 32px; margin: 0 2px; border: none; border-radius: 3px; }
QScrollBar::handle:horizontal { min-width: 32px; margin: 2px 0; border: none; border-radius: 3px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $borderStrong; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
"""

_MENUS = """
QMenuBar { color: $text2; padding: 0 8px; spacing: 0; }
QMenuBar::item { background: transparent; padding: 5px 9px; border-radius: ${r_chip}px; }
QMenuBar::item:selected { background: $hover; color: $text; }
QMenuBar::item:pressed { background: $accentSoft; color: $accentSoftText; }
QMenu { background: $raised; color: $text; border: 1px solid $border; padding: 4px; }
QMenu::item { min-height: ${h_menu}px; padding: 0 22px 0 8px; border-radius: ${r_chip}px; }
QMenu::item:selected { background: $accentSoft; color: $text; }
QMenu::item:disabled { color: $disabled; background: transparent; }
QMenu::separator { height: 1px; background: $divider; margin: 4px 6px; }
QMenu::icon { padding-left: 8px; }
QMenu::indicator { width: ${chevron}px; height: ${chevron}px; margin-left: 8px; }
QMenu::indicator:checked { image: url("$m_menu_check"); }
QMenu::right-arrow { image: url("$m_right"); width: ${chevron}px; height: ${chevron}px; }

QDockWidget { titlebar-close-icon: url("$m_close"); color: $text; }
QDockWidget::title { background: $window; padding: 8px 14px; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $window; }
QCalendarWidget QToolButton {
    border-color: transparent; background: transparent; min-height: ${h_tool_small}px; padding: 0 6px;
}
QCalendarWidget QToolButton:hover { background: $hover; }
QCalendarWidget QToolButton#qt_calendar_prevmonth { qproperty-icon: url("$m_left"); }
QCalendarWidget QToolButton#qt_calendar_nextmonth { qproperty-icon: url("$m_right"); }
QCalendarWidget QAbstractItemView { selection-background-color: $accent; selection-color: $onAccent; }
QCalendarWidget QTableView::item { border: none; padding: 0; border-radius: ${r_chip}px; }
QCalendarWidget QTableView::item:selected { background: $accent; color: $onAccent; }
"""

_OURS = """
QListView[part="results"] { background: $raised; }
QFrame[part="popupFoot"] { background: $raised; border: none; border-top: 1px solid $divider; }
QComboBox[inner="true"], QComboBox[inner="true"]:focus, QComboBox[inner="true"]:on {
    min-height: ${h_hit}px; padding: 0 2px 0 4px; border-radius: ${r_chip}px;
}
QComboBox[inner="true"]:focus { border: 1px solid $focus; }
QPlainTextEdit[inner="true"], QPlainTextEdit[inner="true"]:hover, QPlainTextEdit[inner="true"]:focus {
    background: transparent; border: none; padding: 2px 3px;
}

QFrame#toast { background: $tooltipBg; border: none; border-radius: ${r_card}px; }
QFrame#toast QLabel { color: $tooltipText; }
QFrame#toast QPushButton {
    background: transparent; border: 1px solid transparent; color: $inverse_accentText; font-weight: $strong;
    padding: 0 7px; min-height: ${h_small}px;
}
QFrame#toast QPushButton:hover { text-decoration: underline; }
QFrame#toast QPushButton:focus { border: 2px solid $inverse_focus; padding: 0 6px; min-height: ${h_small_focus}px; }

QFrame[part="band"] { border: none; border-radius: ${r_button}px; }
QFrame[part="band"][tone="warning"] { background: $warningSoft; }
QFrame[part="band"][tone="danger"] { background: $dangerSoft; }
QFrame[part="band"][tone="info"] { background: $accentSoft; }
QFrame[part="band"][tone="success"] { background: $successSoft; }
QFrame[part="band"][tone="warning"] QLabel { color: $warning; }
QFrame[part="band"][tone="danger"] QLabel { color: $danger; }
QFrame[part="band"][tone="info"] QLabel { color: $text; }
QFrame[part="band"][tone="success"] QLabel { color: $success; }
QFrame[part="band"] QLabel[text_role="plain"] { color: $text; }
"""

RULES: Final = _FRAMES + _LABELS + _BUTTONS + _INPUTS + _LISTS + _MENUS + _OURS
