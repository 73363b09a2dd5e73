"""NewsML-G2: items and packages, their codes, their content, and what agencies add."""
