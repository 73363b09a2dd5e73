"""The translation memory: what was translated once is said again, also with other names in it.

`table` is what the sources ask, and `entries` what it is made of: masked texts (see `masking`).
`alignment` finds a source's names, numbers and dates again in its translation;
`nearest` finds what is written much alike, and `wording` tells whether it says the same.
`tmx_reading`, `tmx_writing` and `csv_files` bring memories in and out, `importing` decides what
that changes, and `log` is the topic.
"""
