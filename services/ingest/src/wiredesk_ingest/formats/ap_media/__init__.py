"""The JSON of AP's Media API."""
