"""Set forms of news copy, said in another language: datelines, bylines, credits, terms, measures.

Each takes the text and the edition, and answers None where it does not understand the whole of it:
then the text stays as it was written.
"""
