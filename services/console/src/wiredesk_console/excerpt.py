"""The bytes around a place in a wire, in a form that no terminal and no page can be hurt by."""

import unicodedata
from typing import Any, Final

ROW: Final = 16  # bytes
ROWS_AROUND: Final = 3
_JOINERS: Final = "\u200c\u200d"  # Persian and Urdu are not read without them
_UNSEEN: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


def excerpt(wire: bytes, position: int | None) -> dict[str, Any]:
    """Answer rows of bytes in hexadecimal and ASCII, and the text before and from a byte on.

    Without a position, or with one beyond the end, the beginning or the end is shown.
    """
    at = min(max(position or 0, 0), len(wire))
    begin = max(0, at // ROW - ROWS_AROUND) * ROW
    end = min(len(wire), (at // ROW + ROWS_AROUND + 1) * ROW)
    return {
        "position": None if position is None else at,
        "rows": [_row(wire, start) for start in range(begin, end, ROW)],
        "before": shown(wire[begin:at]),
        "after": shown(wire[at:end]),
    }


def _row(wire: bytes, start: int) -> dict[str, Any]:
    part = wire[start : start + ROW]
    ascii_ = "".join(chr(byte) if 0x20 <= byte < 0x7F else "." for byte in part)  # noqa: PLR2004
    return {"at": start, "hex": part.hex(" "), "text": ascii_}


def shown(part: bytes) -> str:
    """Answer bytes as text; what can't be seen, or is no UTF-8, is written as an escape."""
    return "".join(map(_seen, part.decode("utf-8", "backslashreplace")))


def _seen(sign: str) -> str:
    if sign in _JOINERS or unicodedata.category(sign) not in _UNSEEN:
        return sign
    return sign.encode("unicode_escape", "backslashreplace").decode("ascii")
