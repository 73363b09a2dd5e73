"""What the lines around the copy order: headlines, slugs, first and last lines."""
