"""Turns a CFF font into a TrueType one: OpenPDF embeds glyf outlines small and whole,
while it writes renumbered CFF subsets as blank glyphs."""

from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import newTable

MAX_ERROR = 1.0  # units; the em is 1000
CFF_TABLES = ("CFF ", "VORG")


def quadratic(glyph_set, name):
    """One glyph redrawn with quadratic curves, contours turned to TrueType direction."""
    pen = TTGlyphPen(None)
    glyph_set[name].draw(Cu2QuPen(pen, MAX_ERROR, reverse_direction=True))
    return pen.glyph()


def to_truetype(font):
    if "CFF " not in font:
        return
    order = font.getGlyphOrder()
    glyph_set = font.getGlyphSet()
    origins = vertical_origins(font)

    glyf = newTable("glyf")
    glyf.glyphOrder = order
    glyf.glyphs = {name: quadratic(glyph_set, name) for name in order}
    font["loca"] = newTable("loca")
    font["glyf"] = glyf
    for tag in CFF_TABLES:
        if tag in font:
            del font[tag]
    font["maxp"] = maximum_profile(len(order))
    font.sfntVersion = "\x00\x01\x00\x00"
    fit_side_bearings(font, origins)


def vertical_origins(font):
    """Where each glyph hangs in vertical setting; TrueType has no VORG to say it."""
    vorg = font["VORG"]
    return {name: vorg[name] for name in font.getGlyphOrder()}


def maximum_profile(count):
    """A version 1.0 maxp; the outline figures are recalculated on saving."""
    maxp = newTable("maxp")
    maxp.tableVersion = 0x00010000
    maxp.numGlyphs = count
    for field in ("maxPoints", "maxContours", "maxCompositePoints", "maxCompositeContours",
                  "maxTwilightPoints", "maxStorage", "maxFunctionDefs",
                  "maxInstructionDefs", "maxStackElements", "maxSizeOfInstructions",
                  "maxComponentElements", "maxComponentDepth"):
        setattr(maxp, field, 0)
    maxp.maxZones = 1
    return maxp


def fit_side_bearings(font, origins):
    """Left and top bearings follow the new outlines; advances stay as they were."""
    for name, glyph in font["glyf"].glyphs.items():
        glyph.recalcBounds(font["glyf"])
        empty = glyph.numberOfContours == 0
        width, _ = font["hmtx"][name]
        font["hmtx"][name] = (width, 0 if empty else glyph.xMin)
        height, _ = font["vmtx"][name]
        font["vmtx"][name] = (height, 0 if empty else origins[name] - glyph.yMax)
    font["head"].flags |= 0b10  # left side bearing point is at x = 0
    font["head"].glyphDataFormat = 0
