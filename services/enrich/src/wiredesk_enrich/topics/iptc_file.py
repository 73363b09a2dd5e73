"""Reads IPTC's own file of the media topics: JSON-LD, as https://cv.iptc.org/newscodes/ gives it.

Field names are those of that file (SKOS's, and IPTC's `retired`).
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from wiredesk.errors import WiredeskError
from wiredesk.newsroom.topics import CODE, OwnTopic
from wiredesk.types import EDITIONS, Edition

_SCHEME: Final = "newscodes/mediatopic/"
_PREFIXES: Final = {
    "http://cv.iptc.org/newscodes/mediatopic/": "medtop:",
    "http://cv.iptc.org/newscodes/subjectcode/": "subj:",
}
_REPLACED: Final = ("replacedBy", "isReplacedBy")
_MEANS_THE_SAME: Final = "exactMatch"

_Concepts = Mapping[str, Mapping[str, Any]]


class VocabularyWrong(WiredeskError):
    """No file of IPTC's media topics. Get it as JSON-LD from https://cv.iptc.org/newscodes/."""


def read_iptc(content: bytes) -> Mapping[str, OwnTopic]:
    """Answer the topics of a file, by code; a retired one with what it became.

    Raises VocabularyWrong, which says where.
    """
    concepts = _concepts(_parsed(content))
    same = _in_use_by_match(concepts)
    return {code: _topic(code, each, concepts, same) for code, each in concepts.items()}


def _parsed(content: bytes) -> Sequence[Any]:
    try:
        told = json.loads(content.decode("utf-8-sig"))
    except json.JSONDecodeError as error:
        raise VocabularyWrong(
            f"line {error.lineno}, column {error.colno}: no JSON: {error.msg}"
        ) from error
    except (UnicodeDecodeError, RecursionError) as error:
        raise VocabularyWrong(f"no JSON in UTF-8: {error}") from error
    scheme = str(told.get("uri", "")) if isinstance(told, dict) else ""
    if scheme and not scheme.endswith(_SCHEME):
        raise VocabularyWrong(f"it holds another vocabulary: {scheme}")
    concepts = told.get("conceptSet") if isinstance(told, dict) else None
    if not isinstance(concepts, list) or not concepts:
        raise VocabularyWrong("it has no list of concepts, `conceptSet`")
    return concepts


def _concepts(told: Sequence[Any]) -> _Concepts:
    found: dict[str, Mapping[str, Any]] = {}
    for number, concept in enumerate(told, start=1):
        code = concept.get("qcode") if isinstance(concept, dict) else None
        if not isinstance(code, str) or not CODE.fullmatch(code):
            raise VocabularyWrong(f"concept {number}: its `qcode` is {code!r}, no medtop:20000822")
        if code in found:
            raise VocabularyWrong(f"concept {number}: {code} is there already")
        found[code] = concept
    for number, (code, concept) in enumerate(found.items(), start=1):
        missing = [each for each in _codes(concept, "broader", "medtop:") if each not in found]
        if missing:
            raise VocabularyWrong(
                f"concept {number}: {code} is below {missing[0]}, not in the file"
            )
    return found


def _topic(
    code: str, concept: Mapping[str, Any], concepts: _Concepts, same: Mapping[str, str]
) -> OwnTopic:
    return OwnTopic(
        code=code,
        parent=next(iter(_codes(concept, "broader", "medtop:")), ""),
        becomes=_became(code, concepts, same) if concept.get("retired") else "",
        subject_codes=tuple(_codes(concept, _MEANS_THE_SAME, "subj:")),
        labels=_labels(concept.get("prefLabel")),
    )


def _became(code: str, concepts: _Concepts, same: Mapping[str, str]) -> str:
    """Answer what a retired concept is now: what replaces it, what means the same, what is above.

    Raises VocabularyWrong where nothing above it is in use.
    """
    seen: set[str] = set()
    while code not in seen:
        seen.add(code)
        concept = concepts[code]
        if not concept.get("retired"):
            return code
        replaced = [each for name in _REPLACED for each in _codes(concept, name, "medtop:")]
        matches = [same[each] for each in _matches(concept) if each in same]
        known = [each for each in replaced if each in concepts]
        code = next(iter([*known, *matches, *_codes(concept, "broader", "medtop:")]), code)
    raise VocabularyWrong(f"{code} is retired, and nothing that replaces it is in use")


def _in_use_by_match(concepts: _Concepts) -> Mapping[str, str]:
    """Answer which concept in use has a match (Wikidata, subject code) to itself."""
    found: dict[str, list[str]] = {}
    for code, concept in concepts.items():
        for match in () if concept.get("retired") else _matches(concept):
            found.setdefault(match, []).append(code)
    return {match: codes[0] for match, codes in found.items() if len(codes) == 1}


def _matches(concept: Mapping[str, Any]) -> Iterator[str]:
    said = concept.get(_MEANS_THE_SAME)
    return (each for each in said if isinstance(each, str)) if isinstance(said, list) else iter(())


def _codes(concept: Mapping[str, Any], field: str, scheme: str) -> list[str]:
    """Answer the codes of a scheme in a field, in their order: written as addresses or as codes."""
    said = concept.get(field)
    texts = [said] if isinstance(said, str) else said if isinstance(said, list) else []
    codes = map(_as_code, filter(lambda each: isinstance(each, str), texts))
    return [code for code in codes if code.startswith(scheme)]


def _as_code(said: str) -> str:
    for address, scheme in _PREFIXES.items():
        if said.replace("https://", "http://", 1).startswith(address):
            return scheme + said.rpartition("/")[2]
    return said


def _labels(said: object) -> Mapping[Edition, str]:
    """Answer labels in the editions' languages; of two kinds of English, American and then any."""
    told = {str(k): v for k, v in said.items()} if isinstance(said, dict) else {}
    found: dict[Edition, str] = {}
    for edition in EDITIONS:
        for tag in sorted(told, key=lambda each: (each != f"{edition}-US", each)):
            if tag.partition("-")[0] == edition and isinstance(told[tag], str):
                found.setdefault(edition, " ".join(told[tag].split()))
    return {edition: label for edition, label in found.items() if label}
