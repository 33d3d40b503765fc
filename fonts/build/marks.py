"""The marks of the small faces that stand in for a main face in Latin runs and in Traditional copy."""

from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen

import charset

EM, TOP, MIDDLE = 1000, 880, 380
FULL_STOP, EN_DASH, EM_DASH, ELLIPSIS = 0x2E, 0x2013, 0x2014, 0x2026


def stuff(face):
    """Code points that are needed for the outlines of others."""
    return {FULL_STOP, EN_DASH} if face.place and face.place[0] == "latin-of" else set()


def changed(face):
    """Code points whose shape or place is meant to differ from the source."""
    if face.centred:
        return charset.expand(face.only)
    return {EM_DASH, ELLIPSIS} if stuff(face) else set()


def redraw(font, face):
    names = font.getBestCmap()
    if stuff(face):
        three_dots(font, names)
        level_dash(font, names)
    if face.centred:
        for name in names.values():
            centre(font, name)


def three_dots(font, names):
    """The source's ellipsis is the Chinese one, a whole em at mid height."""
    dot, width = names[FULL_STOP], font["hmtx"][names[FULL_STOP]][0]
    recording = DecomposingRecordingPen(font.getGlyphSet())
    font.getGlyphSet()[dot].draw(recording)
    pen = TTGlyphPen(None)
    for place in range(3):
        recording.replay(TransformPen(pen, (1, 0, 0, 1, place * width, 0)))
    put(font, names[ELLIPSIS], pen.glyph(), 3 * width)


def level_dash(font, names):
    """The long dash at the height of the short one: at mid height of Han it would stand too high among small letters."""
    long, short = font["glyf"][names[EM_DASH]], font["glyf"][names[EN_DASH]]
    long.coordinates.translate((0, (short.yMin + short.yMax - long.yMin - long.yMax) // 2))
    put(font, names[EM_DASH], long, font["hmtx"][names[EM_DASH]][0])


def centre(font, name):
    glyph = font["glyf"][name]
    glyph.coordinates.translate((EM // 2 - (glyph.xMin + glyph.xMax) // 2,
                                 MIDDLE - (glyph.yMin + glyph.yMax) // 2))
    put(font, name, glyph, EM)


def put(font, name, glyph, width):
    glyph.recalcBounds(font["glyf"])
    font["glyf"].glyphs[name] = glyph
    font["hmtx"][name] = (width, glyph.xMin)
    font["vmtx"][name] = (font["vmtx"][name][0], TOP - glyph.yMax)
