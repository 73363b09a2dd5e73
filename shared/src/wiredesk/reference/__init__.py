"""Writes the reference in `docs/` from what the code declares: `python -m wiredesk.reference docs`.

Topics and their records become an AsyncAPI document with one JSON Schema a topic; settings and
channels become a page each. It writes the same bytes each time, so a test can say whether the
folder is up to date.
"""
