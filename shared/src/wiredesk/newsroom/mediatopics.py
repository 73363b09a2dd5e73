"""Which top-level media topic a subject code belongs to.

IPTC gave the numbers from 20000002 on branch by branch, so a few ranges hold the whole tree: the
codes and their parents as of the release of 2022-02-03. A number inside a range that was never
given out belongs to nobody and harms nobody.
"""

import re
from bisect import bisect_right
from functools import lru_cache
from typing import Final

_DEEPER: Final = 20_000_000  # the numbers below are relative to this one

_RANGES: Final = {
    "01": "2-51 1133-1135 1179-1182 1184-1192 1203-1205 1248-1249 1319",
    "02": "82-119 121-137 1194-1200 1283 1285 1287 1299 1313-1314 1320",
    "03": "139-168 1201-1202 1280 1321 1353",
    "04": (
        "170-338 340-344 346-396 1136-1141 1158-1172 1207-1211 1230 1243-1246 1258 "
        "1278-1279 1289 1291 1293-1297"
    ),
    "05": "398-416 1212-1217 1337-1338",
    "06": "418-422 424-444 1318",
    "07": "446-478 480-495 712-714 1218-1229 1322",
    "08": "497-507 1233-1238",
    "09": "339 509-536 1206 1275-1277",
    "10": "538-572 917 1142-1143 1239 1241 1247 1250-1257 1267-1270 1315 1339-1340",
    "11": ("120 345 423 479 574-655 1132 1144-1147 1173-1174 1259-1266 1292 1300 1312 1316 1326"),
    "12": "657-708 1271-1273 1344-1352",
    "13": "710-711 715-766 1298",
    "14": "768-820 1193 1232 1274 1284 1288 1290 1317 1327-1328",
    "15": (
        "822-916 918-1126 1148-1157 1175-1178 1183 1231 1240 1242 1281-1282 1286 "
        "1301-1311 1323-1325 1329-1336 1341-1343"
    ),
    "16": "53-80",
    "17": "1128-1131",
}
"""Ranges of the codes below each top-level topic, by its first two digits."""

_CODE: Final = re.compile(
    r"(?:(?:medtop|subj):|https?://cv\.iptc\.org/newscodes/(?:mediatopic|subjectcode)/)?(\d{8})"
)


def _starts() -> tuple[tuple[int, int, str], ...]:
    ranges = (
        (int(first), int(last or first), top)
        for top, text in _RANGES.items()
        for first, _, last in (part.partition("-") for part in text.split())
    )
    return tuple(sorted(ranges))


_SORTED: Final = _starts()
_FIRSTS: Final = tuple(first for first, _, _ in _SORTED)


@lru_cache(maxsize=4096)
def top_level(code: str) -> str | None:
    """Give the top-level topic of a subject code as a qcode, `medtop:11000000`.

    Understands media topics and subject codes as qcodes, as IPTC's own addresses and as bare
    numbers. None for any other vocabulary, and for a number in no branch.
    """
    match = _CODE.fullmatch(code)
    if match is None:
        return None
    number = int(match[1])
    if number < _DEEPER:
        branch: str | None = match[1][:2] if match[1][:2] in _RANGES else None
    else:
        branch = _branch(number - _DEEPER)
    return None if branch is None else f"medtop:{branch}000000"


def _branch(number: int) -> str | None:
    place = bisect_right(_FIRSTS, number) - 1
    if place < 0:
        return None
    _, last, top = _SORTED[place]
    return top if number <= last else None
