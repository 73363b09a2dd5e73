"""enrich's adapters to Redis."""
