"""Any value in any place of a feed or of AP's JSON: wrong types, wrong numbers, any code."""

import json
from html import escape
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fuzz.mutations import NUMBERS, TIMES, VALUES
from tests.fuzz.promises import hold
from tests.unit.ingest.builders import ap_item, atom, json_feed, rss

patiently = settings(
    deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow], max_examples=80
)
"""The same each time; and a slow machine breaks no promise."""

JSON_FEED = (
    *("id", "url", "external_url", "title", "summary", "content_html", "content_text", "image"),
    *("banner_image", "date_published", "date_modified", "authors", "author", "tags", "language"),
    "attachments",
)
AP = (
    *("altids", "uri", "version", "type", "urgency", "language", "versioncreated", "expires"),
    *("embargoed", "releasedatetime", "pubstatus", "editorialtypes", "editorialrole", "signals"),
    *("ednote", "headline", "bylines", "located", "datelinelocation", "usageterms", "keywords"),
    *("subject", "place", "person", "provider", "renditions", "associations", "body_nitf", "main"),
    *("nitf", "refersto", "photographer", "description_caption", "description_summary"),
)
INSIDE = (
    *("name", "by", "href", "url", "mime_type", "mimetype", "type", "width", "nitf", "value"),
    *("itemid", "code", "scheme", "city", "pubstatus", "renditions"),
)
KINDS = ("Kill", "Withhold", "canceled", "embargoed", "picture", "image/png", "<p>x", "<nitf><a>")

texts = st.sampled_from(
    [*KINDS, *(value.decode("utf-8", "replace") for value in (*VALUES, *NUMBERS, *TIMES))]
) | st.text(max_size=8)
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | texts,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(INSIDE), inner, max_size=4)
    ),
    max_leaves=10,
)


@patiently
@given(st.dictionaries(st.sampled_from(JSON_FEED), values, max_size=8), values)
def test_any_json_in_any_field_of_json_feed(item: dict[str, Any], feed: Any) -> None:
    hold(json_feed(item, {"id": "1"}, feed_url=feed, author=feed, language=feed, title=feed))


@patiently
@given(st.dictionaries(st.sampled_from(AP), values, max_size=8))
def test_any_json_in_any_field_of_ap(fields: dict[str, Any]) -> None:
    hold(json.dumps({"data": {"items": [{"item": ap_item() | fields}]}}).encode())


@patiently
@given(values)
def test_any_json_around_the_items_of_ap(said: Any) -> None:
    hold(json.dumps({"api_version": 1, "data": {"items": said, "item": said}}).encode())


SPACES = ("", "dc:", "media:", "wp:", "content:", "atom:")
NAMES = (
    *("title", "link", "guid", "description", "encoded", "content", "group", "thumbnail", "credit"),
    *("author", "creator", "name", "category", "pubDate", "date", "updated", "published", "id"),
    *("source", "enclosure", "status", "post_type", "attachment_url", "summary", "rights", "image"),
)
ATTRIBUTES = (
    "url",
    "href",
    "type",
    "rel",
    "mode",
    "xml:base",
    "xml:lang",
    "domain",
    "width",
    "src",
)
signs = st.text(
    st.characters(
        codec="utf-8", exclude_categories=("Cc", "Cs"), exclude_characters="\ufffe\uffff"
    ),
    max_size=8,
)
said = st.sampled_from(
    ["/a.jpg", "//[", "image/png", "xhtml", "html", "base64", "escaped", "enclosure", "draft", "7",
     "&lt;p>x", "<b>y</b>", "urn:a", "2026-11-20T12:00:00Z", "Fri, 20 Nov 2026 12:00 CET"]
)  # fmt: skip
elements = st.recursive(
    said | signs.map(escape),
    lambda inner: st.builds(
        "<{0}{1} {2}='{3}'>{4}</{0}{1}>".format,
        st.sampled_from(SPACES),
        st.sampled_from(NAMES),
        st.sampled_from(ATTRIBUTES),
        signs.map(escape) | st.sampled_from(["/a.jpg", "//[", "image/png", "html", "urn:a"]),
        st.lists(inner, max_size=3).map("".join),
    ),
    max_leaves=12,
)


@patiently
@given(st.lists(elements, max_size=6).map("".join), elements)
def test_any_elements_in_an_item_of_rss(item: str, channel: str) -> None:
    hold(rss(item, "<guid>1</guid>", channel=channel))


@patiently
@given(st.lists(elements, max_size=6).map("".join), elements)
def test_any_elements_in_an_entry_of_atom(entry: str, feed: str) -> None:
    spaces = " ".join(f'xmlns:{name[:-1]}="http://{name[:-1]}.example/"' for name in SPACES[1:])
    spaces = spaces.replace("http://media.example/", "http://search.yahoo.com/mrss/")

    hold(atom(entry, "<id>1</id>", feed=feed, root=spaces))


@patiently
@given(st.lists(elements | st.sampled_from(["<", "&", "</item>", "<item>", "]]>"]), max_size=8))
def test_any_broken_mark_up_in_a_feed(pieces: list[str]) -> None:
    hold(rss("".join(pieces), "<guid>1</guid>"))
