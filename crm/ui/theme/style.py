"""The palette and the one style sheet, both made from the colour tokens."""

from string import Template

from PySide6.QtGui import QColor, QPalette

from crm import assets
from crm.ui.theme.tokens import Tokens

_ROLES = {
    "Window": "window",
    "WindowText": "text",
    "Base": "surface",
    "AlternateBase": "hover",
    "Text": "text",
    "Button": "surface",
    "ButtonText": "text",
    "BrightText": "accent_text",
    "Highlight": "accent",
    "HighlightedText": "accent_text",
    "Link": "accent",
    "LinkVisited": "accent",
    "PlaceholderText": "faint",
    "Mid": "border2",
    "Light": "surface",
    "Midlight": "hover",
    "Dark": "border2",
    "Shadow": "border",
    "Accent": "accent",
}

_SHEET = Template("""
QToolTip { background: $toast_fill; color: $toast_text; border: 0; padding: 5px 8px; }
QLabel[tone="muted"] { color: $muted; }
QLabel[tone="faint"] { color: $faint; }
QLabel[tone="accent"] { color: $accent; }
QLabel[tone="overdue"] { color: $overdue; }
QLabel[tone="done"] { color: $done; }
QLabel[tone="warn"] { color: $warn_ink; }
QFrame#Card { background: $surface; border: 1px solid $border; border-radius: 8px; }
QFrame#Pane { background: $surface; border: 0; }
QLineEdit, QPlainTextEdit, QComboBox, QDateEdit, QSpinBox {
  background: $surface; color: $text; border: 1px solid $input; border-radius: 6px;
  padding: 0 8px; min-height: 30px; selection-background-color: $accent;
  selection-color: $accent_text; }
QLineEdit, QPlainTextEdit { placeholder-text-color: $faint; }
QPlainTextEdit { padding: 6px 8px; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QDateEdit:focus, QSpinBox:focus {
  border: 2px solid $accent; padding: 0 7px; min-height: 28px; }
QPlainTextEdit:focus { padding: 5px 7px; }
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled {
  color: $faint; border-color: $border2; background: $window; }
QComboBox[attention="true"] { border: 2px solid $warn; padding: 0 7px; min-height: 28px; }
QComboBox::drop-down { border: 0; width: 26px; }
QComboBox::down-arrow { image: url("$arrow"); width: 16px; height: 16px; }
QComboBox QAbstractItemView { background: $surface; color: $text; border: 1px solid $border2;
  padding: 4px; outline: 0; selection-background-color: $selected; selection-color: $text; }
QCheckBox { spacing: 8px; }
QCheckBox::indicator, QListWidget::indicator { width: 16px; height: 16px; border: 1px solid $input; border-radius: 4px;
  background: $surface; }
QCheckBox::indicator:checked, QListWidget::indicator:checked { background: $accent; border-color: $accent;
  image: url("$check"); }
QCheckBox::indicator:focus { border: 2px solid $accent; width: 14px; height: 14px; }
QMenuBar { background: $sidebar; color: $text; border-bottom: 1px solid $border; }
QMenuBar::item { padding: 5px 10px; background: transparent; }
QMenuBar::item:selected { background: $selected; }
QMenu { background: $surface; color: $text; border: 1px solid $border2; padding: 5px; }
QMenu::item { padding: 6px 26px 6px 10px; border-radius: 5px; }
QMenu::item:selected { background: $selected; }
QMenu::item:disabled { color: $faint; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: $border; margin: 5px 6px; }
QScrollBar { background: transparent; border: 0; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: $border2; border-radius: 3px; margin: 2px; }
QScrollBar::handle:hover { background: $input; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
  background: transparent; border: 0; width: 0; height: 0; }
QTableView { background: $surface; gridline-color: $border; border: 1px solid $border;
  border-radius: 8px; selection-background-color: $selected; selection-color: $text; }
QListWidget { background: $surface; border: 1px solid $border2; border-radius: 8px;
  padding: 4px; outline: 0; }
QListWidget:focus { border: 2px solid $accent; padding: 3px; }
QListWidget::item { padding: 0 8px; border-radius: 5px; color: $text; }
QListWidget::item:hover { background: $hover; }
QListWidget::item:selected { background: $selected; color: $text; }
QHeaderView::section { background: $surface; color: $muted; border: 0;
  border-bottom: 1px solid $border; padding: 6px 10px; }
QDialog QPushButton[plain="true"], QMessageBox QPushButton, QDialogButtonBox QPushButton {
  background: $surface; border: 1px solid $border2; border-radius: 6px; padding: 0 14px;
  min-height: 30px; min-width: 60px; }
QMessageBox QPushButton:default, QDialogButtonBox QPushButton:default {
  background: $accent; color: $accent_text; border-color: $accent; }
QMessageBox QPushButton:focus, QDialogButtonBox QPushButton:focus {
  border: 2px solid $text; padding: 0 13px; min-height: 28px; }
QProgressBar { background: $border; border: 0; border-radius: 4px; max-height: 8px; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QSplitter::handle { background: $border; }
QScrollArea { background: transparent; border: 0; }
""")


def palette(tokens: Tokens) -> QPalette:
    """Return the palette of all ready-made widgets."""
    result = QPalette()
    for role, name in _ROLES.items():
        result.setColor(QPalette.ColorRole[role], QColor(getattr(tokens, name)))
    result.setColor(QPalette.ColorRole.ToolTipBase, QColor(tokens.toast[1]))
    result.setColor(QPalette.ColorRole.ToolTipText, QColor(tokens.toast[0]))
    for role in ("WindowText", "Text", "ButtonText"):
        place = QPalette.ColorRole[role]
        result.setColor(QPalette.ColorGroup.Disabled, place, QColor(tokens.faint))
    return result


def sheet(tokens: Tokens) -> str:
    """Return the style sheet of the application."""
    colours = {
        name: getattr(tokens, name)
        for name in (
            *("window", "sidebar", "surface", "hover", "selected", "border", "border2", "input"),
            *("text", "muted", "faint", "accent", "accent_text"),
        )
    }
    tick = "check-dark" if tokens.dark else "check-light"
    arrow = "chevron-down-dark" if tokens.dark else "chevron-down-light"
    return _SHEET.substitute(
        colours,
        overdue=tokens.overdue[0],
        done=tokens.done[0],
        warn=tokens.active[0],
        warn_ink=tokens.warn[0],
        toast_text=tokens.toast[0],
        toast_fill=tokens.toast[1],
        check=assets.path(f"icons/{tick}.svg").as_posix(),
        arrow=assets.path(f"icons/{arrow}.svg").as_posix(),
    )
