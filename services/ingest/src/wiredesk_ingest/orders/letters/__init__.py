"""How a line is read before its words are known: in plain letters, by script, by stems."""
