"""Long regular expressions, compiled once for many starts.

`re` compiles in Python: expressions of 100,000 letters take it half a second each. What comes out
is a row of numbers, which the engine takes again in milliseconds and checks as it does. CPython has
no public way to them; `re/_compiler.py` does the same with them from 3.11 on.
"""

import re
import sys
from array import array
from collections.abc import Sequence
from typing import Any, Final

import orjson

from wiredesk.prepared.inputs import digest
from wiredesk.prepared.packed import Parts
from wiredesk.prepared.store import Store

_COMPILER: Final[Any] = re._compiler  # type: ignore[attr-defined]  # noqa: SLF001
_ENGINE: Final[Any] = _COMPILER._sre  # noqa: SLF001
_NUMBERS: Final = "I"
_FACTS: Final = "facts"


def kept_expressions(
    store: Store, kind: str, patterns: Sequence[str], flags: re.RegexFlag
) -> list[re.Pattern[str]]:
    """Compile patterns, or take what an earlier start made of the same ones. Raises re.error."""
    made_of = digest([sys.version, str(_ENGINE.MAGIC), str(int(flags)), *patterns], ())
    kept = store.parts(kind, made_of, lambda: _made(patterns, flags))
    facts = orjson.loads(kept[_FACTS])
    return [
        _pattern(pattern, kept[str(at)], *each)
        for at, (pattern, each) in enumerate(zip(patterns, facts, strict=True))
    ]


def _made(patterns: Sequence[str], flags: re.RegexFlag) -> Parts:
    parts, facts = {}, []
    for at, pattern in enumerate(patterns):
        parsed = _COMPILER._parser.parse(pattern, int(flags))  # noqa: SLF001
        code = _COMPILER._code(parsed, int(flags))  # noqa: SLF001
        parts[str(at)] = memoryview(array(_NUMBERS, code)).cast("B")
        state = parsed.state
        facts.append((int(flags) | state.flags, state.groups, state.groupdict))
    return {_FACTS: memoryview(orjson.dumps(facts)), **parts}


def _pattern(
    pattern: str, code: memoryview, flags: int, groups: int, names: dict[str, int]
) -> re.Pattern[str]:
    named: list[str | None] = [None] * groups
    for name, at in names.items():
        named[at] = name
    numbers, last = code.cast(_NUMBERS).tolist(), groups - 1
    made: re.Pattern[str] = _ENGINE.compile(pattern, flags, numbers, last, names, tuple(named))
    return made
