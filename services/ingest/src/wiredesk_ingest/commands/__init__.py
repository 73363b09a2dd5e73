"""ingest's commands, and what they say."""
