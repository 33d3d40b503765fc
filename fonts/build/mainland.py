"""Gives a few marks the form mainland newspapers expect.

The sources reach it through OpenType features (locl, fwid), which OpenPDF does not apply,
or not at all. So it is built in: the dash is 1 em wide at mid height and touches its
neighbour, making —— one unbroken stroke; the interpunct · and the quotation marks fill
a full em as the other Chinese marks do. Figures are all as wide as the narrowest of
them but the 1, so that columns of them stand in line; those of the body face are
narrowed to half an em, so that two of them take the place of a character.
"""

from fontTools.pens.boundsPen import BoundsPen
from fontTools.pens.ttGlyphPen import TTGlyphPen

EM, TOP, BOTTOM, MIDDLE = 1000, 880, -120, 380
OVERLAP = 4  # units over each end, so that no hairline shows between two dashes

DASH, TWO_EM_DASH, VERTICAL_DASH, INTERPUNCT = 0x2014, 0x2E3A, 0xFE31, 0xB7
FULL_WIDTH = {DASH: 0x2015, INTERPUNCT: 0x30FB}
OPENING, CLOSING = (0x2018, 0x201C), (0x2019, 0x201D)
QUOTE_MARGIN = 76  # from the outer edge of the em, as in Noto Serif CJK

FIGURES = range(0x30, 0x3A)
HALF = EM // 2

# Code points whose shape or place is meant to differ from the source.
CHANGED = {DASH, 0x2015, TWO_EM_DASH, VERTICAL_DASH, INTERPUNCT, *OPENING, *CLOSING, *FIGURES}


def map_full_width(font):
    """Before subsetting: — and · get the glyph of their full-width twins."""
    for table in font["cmap"].tables:
        for code, twin in FULL_WIDTH.items():
            if table.format != 14 and twin in table.cmap:
                table.cmap[code] = table.cmap[twin]


def dash_weight(font):
    """Thickness of the source's own em dash."""
    glyph_set = font.getGlyphSet()
    pen = BoundsPen(glyph_set)
    glyph_set[font.getBestCmap()[DASH]].draw(pen)
    return round(pen.bounds[3] - pen.bounds[1])


def redraw(font, names, weight, half_figures):
    """After conversion; `names` is the source's character map."""
    low, high = MIDDLE - weight // 2, MIDDLE - weight // 2 + weight
    for code, width in ((DASH, EM), (TWO_EM_DASH, 2 * EM)):
        rectangle(font, names.get(code), (-OVERLAP, low, width + OVERLAP, high), width)
    left = EM // 2 - weight // 2
    rectangle(font, names.get(VERTICAL_DASH),
              (left, BOTTOM - OVERLAP, left + weight, TOP + OVERLAP), EM)
    for code in OPENING + CLOSING:
        widen_quote(font, names.get(code), code in OPENING)
    figures = [names[code] for code in FIGURES if names.get(code) in font["glyf"].glyphs]
    tabulate(font, figures)
    if half_figures:
        halve(font, figures)


def rectangle(font, name, box, width):
    if name not in font["glyf"].glyphs:
        return
    left, low, right, high = box
    pen = TTGlyphPen(None)
    pen.moveTo((left, low))
    for point in ((left, high), (right, high), (right, low)):
        pen.lineTo(point)
    pen.closePath()
    place(font, name, pen.glyph(), width)


def widen_quote(font, name, opening):
    """A narrow quotation mark moves to the inner side of a full em."""
    if name not in font["glyf"].glyphs or font["hmtx"][name][0] == EM:
        return
    glyph = font["glyf"][name]
    shift = EM - QUOTE_MARGIN - glyph.xMax if opening else QUOTE_MARGIN - glyph.xMin
    glyph.coordinates.translate((shift, 0))
    place(font, name, glyph, EM)


def tabulate(font, figures):
    """Gives every figure the width of the narrowest but the 1, its ink in the middle."""
    width = min((font["hmtx"][name][0] for name in figures if name != figures[1]), default=0)
    for name in figures:
        glyph = font["glyf"][name]
        glyph.coordinates.translate(((width - font["hmtx"][name][0]) // 2, 0))
        place(font, name, glyph, width)


def halve(font, figures):
    for name in figures:
        glyph = font["glyf"][name]
        glyph.coordinates.scale((HALF / font["hmtx"][name][0], 1))
        glyph.coordinates.toInt()
        place(font, name, glyph, HALF)


def place(font, name, glyph, width):
    glyph.recalcBounds(font["glyf"])
    font["glyf"].glyphs[name] = glyph
    font["hmtx"][name] = (width, glyph.xMin)
    font["vmtx"][name] = (font["vmtx"][name][0], TOP - glyph.yMax)


def unshare(font, mapping):
    """Gives every code point a glyph of its own; returns the new map.

    A PDF notes one character per glyph. Where two share one, text copied from the page
    would come out with whichever was used first.
    """
    mapping, owned, copies = dict(mapping), set(), {}
    for code in sorted(mapping):
        name = mapping[code]
        if name in owned:
            mapping[code] = f"copy.{code:04X}"
            copies[mapping[code]] = name
        owned.add(name)
    font.setGlyphOrder(font.getGlyphOrder() + list(copies))
    for copy, name in copies.items():
        font["glyf"].glyphs[copy] = font["glyf"][name]
        font["hmtx"][copy], font["vmtx"][copy] = font["hmtx"][name], font["vmtx"][name]
    return mapping
