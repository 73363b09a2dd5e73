"""What `docs/formats.md` says in sentences; its tables are made by `formats_page`."""

from typing import Final

from wiredesk import doubts
from wiredesk_ingest import draft
from wiredesk_ingest.orders.effects import kill_notices
from wiredesk_ingest.orders.words.languages import BY_LANGUAGE

HEAD: Final = """\
# Formats

Made by `make docs` from the parsers' own declarations; do not edit.

A wire's format is chosen by what is in it, never by its file's name, its channel or a content
type. Of formats that are written alike, the first in this table that recognises a wire has it.
What can't be understood goes to quarantine, whole, with a code, a sentence and the place
(`wiredesk quarantine`); one broken item among several does not take the others with it.

A wire may be packed: in gzip, or with others in a zip archive, each file of which is then a wire
of its own; pictures in one are passed by. Office documents are refused, and so is a file in an
archive that has a password or is neither stored nor deflated; the others go on. JSON may come as
JSON Lines, an item a line. A name that a JSON object says twice is noted: of what decides about
publishing both count, so that neither overrules an order not to publish; of others the last.
"""
_LANGUAGES: Final = ", ".join(f"`{language}`" for language in BY_LANGUAGE)
READING: Final = f"""\
## What the tables say

Each format's table has a row for every field of an article that a wire can fill, in the format's
own names: elements, `@attributes`, properties, lines. Of several sources the first that says
something counts. "not said" means that the format has no word for it, and then the field is empty;
`type` is text, `pubstatus` usable and `version` 0. For all formats alike:

- `versioncreated` that is not said, or can't be read, is `firstcreated`, else the time of receipt.
- An embargo whose end is not known holds the article until a person decides. So does a headline, a
  first line or a note to editors that begins with one in words ("Embargoed until ..."), or says it
  of what follows ("This release is under embargo"), and a headline with one behind it ("Ferry
  (embargo 30 Nov)"); one that begins with a ban on publication keeps it back, and one that orders a
  kill is a kill. A short line above the copy that begins with the word needs no time; a headline
  does, so that "Embargo threatens mills" is news. A ban that says until when is an embargo. Words
  end by themselves where they say day, month, year, clock and zone, and nothing else that may be a
  time; the channel's `time_zone` stands for a zone that is left out. The words are those of
  {_LANGUAGES}.
- The desk's words before a headline mean the same in every format: `KILL`, `WITHDRAWN`,
  `RETRACTION`, `CANCEL` and their like before a colon or a dash, between marks (`+++ STORNO +++`),
  or alone, are a kill; `HOLD` and `WITHHOLD` keep an item back; `REFILE`, `CORRECTED`, `REPEAT`,
  `ADVISORY`, `1st Ld` become signals. What may as well be news is kept back, so that a person reads
  it: `Recall:`, `DELETE:`, and tests of the line; so are `CANCELLED:`, `WITHDRAWAL:`,
  `ELIMINATION:` and participles like them, which alarm, too (`kill_in_words`).
- Orders count in every line of an item, in a field or not (a kicker, a label), and in letters
  spaced out or of another alphabet, where a kill keeps its item back and alarms.
- So do fields of a sender's own, by their names: an embargo, a status that calls the item off
  (`status: killed`), a switch (`hold: yes`, `is_public: false`), and a time ahead before which it
  may not be used (`publish_on`, `X-Release-Time`). A note that asks desks for anything about the
  story, in words that no rule knows, has a person read it; so does one that says what its item is
  ("Rough draft"), a line above the copy that does either and has no word of its story, and a line,
  a slug or a key word of few words that are all an order's (`لا ينشر`, `yayına verilmesin`).
- Names of signals, slugs and notes that say which telling a story is become signals, too
  (`signal:UPDATE`). A heading above a text that says the headline again stays
  in the body, of which no word is lost; pages leave it out.
- A description that is to editors ("Eds: ...") is an `ednote`, and one that says the headline again
  is none.
- A first line or a note that says of a story that it no longer counts ("Ferry story withdrawn",
  "Meldung zur\u00fcckgezogen") keeps it back and alarms. "This story has been withdrawn." on the
  first line is a kill. Above a long story, where it may be news of another house, a person reads
  it first.
- What is dated more than an hour ahead waits for its date, unless it names an embargo. A date that
  nobody can read, of a year that has not begun, holds.
- A notice of a kill has the signal `{draft.ADVISORY}`, so that it is never published itself. So
  has an item that only links to what it kills, where it is short (under {kill_notices.FEWEST}
  words) or its headline says what it is ("Advisory", "Kill"); one with a story of its own waits
  for a person, who decides whether it comes in the other's place.
- What may be an order to desks, and may be news ("CANCELLED: the fair"), has the signal
  `{doubts.ORDER_UNCLEAR}`: no revision of it is shown until a person has read it and releases it.
- What only words forbid to publish, and no field, has the signal `{doubts.WORDS_FORBID}`: it is
  kept back in the same way, and a person who knows better may release it. What a field or a status
  of the agency's withholds, nobody can.
- An article that lost words has `{doubts.WORDS_LOST}`, one whose words are only linked to has
  `{doubts.WORDS_ELSEWHERE}`; both hold.
- `takes_down` names other stories. An item that takes its own story down (a canceled one) becomes
  a takedown, and no article. A kill that names no other story is of its own; where it says no
  version behind the first it may mean one that it doesn't name, so it is a takedown, no article,
  and alarms (`kill_without_target`) unless its own has come before. A line that asks not to use a
  story, or calls one back in words that are no ASCII, is a kill in wires that are text and in
  mails; elsewhere it keeps back the item that has it, and alarms.
"""
IDENTITIES: Final = """\
## What stays the same of a story

An article's `uri` is its identity across revisions: an update, a correction and a kill find their
story by it, and the same wire sent again is the same article, whichever way it came. So it is made
of what the wire says. An item that says nothing of the kind is refused (`no_uri`).

"""
PRIVATE: Final = """\
## Never public

Contacts and notes to editors are in no field of an article but `ednote`, which no page shows. A
part of a wire is left out, and its words are counted in the trail, where one of its classes, roles
or constraints has one of these names, or one that ends in `contacts`:

{names}

In NewsML-G2 it may be a `partMeta` that says so, of a part or of an element in the text, and any
`pubconstraint` counts but a public one.

So is what HTML hides by `hidden` or in its own style (`display:none`, `visibility:hidden`,
`mso-hide:all`, text or a height of no size), as the preheader of a mail.

In every format it is also, by its words:

- a line that begins with "Editors:", "Note to editors:", "EDITORS' NOTE", "ATTENTION EDITORS" or
  the like, in 17 languages, which goes to `ednote`; so does what stands under "Notes to editors",
  up to the next heading. "Editor's note" is for readers, as papers print it.
- a line such as "Contact: ...", "Media enquiries: ..." or "Tel: 555 0100", in 17 languages, and
  the lines below it in its paragraph; "Contact was lost" is copy. So is one that says at which
  address a reporter is reached.
- what stands under a heading or a line such as "Contacts", or a heading "Notebook", and everything
  behind a line that says that it is not for publication, or for internal use only.
- an embargo or a ban that stands alone above all copy, and one before or behind a headline
  ("EMBARGOED UNTIL NOON: ...", "... - DO NOT USE"), which go to `ednote`.
- at the end of a text: "ends" and other marks, an agency's name alone, initials (`ab/cde`). In
  `byline`, too, initials are none.

In wires that are text, and in mails, it is besides what follows such titles and lines as
"Contacts" or "Not for publication", and signatures. A page's or a feed's picture at an address of
somebody's own machine or network (`localhost`, `10.0.0.8`) is no picture.
"""
