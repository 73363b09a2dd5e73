"""A text of one line is the same body, whether or not a tree was made of it."""

from html import escape

from hypothesis import assume, example, given
from hypothesis import strategies as st

from wiredesk_ingest.bodies.markup import html_body, text_body


@given(st.text(max_size=80).filter(lambda text: not set(text) & set("\n\r\f\v\u2028\u2029\x85<>")))
@example("Lanterns  returned, and stayed.")
@example("Notes to editors: call first.")
@example("ab/cd")
@example("a\u00a0b\u200fc e\u0301")
@example("fish & chips")
@example("0 \x1b")
def test_one_line_reads_as_its_paragraph_in_html_does(line: str) -> None:
    short, whole = text_body(line), html_body(f"<p>{escape(line, quote=False)}</p>")

    assume(short.html)
    assert (short.html, short.text, short.aside, short.notes) == (
        whole.html,
        whole.text,
        whole.aside,
        whole.notes,
    )
