"""Where each field of an article comes from in Atom.

`at:` are tombstones, RFC 6721; `apnm:` is what AP's WebFeeds say of a story's handling.
"""

from collections.abc import Mapping
from typing import Final

READS: Final[Mapping[str, str]] = {
    "uri": "`apnm:ManagementId`, else `id`, else the `link` with rel alternate, else a digest of "
    "all its words; one that is unique in its feed only has the feed's `id` and `#` before it; of "
    "a tombstone `@ref`",
    "type": "the media type of what comes with it, where it has no text",
    "version": "`apnm:ManagementSequenceNumber`",
    "versioncreated": "`updated`, else `modified`, `published`, `issued`, `created`, `dc:date`; of "
    "a tombstone `@when`",
    "embargoed": "`firstcreated`, else `versioncreated`, where it is more than an hour ahead; "
    "`dcterms:available`, the start of `dcterms:valid`; `apnm:PublishingStatus` Embargoed until "
    "its `@statusChangeOn`",
    "expires": "the end of `dcterms:valid`",
    "firstcreated": "`published`, else `issued`, `created`, `dc:date`",
    "pubstatus": "`app:draft` that says yes: withheld; a tombstone is canceled, and takes the "
    "entry of its `@ref` down; `apnm:PublishingStatus`, of which an unknown one is withheld",
    "language": "`@xml:lang` of its texts, else of the entry or the feed, else `dc:language`",
    "headline": "`title`, else `media:title`",
    "byline": "`author/name`, `dc:creator`, else those of `source`, else the feed's",
    "located": "the text's own dateline",
    "description_text": "`summary` beside a `content`, else `media:description` of no picture",
    "body_html": "`content` with the most words, else `summary`",
    "ednote": "`at:comment`; `apnm:PublishingSpecialInstructions`",
    "usageterms": "`link` with rel license",
    "copyrightnotice": "`rights`, else that of `source`, else the feed's",
    "source": "`source/title`, else the feed's `title`",
    "subjects": "`category` with a `@scheme`",
    "keywords": "`category` without a `@scheme`, `dc:subject`, `media:keywords`",
    "pictures": "`media:content`, `media:group`, an image that is a `link` with rel enclosure or "
    "a `content/@src`; figures in the body; where there is none `media:thumbnail`",
}
