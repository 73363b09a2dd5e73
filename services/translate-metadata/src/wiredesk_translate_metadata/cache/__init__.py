"""translate-metadata's adapters to Redis."""
