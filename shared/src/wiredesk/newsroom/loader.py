"""Loads a newsroom's folder. Every problem of every file is named at once."""

from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from pathlib import Path
from string import Formatter
from typing import Final, TypeVar

from wiredesk.newsroom.authority import missing_files
from wiredesk.newsroom.channels import AnyChannel, ByPush
from wiredesk.newsroom.collisions import collisions
from wiredesk.newsroom.fields import Strict
from wiredesk.newsroom.mediatopics import top_level
from wiredesk.newsroom.models import Newsroom, Section, Site
from wiredesk.newsroom.problems import NewsroomError, NewsroomMissing, Problem
from wiredesk.newsroom.scripts import of_other_languages, of_wrong_script
from wiredesk.newsroom.subject_names import SUBJECTS, read_subjects
from wiredesk.newsroom.toml_files import TomlFile
from wiredesk.newsroom.topics import read_topics
from wiredesk.types import EDITIONS
from wiredesk.types import Edition as EditionKey

DEFAULT_DIRECTORY: Final = Path("newsroom")
"""Below the working directory."""

Part = TypeVar("Part")
Words = Mapping[EditionKey, Mapping[str, str]]


class _Sections(Strict):
    section: tuple[Section, ...]


class _Channels(Strict):
    channel: tuple[AnyChannel, ...]


def load(directory: Path = DEFAULT_DIRECTORY) -> Newsroom:
    """Read and check a newsroom's folder.

    Raises NewsroomError, which names file, line and field of everything that is wrong.
    """
    if not directory.is_dir():
        raise NewsroomMissing(directory)
    problems = list(missing_files(directory))
    site = _attempt(lambda: TomlFile(directory, "site.toml").fit(Site), problems)
    sections = _attempt(lambda: _sections(directory), problems)
    channels = _attempt(lambda: _channels(directory), problems)
    labels = _attempt(lambda: _labels(directory), problems)
    topics = _attempt(lambda: read_topics(directory), problems)
    subjects = _attempt(lambda: _subjects(directory, topics or {}), problems)
    if problems:
        raise NewsroomError(problems)
    if site and sections and channels and labels and subjects and topics is not None:
        return Newsroom(
            site=site,
            sections=sections,
            channels=channels,
            labels=labels,
            subjects=subjects,
            topics=topics,
        )
    raise NewsroomError(problems)


def _attempt(read: Callable[[], Part], problems: list[Problem]) -> Part | None:
    try:
        return read()
    except NewsroomError as error:
        problems += error.problems
        return None


def _sections(directory: Path) -> tuple[Section, ...]:
    file = TomlFile(directory, "sections.toml")
    sections = file.fit(_Sections).section
    problems = [
        file.problem(("section", later, "key"), f"there is a section {key!r} already")
        for later, key in _repeated(section.key for section in sections)
    ]
    owned = [(at, code) for at, section in enumerate(sections) for code in section.codes]
    problems += [
        file.problem(("section", owned[later][0], "codes"), f"{code} has a section already")
        for later, code in _repeated(code for _, code in owned)
    ]
    defaults = [at for at, section in enumerate(sections) if section.default]
    if len(defaults) != 1:
        place = ("section", defaults[1], "default") if defaults else ()
        problems.append(file.problem(place, "exactly one section has `default = true`"))
    return _unless(problems, sections)


def _channels(directory: Path) -> tuple[AnyChannel, ...]:
    file = TomlFile(directory, "channels.toml")
    channels = file.fit(_Channels).channel
    problems = [
        file.problem(("channel", later, field), why) for later, field, why in collisions(channels)
    ]
    if not channels:
        problems.append(file.problem((), "a newsroom needs a channel"))
    return _unless(problems, channels)


def _labels(directory: Path) -> Words:
    files = {edition: TomlFile(directory, f"labels/{edition}.toml") for edition in EDITIONS}
    keys = sorted({key for file in files.values() for key in file.content})
    return _unless(
        [
            file.problem((key,), message)
            for edition, file in files.items()
            for key in keys
            if (message := _label_wrong(key, file, files["en"], edition))
        ],
        {edition: dict(file.content) for edition, file in files.items()},
    )


def _label_wrong(key: str, file: TomlFile, english: TomlFile, edition: EditionKey) -> str:
    text = file.content.get(key)
    if text is None:
        return "this label is missing here"
    if not isinstance(text, str) or not text.strip():
        return "a label is a text that isn't empty"
    wanted = _placeholders(english.content.get(key, text))
    if _placeholders(text) != wanted:
        return f"must have the placeholders of the English one: {', '.join(sorted(wanted)) or '-'}"
    return next(of_other_languages(text, edition), "")


def _placeholders(text: object) -> set[str]:
    try:
        return {name for _, name, _, _ in Formatter().parse(str(text)) if name is not None}
    except ValueError:  # a lone brace: no other text has the same set
        return {"{"}


def _subjects(directory: Path, topics: Container[str]) -> Mapping[str, Mapping[EditionKey, str]]:
    name, rows = SUBJECTS, read_subjects(directory)
    problems = [
        Problem(file=name, line=rows[later][0], field="code", message=f"{code} is there already")
        for later, code in _repeated(row["code"] for _, row in rows)
    ]
    problems += [
        Problem(file=name, line=line, field="code", message=f"{row['code']} is no media topic")
        for line, row in rows
        if row["code"] not in topics
        and not (row["code"].startswith("medtop:") and top_level(row["code"]))
    ]
    problems += [each for line, row in rows for each in of_wrong_script(name, line, row)]
    names = {
        row["code"]: {edition: row[edition].strip() for edition in EDITIONS} for _, row in rows
    }
    return _unless(problems, names)


def _repeated(values: Iterable[str]) -> Iterator[tuple[int, str]]:
    seen: Counter[str] = Counter()
    for at, value in enumerate(values):
        if seen[value]:
            yield at, value
        seen[value] += 1


def _unless(problems: list[Problem], good: Part) -> Part:
    if problems:
        raise NewsroomError(problems)
    return good


def unset(directory: Path, newsroom: Newsroom, secrets: Mapping[str, str]) -> list[Problem]:
    """Name the secrets and files that channels need and that are not here, or can't be used.

    No mistake of the newsroom: where it is checked need not be where the channels are used.
    """
    file = TomlFile(directory, "channels.toml")
    missing = [
        (at, field, f"{name} is not set here")
        for at, channel in enumerate(newsroom.channels)
        for field, names in channel.secret_fields.items()
        for name in names
        if name not in secrets
    ]
    missing += [
        (at, field, f"{name} is set, but {error}")
        for at, channel in enumerate(newsroom.channels)
        if isinstance(channel, ByPush)
        for field, name, error in channel.unfit_secrets(secrets)
    ]
    missing += [
        (at, "ca_file", f"{path} is not here")
        for at, channel in enumerate(newsroom.channels)
        if (path := getattr(channel, "ca_file", None)) is not None and not path.is_file()
    ]
    return [
        file.problem(("channel", at, field), f"{what}; the channel needs it")
        for at, field, what in missing
    ]
