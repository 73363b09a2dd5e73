"""Pages of HTML, and documents of schema.org that say the same of an article."""
