"""A table as one test tries every row, and names all that fail."""

import pytest

from tests.rows import every_row


@every_row("factor", [1, 2])
@every_row(("number", "rest"), [(2, 0), (4, 0)])
def test_every_row_is_tried_with_each_of_another_table(number: int, rest: int, factor: int) -> None:
    assert number * factor % 2 == rest


def test_all_rows_that_fail_are_named_at_once() -> None:
    tried = list[int]()

    @every_row("number", [1, 2, 3])
    def odd(number: int) -> None:
        tried.append(number)
        if number == 3:
            pytest.fail("never three")
        assert number % 2

    with pytest.raises(ExceptionGroup, match="2 of 3 rows fail") as caught:
        odd()

    assert tried == [1, 2, 3]
    assert [each.__notes__ for each in caught.value.exceptions] == [
        ["row: {'number': 2}"],
        ["row: {'number': 3}"],
    ]


def test_a_table_without_rows_is_refused() -> None:
    with pytest.raises(AssertionError):
        every_row("number", [])
