"""What a newsroom says about itself: frozen models, one for each of its files."""

import re
from collections.abc import Iterable, Mapping
from typing import Annotated, Final, Literal, Self

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints, model_validator

from wiredesk.newsroom.channels import AnyChannel
from wiredesk.newsroom.fields import Key, Strict, Text, Zone
from wiredesk.newsroom.mediatopics import top_level
from wiredesk.newsroom.months import MONTH_STYLES, MonthStyle
from wiredesk.newsroom.scripts import of_other_languages
from wiredesk.newsroom.topics import OwnTopic
from wiredesk.types import EDITIONS
from wiredesk.types import Edition as EditionKey

Digits = Literal["arab", "arabext", "latn"]
Calendar = Literal["gregorian", "persian", "islamic-umalqura", "islamic-civil"]

_QUOTED: Final = re.compile(r"'[^']*'")
_NO_PATTERN_LETTER: Final = re.compile(r"[^\W\dGyYuUrQqMLwWdDFgEecabBhHKkmsSAzZOvVXx_]", re.ASCII)

_BRACE: Final = re.compile(r"[{}]")


def _all_editions(texts: dict[EditionKey, str]) -> dict[EditionKey, str]:
    missing = [edition for edition in EDITIONS if edition not in texts]
    if missing:
        raise ValueError(f"no text for {', '.join(missing)}")
    wrong = [said for edition in EDITIONS for said in of_other_languages(texts[edition], edition)]
    if wrong:
        raise ValueError("; ".join(wrong))
    return texts


def _date_pattern(pattern: str) -> str:
    bare = _QUOTED.sub("", pattern)
    stray = _NO_PATTERN_LETTER.search(bare)
    if stray:
        raise ValueError(f"{stray[0]!r} is no CLDR pattern letter; quote words: 'at'")
    if "'" in bare:
        raise ValueError("a quotation mark is opened and not closed; '' stands for one")
    if brace := _BRACE.search(bare):
        raise ValueError(f"{brace[0]!r} stands in quotation marks in a pattern: '{brace[0]}'")
    if not any(map(str.isascii, filter(str.isalpha, bare))):
        raise ValueError("no letter in it stands for a part of a date: d MMMM y")
    return pattern


def _months(said: object) -> object:
    if isinstance(said, str) and said not in MONTH_STYLES:
        raise ValueError(f"should be twelve names, or one of {', '.join(MONTH_STYLES)}")
    return MONTH_STYLES.get(said, said) if isinstance(said, str) else said


PerEdition = Annotated[dict[EditionKey, Text], AfterValidator(_all_editions)]
"""One text for each of the five editions."""


TwelveMonths = Annotated[
    tuple[Text, ...],
    Field(min_length=12, max_length=12),
    BeforeValidator(_months, json_schema_input_type=MonthStyle | tuple[Text, ...]),
]
"""The months of a year; in the files also the name of a style."""


class Beside(Strict):
    """Another calendar, in which an edition's dates are said once more."""

    calendar: Calendar
    pattern: Annotated[Text, AfterValidator(_date_pattern)] = "d MMMM y"  # CLDR date pattern


class Edition(Strict):
    """One language front of the site, and how it writes dates and numbers."""

    language: Text  # BCP 47
    direction: Literal["rtl", "ltr"]
    digits: Digits  # CLDR's name of the numbering system
    calendar: Calendar = "gregorian"  # CLDR's name
    date_pattern: Annotated[Text, AfterValidator(_date_pattern)]  # CLDR date format pattern
    month_names: TwelveMonths | None = None  # of the Gregorian year; CLDR's if none
    beside: tuple[Beside, ...] = ()  # the day in other calendars, in brackets behind
    title: Text | None = None  # for the browser's title bar, where it isn't the site's name


class Site(Strict):
    """The site as a whole. The first edition of the file is the default one."""

    name: PerEdition
    line: PerEdition
    base_url: Annotated[str, StringConstraints(pattern=r"^https?://[^\s/]+(/[^\s]*[^\s/])?$")]
    time_zone: Zone  # IANA
    editions: dict[EditionKey, Edition]

    @model_validator(mode="after")
    def _has_all_editions(self) -> Self:
        missing = [edition for edition in EDITIONS if edition not in self.editions]
        if missing:
            raise ValueError(f"no [editions.{missing[0]}]")
        return self

    @property
    def default_edition(self) -> EditionKey:
        """The edition offered first."""
        return next(iter(self.editions))

    def title(self, edition: EditionKey) -> str:
        """Give what the browser's title bar says of an edition."""
        return self.editions[edition].title or self.name[edition]


class Section(Strict):
    """A part of the site, and the subject codes that belong to it."""

    key: Key
    codes: tuple[Annotated[str, StringConstraints(pattern=r"^[a-z]+:\S+$")], ...] = ()
    default: bool = False  # takes what matches no section
    labels: PerEdition


class Newsroom(Strict):
    """Everything that a newsroom's files say, checked."""

    site: Site
    sections: tuple[Section, ...]
    channels: tuple[AnyChannel, ...]
    labels: Mapping[EditionKey, Mapping[str, str]]  # the site's own words
    subjects: Mapping[str, Mapping[EditionKey, str]]  # names of subjects, by qcode
    topics: Mapping[str, OwnTopic] = {}  # imported media topics, by qcode

    def section(self, key: str) -> Section:
        """Give a section by its key. Raises KeyError."""
        return {section.key: section for section in self.sections}[key]

    def channel(self, name: str) -> AnyChannel:
        """Give a channel by its name. Raises KeyError."""
        return {channel.name: channel for channel in self.channels}[name]

    @property
    def default_section(self) -> Section:
        """The section of what matches no other."""
        return next(section for section in self.sections if section.default)

    @property
    def owners(self) -> Mapping[str, str]:
        """Which section each subject code belongs to."""
        return {code: section.key for section in self.sections for code in section.codes}

    def section_for(self, codes: Iterable[str]) -> str:
        """Give the key of the section that an article with these subject codes belongs to.

        An agency puts the main subject first, so the first code that has a section decides: the
        code itself, or else the top-level media topic above it.
        """
        owners = self.owners
        for code in codes:
            owner = owners.get(code) or owners.get(top_level(code) or "")
            if owner:
                return owner
        return self.default_section.key
