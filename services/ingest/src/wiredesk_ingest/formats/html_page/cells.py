"""Tables that only lay a page out, as mails kept on the web and old pages have them."""

from itertools import chain

from wiredesk_ingest.formats.html_page.blocks import Shape
from wiredesk_ingest.reading.xml import Element


def without_layout(article: Element, shape: Shape) -> None:
    """Let tables that only lay out running text, with one cell a row, be none."""
    for table in [*article.iter("table")]:
        bodies = [table, *table.iterfind("tbody")]
        rows = [row for each in bodies for row in each.iterfind("tr")]
        if shape.running[table] and all(len(row) <= 1 for row in rows):
            for each in (*bodies, *rows, *chain.from_iterable(rows)):
                each.tag = "div"


def with_cells_alike(cell: Element, shape: Shape) -> Element:
    """Answer an element, or what is around it and the cells that are called so: mails have that."""
    if cell.tag != "td":
        return cell
    alike = [
        e for e in shape.root.iter("td") if shape.runs[e] and e.get("class") == cell.get("class")
    ]
    around_it = chain([cell], cell.iterancestors())
    return next(each for each in around_it if {*alike} <= {*each.iter("td")})
