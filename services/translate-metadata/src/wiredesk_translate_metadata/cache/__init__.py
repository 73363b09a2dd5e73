"""What translate-metadata keeps in Redis."""
