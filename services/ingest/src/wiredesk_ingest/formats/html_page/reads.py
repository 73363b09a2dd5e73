"""Where each field of an article comes from in an HTML page.

Names are those of schema.org, in JSON-LD or microdata; `og:` and `article:` are meta elements.
"""

from collections.abc import Mapping
from typing import Final

READS: Final[Mapping[str, str]] = {
    "uri": "`link` with rel canonical, else `og:url`, `twitter:url`, `dc.identifier`, else `url`, "
    "`mainEntityOfPage`, `@id`; never the address of a front page. Of an article without "
    "one `identifier`, if it is a urn or tag, "
    "else `urn:wiredesk:html:` and a digest of `publisher`, `datePublished` and `headline`, or, "
    "without that date, of what the page shows: `og:site_name` or the base, headline, a day below "
    "it or else the text",
    "versioncreated": "`dateModified`, else `datePublished`, `dateCreated`, "
    "`article:modified_time`, `article:published_time`, Dublin Core's and other meta elements, "
    "else a line below the headline that is called a date, or is nothing else; of 08/01/2014 the "
    "weekday beside it or the language says which is the month, else it is no date; the hour "
    "stands in such a line, too, where data have the day alone",
    "firstcreated": "`datePublished`, else `dateCreated`, `article:published_time`, Dublin Core's "
    "and other meta elements, else a `time` that is called published, else such a line beside "
    "one of a change",
    "embargoed": "`datePublished`, where it is more than an hour ahead",
    "pubstatus": "`creativeWorkStatus` that is not published: withheld",
    "expires": "`expires`, else `article:expiration_time`",
    "signals": "`correction`",
    "language": "`inLanguage`, else `html/@lang`, `html/@xml:lang`, `og:locale`, `dc.language`, "
    "`content-language`; none where the text is in other letters than it says",
    "headline": "`headline`, else `name`, `og:title`, `twitter:title`, else `h1`, "
    "`title`, of which a line of the page may be the part that is the article's; without the "
    "name of the site",
    "subheadline": "`alternativeHeadline`, else what is called a standfirst between the "
    "headline and the text, or is a heading or a sentence there, else what stands above the line "
    "of who wrote it, else a first line of the text that is the `description` and no sentence",
    "byline": "`author`, else `creator`, `article:author`, `dc.creator`, else links of "
    "relation `author`, else a line below the headline that is called an author's, else the first "
    "lines of the text, `By ...`; never an address, nor who publishes where anybody is named",
    "located": "`dateline`, else `contentLocation`, else the text's own dateline",
    "description_text": "`description`, else `og:description`",
    "body_html": "elements marked `articleBody`, else the element around the words that JSON-LD "
    "says (`articleBody`, else the updates of a `LiveBlogPosting`), without what they leave out "
    "above and between, else those words alone, unless the page begins with them and goes on, "
    "else the element that has the running text of the page, else what trafilatura finds; always "
    "without what is called or built like menus, comments, links to other pages and the like",
    "copyrightholder": "`copyrightHolder`",
    "copyrightnotice": "`copyrightNotice`, else `dc.rights`, `copyright`",
    "source": "`publisher`, else `sourceOrganization`, `og:site_name`",
    "keywords": "`articleSection`, `keywords`, else `article:section`, `article:tag`, "
    "`news_keywords`",
    "pictures": "`image`, else `og:image`; figures in the body, between the headline and the body "
    "and in a gallery, and what is called one, with their captions and credits; never the logo of "
    "`publisher`",
}
