"""All keys in a text are found, however long they are and whatever they begin with."""

from hypothesis import given
from hypothesis import strategies as st

from wiredesk_enrich.names.keys import Keys

WORDS = st.text("ab", min_size=1, max_size=12).map(str.encode)


@given(st.lists(WORDS, max_size=12), st.text("abc", max_size=40).map(str.encode))
def test_all_keys_are_found_wherever_they_stand(keys: list[bytes], text: bytes) -> None:
    keys = sorted([*keys, *(key * 2 for key in keys)])

    assert sorted(Keys(keys).find(text, b"\1" * len(text))) == sorted(
        (which, at, at + len(key))
        for which, key in enumerate(keys)
        for at in range(len(text))
        if text.startswith(key, at)
    )


def test_no_key_is_found_where_none_may_begin() -> None:
    found = Keys([b"ab", b"abab"]).find(b"ababab", b"\0\0\1\0\1\0")
    assert sorted(found) == [(0, 2, 4), (0, 4, 6), (1, 2, 6)]
