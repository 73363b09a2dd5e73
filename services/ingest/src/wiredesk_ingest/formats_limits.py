"""What is measured of a wire, for `docs/formats.md`; each limit stands where it is enforced."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from wiredesk_ingest import detect, draft, pipeline, readings, wire_limits
from wiredesk_ingest.bodies import blocks, body, cleaner, links, markup, paragraph, pictures
from wiredesk_ingest.for_desks import desk_lines
from wiredesk_ingest.formats.feeds import feed
from wiredesk_ingest.formats.html_page import body as html_page_body
from wiredesk_ingest.formats.html_page import data as html_page_data
from wiredesk_ingest.formats.html_page import search as html_page_search
from wiredesk_ingest.formats.mail import body as mail_body
from wiredesk_ingest.formats.mail import enclosed as mail_enclosed
from wiredesk_ingest.formats.mail import parts as mail_parts
from wiredesk_ingest.formats.newsml_1 import format as newsml_1
from wiredesk_ingest.formats.nitf import head as nitf_head
from wiredesk_ingest.formats.texts import frame as text_frame
from wiredesk_ingest.formats.texts import kills as text_kills
from wiredesk_ingest.reading import archive, json_lines, json_names, mended, unpack, xml
from wiredesk_ingest.settings import IngestSettings


class Limit(NamedTuple):
    """The most that something may have, of what, and what becomes of more."""

    of: str
    most: int
    what: str
    beyond: str = "`too_complex`"


LIMITS: Final[Sequence[Limit]] = (
    Limit(
        "a wire", IngestSettings.model_fields["wire_max_bytes"].default, "bytes, when unpacked",
        "`too_large`",
    ),
    Limit("a wire", wire_limits.MOST_ITEMS, "items"),
    Limit(
        "a wire", wire_limits.MOST_PARAGRAPHS, "paragraphs of its items",
        "those behind are not read",
    ),
    Limit(
        "a wire", wire_limits.MOST_PACKED, "XML documents in its items' texts",
        "items behind are not read",
    ),
    Limit(
        "a wire", wire_limits.MOST_ORDER_LINES, "lines around its items' copy that may be orders",
        "items behind are not read",
    ),
    Limit("a wire", wire_limits.MOST_KILLS, "stories it takes down", "not obeyed, and it alarms"),
    Limit("a wire", readings.MOST_REFUSALS, "refusals that are named", "the rest are counted"),
    Limit("gzip", unpack.MOST_MEMBERS, "members"),
    Limit("gzip", unpack.MOST_RATIO, "times its packed size", "`too_large`"),
    Limit("zip", archive.MOST_MEMBERS, "files"),
    Limit("zip", archive.MOST_TAGS, "tags (or half the lines) of all in it", "`too_large`"),
    Limit("XML", xml.MOST_ELEMENTS, "elements"),
    Limit("XML", xml.MOST_ATTRIBUTES, "attributes"),
    Limit("XML", xml.MOST_LINES, "lines, for each MiB begun"),
    Limit("JSON", detect.MOST_VALUES, "values"),
    Limit("JSON", detect.MOST_TAGS, "tags in its texts, or lines, for each MiB begun"),
    Limit("JSON", json_lines.MOST_LINES, "lines, each an object"),
    Limit("JSON", json_names.MOST_NAMES, "names, where any is said twice"),
    Limit("broken XML or JSON", mended.MOST_EDITS, "places that are mended", "it stays broken"),
    Limit("newsml-1.2", newsml_1.MOST_COMPONENTS, "`NewsComponent`s"),
    Limit("newsml-1.2", newsml_1.MOST_STORIES, "stories in one `NewsItem`"),
    Limit("newsml-1.2", newsml_1.MOST_READ, "elements of a `NewsItem`, times its stories, if many"),
    Limit("iptc7901, anpa", text_frame.MOST_MESSAGES, "messages"),
    Limit("iptc7901, anpa", text_frame.MOST_LINES, "lines"),
    Limit("iptc7901, anpa", text_kills.MOST_TARGETS, "stories that one kill names", "it alarms"),
    Limit("nitf", nitf_head.MOST_DOCDATA, "`docdata`"),
    Limit("rss, atom, jsonfeed", feed.MOST_MARKS, "tags in texts, or lines, for each MiB begun"),
    Limit("email", mail_parts.MOST_PARTS, "parts"),
    Limit("email", mail_parts.DEEPEST, "parts in each other"),
    Limit("email", mail_parts.MOST_FIELDS, "bytes of a part's header fields"),
    Limit("email", mail_parts.LONGEST_FIELD, "characters of one field", "cut"),
    Limit("email", mail_parts.MOST_PARAMETERS, "parameters of one field"),
    Limit("email", mail_body.MOST_LINES, "lines of plain text"),
    Limit("email", mail_body.MOST_TAGS, "tags of HTML"),
    Limit("email", mail_enclosed.DEEPEST_MAIL, "mails in each other"),
    Limit("email", mail_enclosed.MOST_UNPACKED, "bytes of all wires in it", "`too_large`"),
    Limit("email", mail_enclosed.MOST_TAGS, "tags (or half the lines) of all in it", "`too_large`"),
    Limit("html", html_page_data.MOST_VALUES, "values of JSON-LD", "not read"),
    Limit("html", html_page_body.MOST_ELEMENTS, "elements of the article"),
    Limit("html", html_page_search.MOST_SEARCHED, "elements, where nothing marks the article"),
    Limit("html", html_page_search.MOST_SEARCHED_TWICE, "elements, where its shape shows none"),
    Limit("html", html_page_search.LONGEST_SEARCHED, "characters, where its shape shows none"),
    Limit("a body", markup.MOST_PARAGRAPHS, "paragraphs of plain text"),
    Limit("an item", body.MOST_TEXTS, "texts, of which one or all make its body"),
    Limit("a body", body.MOST_IN_BODY, "elements"),
    Limit("a body", cleaner.MOST_AMPERSANDS, "ampersands and signs of U+0080 to U+00BF"),
    Limit("a body", desk_lines.MOST_ASKED, "lines that may be to desks"),
    Limit("a body", desk_lines.MOST_ORDERS, "orders above its copy", "they are copy"),
    Limit("a body", blocks.DEEPEST, "elements in each other", "the words are kept"),
    Limit("a body", paragraph.LONGEST_HREF, "characters of a link", "the words are kept"),
    Limit("a body", links.MOST_RESOLVED, "relative links", "the words are kept"),
    Limit("an article", draft.MOST_CONCEPTS, "key words, subjects, or names of a kind", "left out"),
    Limit("an article", pictures.MOST_PICTURES, "pictures", "left out"),
    Limit("an article", pipeline.LARGEST_EVENT, "bytes, with its mark-up", "`too_large`"),
    Limit("a uri", draft.LONGEST_URI, "characters", "`no_uri`"),
)  # fmt: skip
"""In the order in which a wire meets them."""
