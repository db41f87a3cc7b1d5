"""The apostrophe that keeps a spreadsheet program from running a cell of a CSV as a formula.

The rule is the one of OWASP's "CSV injection" page, made reversible: a guarded text loses
exactly one apostrophe, and a text that begins with an apostrophe is guarded as well.
"""

_RISKY = ("=", "+", "-", "@", "\t", "\r", "'")


def guard(text: str) -> str:
    """Return *text* with an apostrophe in front if a spreadsheet program could act on it."""
    return "'" + text if text.startswith(_RISKY) else text


def unguard(text: str) -> str:
    """Take back what `guard`, or another program with the same habit, put in front."""
    return text[1:] if text.startswith("'") and text.startswith(_RISKY, 1) else text
