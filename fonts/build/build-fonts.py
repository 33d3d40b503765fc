"""Builds the faces of fonts/, faces.yaml and the test face. See ../README.md.

The same sources and the same SOURCE_DATE_EPOCH give the same bytes.
"""

import hashlib
import os
from pathlib import Path

from fontTools import subset
from fontTools.misc.timeTools import epoch_diff
from fontTools.ttLib import newTable
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable

import charset
import companion
import mainland
import marks
import naming
import outlines
import sources
import testfont
from faces import FACES

FONTS = Path(__file__).resolve().parent.parent
REPOSITORY = FONTS.parent

# 2026-01-01: any fixed day will do, the clock must not reach the files.
EPOCH = int(os.environ.get("SOURCE_DATE_EPOCH", "1767225600"))

TABLES = {"GlyphOrder", "head", "hhea", "hmtx", "vhea", "vmtx", "maxp", "OS/2", "cmap",
          "glyf", "loca", "name", "post", "BASE", "GDEF", "GSUB", "GPOS"}


def build(face, target, wanted):
    font = sources.open_source(*face.source)
    if face.only:
        cut(font, wanted | marks.stuff(face), face.features)
        outlines.to_truetype(font)
        marks.redraw(font, face)
    else:
        weight = mainland.dash_weight(font)
        mainland.map_full_width(font)
        names = font.getBestCmap()
        cut(font, wanted, face.features)
        outlines.to_truetype(font)
        mainland.redraw(font, names, weight, half_figures=face.key in ("song", "test"))
    mapping = {code: name for code, name in font.getBestCmap().items() if code in wanted}
    if face.companion:
        latin = sources.open_source(*face.companion)
        mapping.update(companion.fill(font, latin, wanted))
    mapping = mainland.unshare(font, mapping)
    font["cmap"] = character_map(mapping)
    drop_tables(font)
    naming.rename(font, face)
    stamp(font, face)
    target.parent.mkdir(parents=True, exist_ok=True)
    font.save(target, reorderTables=True)
    report(face, target, len(font.getGlyphOrder()), wanted - set(mapping))


def cut(font, wanted, features):
    options = subset.Options()
    options.layout_features = list(features)
    options.hinting = False
    options.glyph_names = False
    options.notdef_outline = True
    options.name_IDs = ["*"]       # naming.py decides
    options.name_languages = ["*"]
    options.drop_tables += ["DSIG", "gasp"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)


def character_map(mapping):
    """Format 12 for all planes, and format 4 for readers that know the BMP only."""
    bmp = {code: name for code, name in mapping.items() if code <= 0xFFFF}
    table = newTable("cmap")
    table.tableVersion = 0
    table.tables = [subtable(4, 0, 3, bmp), subtable(12, 0, 4, mapping),
                    subtable(4, 3, 1, bmp), subtable(12, 3, 10, mapping)]
    return table


def subtable(form, platform, encoding, mapping):
    made = CmapSubtable.newSubtable(form)
    made.platformID, made.platEncID, made.language = platform, encoding, 0
    if form == 12:
        made.format, made.reserved, made.length, made.nGroups = 12, 0, 0, 0
    made.cmap = mapping
    return made


def drop_tables(font):
    for tag in set(font.keys()) - TABLES:
        del font[tag]


def stamp(font, face):
    """Embedding allowed, the weight told the way family grouping reads it, a fixed date."""
    bold = face.weight >= 700
    os2 = font["OS/2"]
    os2.fsType = 0
    os2.usWeightClass = face.weight
    os2.fsSelection = 0x20 if bold else 0x40
    os2.achVendID = "NONE"
    os2.recalcUnicodeRanges(font)
    font["head"].macStyle = 1 if bold else 0
    font["head"].modified = EPOCH - epoch_diff
    font.recalcTimestamp = False


def report(face, target, glyphs, missing):
    size = target.stat().st_size
    print(f"{face.key:10} {glyphs:6} glyphs {size:9} bytes, {len(missing)} code points missing",
          flush=True)


def describe(face):
    """One entry of faces.yaml."""
    digest = hashlib.sha256((FONTS / face.file).read_bytes()).hexdigest()
    fallback = "fallback: true, " if face.fallback else ""
    place = f"{face.place[0]}: {face.place[1]}, " if face.place else ""
    return (f"  {face.key}: {{file: {face.file}, family: {face.family}, "
            f"weight: {face.weight}, {place}{fallback}zh: {face.zh},\n    sha256: {digest}}}\n")


def write_faces():
    head = "# The faces the program reads. Written by build/build-fonts.py.\nfaces:\n"
    text = head + "".join(map(describe, FACES))
    (FONTS / "faces.yaml").write_text(text, encoding="utf-8")


def wanted_of(face, main_set):
    if face.only:
        return charset.expand(face.only)
    return charset.han_of(sources.open_source(*face.source)) if face.fallback else main_set


def main():
    main_set = charset.read_codepoints()
    for face in FACES:
        build(face, FONTS / face.file, wanted_of(face, main_set))
    build(testfont.TEST_FACE, REPOSITORY / testfont.TEST_FACE.file, testfont.code_points())
    write_faces()


if __name__ == "__main__":
    main()
