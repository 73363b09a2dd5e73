"""Translates stories again once what an edition says of a value has changed."""
