"""What every answer of the desk has in common."""

from collections.abc import Mapping
from typing import Any, Final

from aiohttp import web
from jinja2 import Environment, PackageLoader
from pydantic import ValidationError

from wiredesk.bidi import finalized
from wiredesk.cli.paper import time_shown
from wiredesk.newsroom.sayings import said
from wiredesk_console.showing import TIMES, heading

_POLICY: Final = (
    "default-src 'none'; style-src 'unsafe-inline'; "
    "form-action {forms}; frame-ancestors 'none'; base-uri 'none'"
)
HEADERS: Final = {
    "Content-Security-Policy": _POLICY.format(forms="'none'"),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}
WITH_FORMS: Final = HEADERS | {"Content-Security-Policy": _POLICY.format(forms="'self'")}
"""For a page that asks the desk something itself."""

_TEMPLATES: Final = Environment(
    loader=PackageLoader("wiredesk_console"), autoescape=True, finalize=finalized
)
_TEMPLATES.filters |= {"heading": heading, "moment": time_shown}
_TEMPLATES.globals |= {"times": TIMES}


def json(found: Any, status: int = 200) -> web.Response:  # noqa: ANN401 - JSON
    """Answer a program."""
    return web.json_response(found, status=status, headers=HEADERS)


def problem(status: int, sentence: str) -> web.Response:
    """Answer why not."""
    return json({"error": sentence}, status)


def first_fault(error: ValidationError) -> web.Response:
    """Answer which field of what was asked is wrong, and why."""
    first = error.errors(include_url=False)[0]
    place = ".".join(map(str, first["loc"]))
    why = "send a JSON object" if first["type"] == "model_type" else said(first)
    return problem(400, f"{place}: {why}" if place else why)


def page(
    template: str, found: Mapping[str, Any], headers: Mapping[str, str] = HEADERS
) -> web.Response:
    """Answer a person."""
    body = _TEMPLATES.get_template(template).render(found)
    return web.Response(text=body, content_type="text/html", headers=headers)
