"""Fills holes of a CJK face from its Latin companion.

Noto CJK holds a short Latin set: no Š or ł, no ₂ or ⁵, no ⅔. Noto Serif and Noto Sans
(same em, same licence, x-height within 2 %) have them, so CO₂ and a Polish name can be set.
"""

from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.ttGlyphPen import TTGlyphPen

EM = 1000
VERTICAL_ORIGIN = 880  # of the Latin letters in Noto CJK


def fill(font, companion, wanted):
    """Adds the wanted code points `font` lacks and `companion` has; returns {code: name}."""
    if companion["head"].unitsPerEm != EM or font["head"].unitsPerEm != EM:
        raise SystemExit("a companion must have the same em as its face")
    theirs = companion.getBestCmap()
    missing = sorted((wanted - set(font.getBestCmap())) & set(theirs))
    added = {code: f"companion.{code:04X}" for code in missing}
    font.setGlyphOrder(font.getGlyphOrder() + list(added.values()))
    glyph_set = companion.getGlyphSet()
    for code, name in added.items():
        copy_glyph(font, name, glyph_set, theirs[code])
    return added


def copy_glyph(font, name, glyph_set, their_name):
    """Copies one outline, accents and all, as simple contours without instructions."""
    recording = DecomposingRecordingPen(glyph_set)
    glyph_set[their_name].draw(recording)
    pen = TTGlyphPen(None)
    recording.replay(pen)
    glyph = pen.glyph()
    glyf = font["glyf"]
    glyf.glyphs[name] = glyph
    glyph.recalcBounds(glyf)
    empty = glyph.numberOfContours == 0
    font["hmtx"][name] = (glyph_set[their_name].width, 0 if empty else glyph.xMin)
    font["vmtx"][name] = (EM, 0 if empty else VERTICAL_ORIGIN - glyph.yMax)
