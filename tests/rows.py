"""Tables as one test each: for rows that take less time than a test of their own would cost."""

from collections.abc import Callable, Iterable, Sequence
from functools import wraps
from inspect import signature
from typing import Any

import pytest

Test = Callable[..., None]


def every_row(names: str | Sequence[str], rows: Iterable[Any]) -> Callable[[Test], Test]:
    """Have a test try all rows, and name all that fail at once; written as `parametrize` is.

    What else the test takes is a fixture's, the same for all rows, or another table's.
    """
    called = [names] if isinstance(names, str) else list(names)
    table = [(row,) if isinstance(names, str) else tuple(row) for row in rows]
    assert table, "a table without rows would prove nothing"

    def decorate(test: Test) -> Test:
        @wraps(test)
        def tries_all(**others: Any) -> None:
            failed = list[Exception]()
            for row in table:
                given = dict(zip(called, row, strict=True))
                try:
                    test(**given, **others)
                except (Exception, pytest.fail.Exception) as wrong:  # noqa: BLE001
                    failed.append(_named(wrong, given))
            if failed:
                raise ExceptionGroup(f"{len(failed)} of {len(table)} rows fail", failed)

        theirs = signature(test)
        left = [each for name, each in theirs.parameters.items() if name not in called]
        vars(tries_all)["__signature__"] = theirs.replace(parameters=left)
        return tries_all

    return decorate


def _named(wrong: BaseException, row: dict[str, Any]) -> Exception:
    """Answer what went wrong, with the row; `pytest.fail` raises no Exception."""
    found = wrong if isinstance(wrong, Exception) else AssertionError(str(wrong))
    found.add_note(f"row: {row!r}")
    return found
