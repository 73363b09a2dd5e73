"""The Persian ending of a measure that qualifies a noun: "۳ روزه", "۵ میلیارد دلاری".

A phrase has it behind its slot as `{0}-ی`.
"""

from typing import Final

_MARK: Final = "{0}-ی"
_TIMES: Final = ("روز", "سال", "ماه", "ساعت", "نفر")
"""They take the ending of "روزه"."""
_PERCENT: Final = "٪"
_SILENT: Final = "ه"
_VOWELS: Final = ("و", "ا")


def filled(pattern: str, said: str) -> str:
    """Fill a phrase."""
    return pattern.replace(_MARK, _ended(said)).format(said)


def _ended(said: str) -> str:
    if said.endswith(_PERCENT):
        return f"{said.removesuffix(_PERCENT)} درصدی"
    if said.endswith(_TIMES):
        return f"{said}ه"
    if said.endswith(_SILENT):
        return f"{said}\u200cای"
    return f"{said}یی" if said.endswith(_VOWELS) else f"{said}ی"
