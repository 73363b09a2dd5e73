"""Where each field of an article comes from in an HTML page.

Names are those of schema.org, in JSON-LD or microdata; `og:` and `article:` are meta elements.
"""

from collections.abc import Mapping
from typing import Final

READS: Final[Mapping[str, str]] = {
    "uri": "`link` with rel canonical, else `og:url`, else `url`, `mainEntityOfPage`, `@id`; never "
    "the address of a front page. Of an article without one `identifier`, if it is a urn or tag, "
    "else `urn:wiredesk:html:` and a digest of `publisher`, `datePublished` and `headline`",
    "versioncreated": "`dateModified`, else `datePublished`, `dateCreated`, "
    "`article:modified_time`, `article:published_time`",
    "firstcreated": "`datePublished`, else `dateCreated`, `article:published_time`",
    "embargoed": "`datePublished`, where it is more than an hour ahead",
    "pubstatus": "`creativeWorkStatus` that is not published: withheld",
    "expires": "`expires`, else `article:expiration_time`",
    "signals": "`correction`",
    "language": "`inLanguage`, else `html/@lang`, `og:locale`",
    "headline": "`headline`, else `name`, `og:title`, `twitter:title`, else `h1`, `title`",
    "subheadline": "`alternativeHeadline`",
    "byline": "`author`, else `creator`, `article:author`; never an address",
    "located": "`dateline`, else `contentLocation`",
    "description_text": "`description`, else `og:description`",
    "body_html": "elements marked `articleBody`, else the element around the words that JSON-LD "
    "says (`articleBody`, else the updates of a `LiveBlogPosting`), else those words alone, "
    "else what trafilatura finds by the page's shape",
    "copyrightholder": "`copyrightHolder`",
    "copyrightnotice": "`copyrightNotice`",
    "source": "`publisher`, else `sourceOrganization`, `og:site_name`",
    "keywords": "`articleSection`, `keywords`, else `article:section`, `article:tag`, "
    "`news_keywords`",
    "pictures": "`image`, else `og:image`; figures in the body",
}
