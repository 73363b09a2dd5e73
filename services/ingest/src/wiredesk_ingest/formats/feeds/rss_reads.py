"""Where each field of an article comes from in RSS and the modules that feeds use."""

from collections.abc import Mapping
from typing import Final

READS: Final[Mapping[str, str]] = {
    "uri": "`guid`, else `atom:id`, `@rdf:about`, else `link`, else `dc:identifier`, else a digest "
    "of all its words; one that is unique in its feed only has the channel's `link` and `#` before "
    "it",
    "type": "the media type of what comes with it, where it has no text; `wp:post_type`",
    "versioncreated": "`atom:updated`, else `dcterms:modified`, `pubDate`, `dc:date`, "
    "`dcterms:issued`, `atom:published`, `dcterms:created`; `wp:post_modified_gmt`",
    "embargoed": "`firstcreated`, else `versioncreated`, where it is more than an hour ahead; "
    "`dcterms:available`, the start of `dcterms:valid`",
    "expires": "the end of `dcterms:valid`",
    "firstcreated": "`atom:published`, else `dcterms:issued`, `dcterms:created`, `pubDate`, "
    "`dc:date`; `wp:post_date_gmt`",
    "pubstatus": "`wp:status` that is not publish, or a `wp:post_password`; a `media:status` "
    "blocked or deleted: withheld",
    "language": "`dc:language`, else `@xml:lang`, else the channel's `language`",
    "headline": "`title`, else `atom:title`, `dc:title`, `media:title`",
    "byline": "`dc:creator`, `dc:author`, `author`, `atom:author`, else `itunes:author`, "
    "`dc:contributor`; never an address",
    "located": "the text's own dateline",
    "description_text": "`description` beside a `content:encoded`, else `excerpt:encoded`, "
    "`dcterms:abstract`, `itunes:subtitle`, `media:description` of no picture",
    "body_html": "`content:encoded`, else `xhtml:body`, `atom:content`, `fullcontent`, "
    "`body`, `fullitem`, `yandex:full-text`, `turbo:content`, `content:items`, else `description`, "
    "`atom:summary`, `itunes:summary`",
    "copyrightnotice": "`dc:rights`, else `atom:rights`, `copyright`, else the channel's",
    "source": "`source`, else `dc:publisher`, else the channel's `dc:publisher` or `title`",
    "subjects": "`category` with a `@domain`",
    "keywords": "`category` without a `@domain`, `dc:subject`, `media:keywords`, `itunes:keywords`",
    "pictures": "the attachment that a post of WordPress names (`_thumbnail_id`); "
    "`media:content`, `media:group` (one picture in several sizes), none of which has a "
    "`media:status` blocked or deleted, an image that is an "
    "`enclosure`; figures in the body; where there is none `media:thumbnail`, `itunes:image`",
}
