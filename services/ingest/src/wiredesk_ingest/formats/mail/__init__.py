"""Mails (RFC 5322, MIME): what is the article in them, what is beside it, what is for desks."""
