"""Names of zones in texts, each with the one offset that it means."""

from typing import Final

OFFSETS: Final = {
    "GMT": 0, "UTC": 0, "UT": 0, "Z": 0, "WEZ": 0, "TU": 0, "BST": 1, "CET": 1, "MEZ": 1,
    "CEST": 2, "MESZ": 2, "EET": 2, "EEST": 3, "TRT": 3, "MSK": 3,
    "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
}  # fmt: skip
"""Hours before UTC's."""

AMERICAN: Final = {
    "ET": "America/New_York",
    "CT": "America/Chicago",
    "MT": "America/Denver",
    "PT": "America/Los_Angeles",
}
"""Said without summer or winter, which the day decides."""

_UNSURE: Final = ("IST",)
"""Said by several countries: it is noted that UTC was taken."""

ZONE: Final = rf"(?i:{'|'.join(sorted([*OFFSETS, *AMERICAN, *_UNSURE], key=len, reverse=True))})\b"
