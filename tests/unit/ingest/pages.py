"""HTML pages for tests, made of few words."""

import json
from typing import Any, Final

ADDRESS: Final = "https://quillmark.example/sea/lanterns"
STORY: Final = "The lanterns came back to the old harbour. The keeper lit each of them by hand."


def script(*said: Any) -> str:
    """Write JSON-LD: one thing, or several as a list."""
    document = said[0] if len(said) == 1 else [*said]
    return f'<script type="application/ld+json">{json.dumps(document)}</script>'


def news(**changes: Any) -> dict[str, Any]:
    """Write a NewsArticle; a field set to None is left out."""
    fields: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "url": ADDRESS,
        "headline": "Lanterns return",
        "datePublished": "2026-11-20T12:00:00+03:00",
        "articleBody": STORY,
    }
    said = fields | changes
    return {name: value for name, value in said.items() if value is not None}


def page(*head: str, body: str = "", canonical: str = ADDRESS, lang: str = "en") -> bytes:
    """Write a page."""
    link = f'<link rel="canonical" href="{canonical}">' if canonical else ""
    return (
        f'<!DOCTYPE html>\n<html lang="{lang}"><head><meta charset="utf-8"><title>Lanterns | Q'
        f"</title>{link}{''.join(head)}</head><body>{body}</body></html>"
    ).encode()
