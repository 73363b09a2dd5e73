"""The newsroom's engines of translation, and which of them serve which pair of languages."""

from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Annotated, Final, Literal

from pydantic import Field, PositiveInt, StringConstraints

from wiredesk.newsroom.fields import KEY, Key, Span, Strict, Text, Url, Variable
from wiredesk.newsroom.problems import NewsroomError, Problem
from wiredesk.newsroom.toml_files import TomlFile

FILE: Final = "engines.toml"
NONE: Final = "none"
"""Ends a pair's list: what no engine before it has translated stays as it was written."""
ANY: Final = "*"

Name = Annotated[str, StringConstraints(pattern=KEY, max_length=40)]
Slot = Annotated[str, StringConstraints(pattern=r"^[^{}\s\w]*\{\}[^{}\s\w]*$", min_length=3)]
"""How a number or a name that is not to be translated is shown to an engine: `{}` is its number."""
PairKey = Annotated[str, StringConstraints(pattern=r"^([a-z]{2,3}|\*)-(ar|en|fa|tr|ur|\*)$")]
"""A language (BCP 47, its first part) and an edition: `en-tr`; `*` stands for any."""


class _Engine(Strict):
    name: Name  # values carry it: `machine:NAME`
    timeout: Span = timedelta(seconds=5)  # of one request
    batch: Annotated[int, Field(ge=1, le=500)] = 32  # texts of one request
    confidence: Annotated[float, Field(ge=0, le=1)] = 0.7  # what its values are marked with


class ByCTranslate2(_Engine):
    """A model on this machine, in CTranslate2's form: OPUS-MT, NLLB or an Argos package."""

    kind: Literal["ctranslate2"]
    path: Path  # a folder, or an .argosmodel; a relative one is below the newsroom's folder
    slot: Slot = "[{}]"
    source_prefix: Text | None = None  # a token before each text, `>>ara<<` of some OPUS-MT models
    beam: Annotated[int, Field(ge=1, le=16)] = 2
    threads: PositiveInt = 1
    precision: Literal["default", "auto", "int8", "float32"] = "default"


class ByLibreTranslate(_Engine):
    """A LibreTranslate server."""

    kind: Literal["libretranslate"]
    url: Url  # without /translate
    key_env: Variable | None = None
    slot: Slot = "[{}]"


class ByDeepL(_Engine):
    """DeepL's service."""

    kind: Literal["deepl"]
    url: Url = "https://api-free.deepl.com"  # without /v2/translate
    key_env: Variable
    batch: Annotated[int, Field(ge=1, le=50)] = 50


AnyEngine = Annotated[
    ByCTranslate2 | ByLibreTranslate | ByDeepL,
    Field(discriminator="kind"),
]


class Engines(Strict):
    """What `engines.toml` says. Without the file there are none, and nothing is asked."""

    within: Span = timedelta(seconds=2)  # for all engines together, for one batch of articles
    engine: tuple[AnyEngine, ...] = ()
    pairs: Mapping[PairKey, tuple[Key, ...]] = {}

    def serving(self, source: str, edition: str) -> tuple[str, ...]:
        """Answer the names of a pair's engines in their order; the most exact pair counts."""
        keys = (f"{source}-{edition}", f"{ANY}-{edition}", f"{source}-{ANY}", f"{ANY}-{ANY}")
        names = next((self.pairs[key] for key in keys if key in self.pairs), ())
        return names[: names.index(NONE)] if NONE in names else names

    @property
    def secrets(self) -> tuple[str, ...]:
        """The environment variables whose secrets the engines need."""
        return tuple(filter(None, map(key_env, self.engine)))


def key_env(engine: AnyEngine) -> str | None:
    """Answer the variable that holds an engine's key, where it has one."""
    return None if isinstance(engine, ByCTranslate2) else engine.key_env


def read_engines(directory: Path, models: Path | None = None) -> Engines:
    """Read `engines.toml`; no engines where there is no such file.

    The paths of models begin at `models`, or else at the folder itself: they are not copied with
    the newsroom's other files.

    Raises NewsroomError, which names file, line and field of everything that is wrong.
    """
    if not (directory / FILE).is_file():
        return Engines()
    file = TomlFile(directory, FILE)
    engines = file.fit(Engines)
    problems = [
        *_twice(engines, file),
        *_unknown(engines, file),
        *_nowhere(engines, file, models or directory),
    ]
    if problems:
        raise NewsroomError(problems)
    return engines


def unset_keys(directory: Path, secrets: Mapping[str, str]) -> list[Problem]:
    """Name the keys that engines need and that are not among those that are here."""
    if not (directory / FILE).is_file():
        return []
    file = TomlFile(directory, FILE)
    return [
        file.problem(("engine", at, "key_env"), f"{name} is not set here; the engine needs it")
        for at, engine in enumerate(file.fit(Engines).engine)
        if (name := key_env(engine)) and name not in secrets
    ]


def _twice(engines: Engines, file: TomlFile) -> list[Problem]:
    names = [engine.name for engine in engines.engine]
    problems = [
        file.problem(("engine", at, "name"), f"there is an engine {name!r} already")
        for at, name in enumerate(names)
        if name in names[:at]
    ]
    if NONE in names:
        place = ("engine", names.index(NONE), "name")
        problems.append(file.problem(place, f"{NONE!r} means that no engine is asked"))
    return problems


def _unknown(engines: Engines, file: TomlFile) -> list[Problem]:
    names = {NONE, *(engine.name for engine in engines.engine)}
    return [
        file.problem(("pairs", pair), f"{name!r} is none of the engines above")
        for pair, listed in engines.pairs.items()
        for name in listed
        if name not in names
    ]


def _nowhere(engines: Engines, file: TomlFile, models: Path) -> list[Problem]:
    return [
        file.problem(("engine", at, "path"), f"{engine.path} is not there")
        for at, engine in enumerate(engines.engine)
        if isinstance(engine, ByCTranslate2) and not (models / engine.path).exists()
    ]
