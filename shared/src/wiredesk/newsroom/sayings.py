"""What is wrong with a value, in words for whoever wrote it: pydantic's speak of Python."""

from collections.abc import Mapping
from difflib import get_close_matches
from typing import Any, Final

from wiredesk.newsroom.fields import FORMS

_SENTENCES: Final[Mapping[str, str]] = {
    "missing": "this field is missing",
    "union_tag_not_found": "this field is missing",
    "union_tag_invalid": "should be one of {expected_tags}",
    "extra_forbidden": "there is no such field here: see whether it is mistyped, or another's",
    "tuple_type": "should be a list: several values in [ ], or tables that begin with [[ ]]",
    "model_type": "should be a table of fields",
    "bool_type": "should be true or false",
    "bool_parsing": "should be true or false",
    "string_type": "should be a text in quotation marks",
    "string_too_short": "should have at least {min_length} characters",
    "string_too_long": "should have at most {max_length} characters",
    "json_invalid": "this is no JSON: {error}",
    "too_short": "should have at least {min_length}",
    "int_parsing": "should be a whole number",
    "int_type": "should be a whole number",
    "float_type": "should be a number",
}
"""By pydantic's own names of errors; what is not here is said in its words."""
_OURS: Final = "Value error, "  # what pydantic puts before a sentence of ours
_THEIRS: Final = "Input "
_MOST: Final = 60
"""Letters of what was said that are said again."""


def said(problem: Mapping[str, Any]) -> str:
    """Answer a sentence for one of a validation's errors."""
    kind, values = problem["type"], problem.get("ctx", {})
    if kind == "string_pattern_mismatch" and values["pattern"] in FORMS:
        return f"should be {FORMS[values['pattern']]}"
    if kind == "literal_error":
        return _none_of(str(problem["input"]), values["expected"].replace("'", ""))
    if kind == "string_too_short" and values["min_length"] == 1:
        return "it is empty"
    if kind in _SENTENCES:
        return _SENTENCES[kind].format_map(values)
    return str(problem["msg"]).removeprefix(_OURS).removeprefix(_THEIRS)


def _none_of(found: str, expected: str) -> str:
    known = expected.replace(" or ", ", ").split(", ")
    near = get_close_matches(found, known, 1)
    hint = f"; near it is {near[0]}" if near else ""
    return f"{found[:_MOST]!r} is none of {', '.join(known)}{hint}"
