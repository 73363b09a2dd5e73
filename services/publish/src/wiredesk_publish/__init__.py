"""The life of every story, and its pages in five editions."""
