"""Any value in any place of a wire: wrong types, wrong numbers, broken letters, any code."""

import json
from html import escape
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fuzz.mutations import NUMBERS, VALUES
from tests.fuzz.promises import hold
from tests.unit.ingest.builders import URI, g2

NAMED = {"uri": URI, "headline": "Lanterns return"}

FIELDS = (
    *("uri", "guid", "type", "version", "versioncreated", "versionCreated", "firstcreated"),
    *("contentmodified", "pubstatus", "pubStatus", "embargoed", "expires", "urgency", "language"),
    *("headline", "headlines", "slugline", "byline", "by", "located", "description_text"),
    *("descriptions", "body_html", "body_xhtml", "body_text", "bodies", "ednote", "ednotes"),
    *("usageterms", "copyrightholder", "copyrightnotice", "source", "infosources", "provider"),
    *("subject", "subjects", "place", "places", "person", "people", "organisation", "keywords"),
    *("genre", "genres", "role", "roles", "profile", "signal", "signals", "evolvedfrom"),
    *("associations", "renditions", "links", "link", "item", "items", "altids", "standard"),
)
INSIDE = (
    *("name", "value", "role", "code", "qcode", "uri", "guid", "literal", "scheme", "rel"),
    *("type", "href", "width", "height", "contenttype", "country", "renditions", "pubstatus"),
)
KINDS = (
    *("text", "picture", "graphic", "advisory", "usable", "canceled", "withheld", "sig:kill"),
    *("text/html", "text/plain", "application/xml", "html", "main", "sub", "evolvedfrom"),
)
BODIES = (
    "<p dir=rtl lang=ar>مرحبا<br>بك</p>",
    "<table><tr><td colspan=2>1<td><ul><li>2</table>",
    "<a href=' JaVaScript:alert(1)' onclick=x>in</a><svg onload=y><script>z</script>",
    "<figure><img src=/media/a.svg><figcaption>the lanterns</figcaption></figure>",
    "<p>a<b>b<p>c</b>d<blockquote>e<h1>f",
)

patiently = settings(
    deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow], max_examples=80
)
"""The same each time; and a slow machine breaks no promise."""

# JSON may write half of a surrogate pair, which is no letter.
letters = st.text(max_size=12) | st.text(st.characters(codec=None), max_size=4)
known = st.sampled_from([*KINDS, *BODIES, *(value.decode("utf-8", "replace") for value in VALUES)])
numbers = st.integers() | st.floats() | st.sampled_from([0, 1, 9, 10**19, 10**400, -1, 1e308])
leaves = st.none() | st.booleans() | numbers | letters | known
values = st.recursive(
    leaves,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(INSIDE) | letters, inner, max_size=5)
    ),
    max_leaves=12,
)


@patiently
@given(st.dictionaries(st.sampled_from(FIELDS), values, max_size=14), st.sampled_from([{}, NAMED]))
def test_any_json_in_any_field_of_ninjs(fields: dict[str, Any], named: dict[str, Any]) -> None:
    document = named | fields

    hold(json.dumps(document).encode())


@patiently
@given(values)
def test_any_json_at_all(document: Any) -> None:
    hold(json.dumps(document).encode())


@patiently
@given(st.lists(st.dictionaries(st.sampled_from(FIELDS), values, max_size=6), max_size=5))
def test_any_items_of_a_page_of_ninjs(items: list[dict[str, Any]]) -> None:
    hold(json.dumps({"items": items}).encode())


# --- NewsML-G2 -----------------------------------------------------------------------------

PLACES = ("itemClass", "pubStatus", "signal", "role", "genre", "profile", "provider", "link")
ABOUT = ("subject", "located", "infoSource", "creator", "language", "urgency", "keyword", "by")
NAMES = (
    "qcode",
    "uri",
    "literal",
    "type",
    "rel",
    "residref",
    "href",
    "tag",
    "rank",
    "pubconstraint",
)
TIMES = ("versionCreated", "firstCreated", "embargoed", "expires", "edNote", "title")

signs = st.characters(
    codec="utf-8", exclude_categories=("Cc", "Cs"), exclude_characters="\ufffe\uffff"
)
qcodes = (
    st.sampled_from([*KINDS, "stat:canceled", "cpnat:person", "cpnat:geoArea", "medtop:11000000"])
    | st.sampled_from(
        ["irel:kill", "irel:previousVersion", "a:b:c", ":", "stat:", " ", "x" * 2_000]
    )
    | st.from_regex(r"[a-z]{1,8}[:/#.]{0,2}[A-Za-z0-9._-]{0,12}", fullmatch=True)
    | st.text(signs, max_size=8)
    | st.sampled_from([number.decode() for number in NUMBERS])
)


def elements(names: tuple[str, ...]) -> st.SearchStrategy[str]:
    said = st.dictionaries(st.sampled_from(NAMES), qcodes, max_size=4)
    return st.lists(st.builds(_element, st.sampled_from(names), said, qcodes), max_size=8).map(
        "".join
    )


def _element(name: str, attributes: dict[str, str], text: str) -> str:
    said = "".join(f' {key}="{escape(value)}"' for key, value in attributes.items())
    return f"<{name}{said}><name>{escape(text)}</name>{escape(text)}</{name}>"


@patiently
@given(elements(PLACES), elements(ABOUT), elements(TIMES), qcodes, qcodes)
def test_any_code_in_any_place_of_newsml_g2(
    handling: str, about: str, times: str, version: str, status: str
) -> None:
    wire = g2("<p>The lanterns came back.</p>", handling + times, about,
              version=escape(version), status=escape(status))  # fmt: skip

    reading = hold(wire)

    assert [refused.code for refused in reading.refusals] in (
        [],
        ["kill_without_target"],
        ["kill_in_words"],
    )


TAGS = (
    *("p", "div", "b", "a", "span", "ul", "li", "table", "tr", "td", "h1", "block", "hl2"),
    *("figure", "blockquote", "q", "script", "br", "x.y"),
)
SAID = (
    *("", ' dir="rtl"', ' lang="fa"', ' href="javascript:x"', ' class="private"', ' onclick="x"'),
    *(' href="https://quillmark.example/"', ' colspan="3"', ' role="x:contacts"'),
)
bodies = st.recursive(
    st.text(signs, max_size=10).map(escape),
    lambda inner: st.builds(
        "<{0}{1}>{2}</{0}>".format,
        st.sampled_from(TAGS),
        st.sampled_from(SAID),
        st.lists(inner, max_size=4).map("".join),
    ),
    max_leaves=15,
)


@patiently
@given(bodies)
def test_any_mark_up_in_a_body_of_newsml_g2(body: str) -> None:
    """Well-formed or not in the sense of HTML: words that readers should get are there."""
    (item,) = hold(g2(body)).items

    assert item.words_lost == 0
