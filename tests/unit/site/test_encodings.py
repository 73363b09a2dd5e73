"""Which compression a reader gets."""

import pytest

from wiredesk_site.encodings import chosen


@pytest.mark.parametrize(
    ("accept", "coding"),
    [
        ("", "identity"),
        ("gzip, deflate, br, zstd", "zstd"),
        ("gzip, deflate, br", "br"),
        ("gzip", "gzip"),
        ("GZIP", "gzip"),
        ("deflate", "identity"),
        ("*", "zstd"),
        ("zstd;q=0, *", "br"),
        ("gzip;q=1.0, br;q=0.5", "gzip"),
        ("gzip;q=0", "identity"),
        ("gzip;q=0.5, identity", "identity"),
        ("br;q=nonsense", "identity"),
        ("br;level=3", "br"),
        (", ,;;=", "identity"),
        ("gzip, " + "x" * 500, "identity"),
    ],
)
def test_a_reader_gets_the_best_compression_that_it_likes_most(accept: str, coding: str) -> None:
    assert chosen(accept) == coding
