"""Where each field of an article comes from in NewsML 1.2; "NITF" is a document in DataContent."""

from collections.abc import Mapping
from typing import Final

READS: Final[Mapping[str, str]] = {
    "uri": "`PublicIdentifier` without its revision, else `urn:newsml:` with `ProviderId`, "
    "`DateId` and `NewsItemId`; without a `NewsItemId` its `guid` or a digest of its `HeadLine`; "
    "of several stories in one item the second and later have `#` and their `@Duid` behind it",
    "type": "`MediaType`, `MimeType` or `Format` of the first `ContentItem`, where no text is",
    "version": "`RevisionId`",
    "versioncreated": "`ThisRevisionCreated`, else `FirstCreated`, `NewsEnvelope/DateAndTime`",
    "firstcreated": "`FirstCreated`",
    "pubstatus": "`Status`; an unknown one is withheld, an embargoed one is an embargo; "
    "NITF's can only forbid what this allows",
    "embargoed": "`DateAndTime` of a `StatusWillChange` to usable; embargoed without one means "
    "until when is not known; a `Comment`, a `NewsLine` or a `Property` that is named after one",
    "expires": "`DateAndTime` of a `StatusWillChange` to anything else",
    "signals": "`Instruction`; a `Property` Version that corrects; a `NewsItemType` or `Genre` of "
    "an advisory",
    "language": "`DescriptiveMetadata/Language`, else `@xml:lang`, else that of all its NewsLines, "
    "else NITF's",
    "urgency": "`Urgency`, else `NewsEnvelope/Priority`, else a `Property` Priority, else NITF's",
    "headline": "`HeadLine`, else NITF's `hl1`, else a text whose `Role` is title, else the "
    "first line of the text",
    "subheadline": "`SubHeadLine`, or a text of that `Role`, else NITF's `hl2`",
    "slugline": "`SlugLine`, else `NameLabel`",
    "byline": "`ByLine` and `ByLineTitle`, else a `Creator` or a `Property` Author that is a "
    "person's name (of its Topic, where it is a code), else NITF's `byline`",
    "located": "City of a `Location` that is the origin or the dateline, else the place in "
    "`DateLine`, else a `Property` City, else NITF's `dateline`, else the text's own dateline",
    "description_text": "a text whose `Role` is summary, abstract or teaser, else NITF's "
    "`abstract`; of a picture its caption",
    "body_html": "`DataContent` (NITF, XHTML, HTML in a text, plain; in an `Encoding` of base64, "
    "too) of all text in the story; of several in one component, or equivalent ones, the longest; "
    "a `Role` of contacts, styles or short messages is none",
    "ednote": "a `NewsLine` or `Property` of advice, a `Comment`, NITF's `body.head/note`",
    "usageterms": "`RightsLine`, `UsageRights`",
    "copyrightholder": "`Copyright/CopyrightHolder`",
    "copyrightnotice": "`CopyrightLine`, else NITF's `rights`",
    "source": "`AdministrativeMetadata/Source`, else `Provider`, else NITF's `distributor`",
    "subjects": "`SubjectCode` with names from the wire's own `TopicSet`; a `TopicOccurrence` of "
    "a topic there that has a code of IPTC's; else NITF's",
    "places": "`Location` that is neither the origin nor the dateline",
    "keywords": "`KeywordLine`, parted at commas, a `Property` Keyword",
    "pictures": "a `NewsComponent` of picture or graphic, its `ContentItem`s as sizes, its text "
    "as caption, its `CreditLine`, `ByLine` or `Creator`; figures in the body",
    "evolvedfrom": "`DerivedFrom`",
    "takes_down": "`AssociatedWith` whose `FormalName` kills; NITF's `management-doc-idref`; "
    "`Status` canceled or an `Instruction` to delete takes the item itself down",
}
