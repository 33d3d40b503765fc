"""Checks the built faces against their sources: python3 check-fonts.py [sheet folder].

Coverage of the 8,105 characters; the enclosed area of every glyph; 200 random glyphs
rasterised from both fonts; with a folder given, specimen sheets to look at.
"""

import random
import sys
from pathlib import Path

import cairo
import numpy
from fontTools.pens.areaPen import AreaPen
from fontTools.pens.cairoPen import CairoPen
from fontTools.ttLib import TTFont
from PIL import Image, ImageDraw, ImageFont

import charset
import mainland
import marks
import sources
from faces import FACES

FONTS = Path(__file__).resolve().parent.parent
PIXELS = 500
SAMPLE = 200
MARKS = "“”‘’—…·～，。0123456789"


def official():
    return {ord(c) for c in charset.TGSCC.read_text(encoding="utf-8") if c != "\n"}


def check_structure(font):
    """What OpenPDF and the OFL rely on."""
    assert font.sfntVersion == "\x00\x01\x00\x00" and "glyf" in font and "CFF " not in font
    assert font["OS/2"].fsType == 0 and font["head"].unitsPerEm == 1000
    assert {table.format for table in font["cmap"].tables} == {4, 12}
    assert len(set(font.getBestCmap().values())) == len(font.getBestCmap())
    assert not {"fpgm", "prep", "cvt ", "DSIG"} & set(font.keys())
    for record in font["name"].names:
        if record.nameID not in (0, 13, 14):
            text = record.toUnicode().upper()
            assert "LXGW" not in text and "霞鹜" not in text, record.nameID


def area(glyph_set, name):
    pen = AreaPen(glyph_set)
    glyph_set[name].draw(pen)
    return pen.value


def worst_area(font, source, codes):
    """Greatest difference of enclosed area, in em² / 1,000,000; direction must be reversed
    for a CFF source, so a turned contour shows at once."""
    sign = -1 if "CFF " in source else 1
    mine, theirs = font.getBestCmap(), source.getBestCmap()
    my_glyphs, their_glyphs = font.getGlyphSet(), source.getGlyphSet()
    return max((abs(area(my_glyphs, mine[c]) - sign * area(their_glyphs, theirs[c])), c)
               for c in codes)


def raster(glyph_set, name):
    """One glyph as grey pixels. Cairo is fed the outline itself: a font engine would hint
    the two formats differently and drown the differences looked for."""
    side = PIXELS * 3 // 2
    surface = cairo.ImageSurface(cairo.FORMAT_A8, side, side)
    context = cairo.Context(surface)
    context.translate(PIXELS / 4, PIXELS * 1.1)
    context.scale(PIXELS / 1000, -PIXELS / 1000)
    glyph_set[name].draw(CairoPen(glyph_set, context))
    context.fill()
    surface.flush()
    pixels = numpy.frombuffer(surface.get_data(), dtype=numpy.uint8)
    return pixels.astype(numpy.int32)


def pixel_difference(font, source, codes):
    """(mean, worst) of differing ink as a share of the glyph's ink."""
    mine, theirs = font.getBestCmap(), source.getBestCmap()
    my_glyphs, their_glyphs = font.getGlyphSet(), source.getGlyphSet()
    shares = []
    for code in codes:
        a, b = raster(my_glyphs, mine[code]), raster(their_glyphs, theirs[code])
        assert b.sum() > 0, f"blank source glyph {code:04X}"
        shares.append(numpy.abs(a - b).sum() / b.sum())
    return sum(shares) / len(shares), max(shares)


def sheet(face, codes, folder):
    size, columns = 44, 30
    rows = -(-len(codes) // columns)
    image = Image.new("L", (columns * 50 + 20, rows * 56 + 20), 255)
    font = ImageFont.truetype(str(FONTS / face.file), size,
                              layout_engine=ImageFont.Layout.BASIC)
    draw = ImageDraw.Draw(image)
    for place, code in enumerate(codes):
        row, column = divmod(place, columns)
        draw.text((10 + column * 50, 50 + row * 56), chr(code), 0, font=font, anchor="ls")
    image.save(folder / f"{face.key}.png")


def check(face, folder):
    font = TTFont(FONTS / face.file, lazy=True)
    source = sources.open_source(*face.source)
    check_structure(font)
    mine = font.getBestCmap()
    changed = marks.changed(face) if face.only else mainland.CHANGED
    shared = sorted((set(mine) & set(source.getBestCmap())) - changed)
    visible = [c for c in shared if area(font.getGlyphSet(), mine[c])]
    chance = random.Random(8105)
    beyond = [c for c in visible if c > 0xFFFF]
    sample = chance.sample(visible, min(len(visible), SAMPLE - 40)) + chance.sample(beyond, min(len(beyond), 40))

    missing = set() if face.only else official() - set(mine)
    difference, code = worst_area(font, source, shared) if shared else (0, 0)
    mean, worst = pixel_difference(font, source, sample) if sample else (0, 0)
    widths = " ".join(f"{c}{font['hmtx'][mine[ord(c)]][0]}" for c in MARKS if ord(c) in mine)
    print(f"{face.key}: {len(font.getGlyphOrder())} glyphs, {len(mine)} code points, "
          f"{len(missing)} of 8105 missing; area off by at most {difference:.0f} units² "
          f"(U+{code:04X}); pixels mean {mean:.3%} worst {worst:.3%}; widths {widths}",
          flush=True)
    if folder:
        sheet(face, extra_marks(mine) + sorted(sample) + chance.sample(visible, min(len(visible), 200))
              + [c for c in mine if c not in shared], folder)
    return missing


def extra_marks(mine):
    wanted = "，。、；：！？“”‘’（）《》〈〉【】…—～·％℃①⑩㈠ⅠⅫ□■○●△▲☆★→——⸺℃‰№㎡āáǎàǖǘǚǜňǹḿ〇々₂"
    return [ord(c) for c in wanted if ord(c) in mine]


def main():
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    incomplete = [face.key for face in FACES if check(face, folder)]
    if incomplete:
        raise SystemExit(f"not all of the 8,105: {incomplete}")


if __name__ == "__main__":
    main()
