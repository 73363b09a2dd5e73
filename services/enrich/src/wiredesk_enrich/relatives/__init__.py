"""Which articles belong together: near-duplicates, the same event, related stories."""
