"""The fields of an edition's story hash, written by publish's scripts and read by site.

All values are text, but for the fragments, which are bytes compressed with zstd.
"""

from typing import Final

SEQ: Final = "seq"  # the story's seq that was rendered
STATUS: Final = "status"  # one of the four below
TOKEN: Final = "token"  # noqa: S105 - the boot token under which it was written
PARTITION: Final = "partition"  # of the story's uri: its page is believed only where the edition's
# `filled` hash has this very TOKEN for the partition
PATH: Final = "path"  # percent-encoded, on the site: /en/world/slug-id (301: where it went)
TITLE: Final = "title"  # plain text, for <title> and lists of links
DESCRIPTION: Final = "description"  # plain text, the teaser
LANGUAGE: Final = "language"  # BCP 47, of the free text
SECTION: Final = "section"  # key of the section
TIME: Final = "time"  # ISO 8601, when this revision was made
ETAG: Final = "etag"  # of the fragments, without quotes
SETS: Final = "sets"  # JSON object: list name to score
EVENT: Final = "event"  # id of the first article of the same event
RELATED: Final = "related"  # ids, space between; some may not be public
LIFTED: Final = "lifted"  # takedown ids that a person lifted, space between
TAKEDOWNS: Final = "takedowns"  # takedown ids that stand or stood, space between

READABLE: Final = "200"
MOVED: Final = "301"
GONE: Final = "410"
NOT_PUBLIC: Final = "none"

PAGE: Final = "page"  # HTML: the <article> of the story's page
CARD: Final = "card"  # HTML: one entry of a front or a list
LINK: Final = "link"  # HTML: one entry of a short list of links
JSON: Final = "json"  # the ninjs object that /api/articles answers
FRAGMENTS: Final = (PAGE, CARD, LINK, JSON)
