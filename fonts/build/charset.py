"""The characters of the main faces ("S1") and of the fallback face.

Run as a script it writes codepoints.txt and tgscc-8105.txt next to itself, from the
Unihan database (Debian package unicode-data) and from what the source fonts hold.
build-fonts.py only reads codepoints.txt, so the list in the repository decides.
"""

import bz2
from pathlib import Path

import sources

HERE = Path(__file__).resolve().parent
CODEPOINTS = HERE / "codepoints.txt"
TGSCC = HERE / "tgscc-8105.txt"
UNIHAN = Path("/usr/share/unicode/Unihan_OtherMappings.txt.bz2")

# A code point is listed when at least one of these has it.
MAIN_SOURCES = (("Noto Serif CJK SC", "Regular"), ("Noto Sans CJK SC", "Regular"),
                ("LXGW WenKai", "Regular"))

SYMBOL_BLOCKS = (
    ("ASCII", ((0x20, 0x7E),)),
    ("Latin-1", ((0xA0, 0xFF),)),
    ("Latin Extended-A", ((0x100, 0x17F),)),
    ("Pinyin letters, tone marks and the combining marks they need",
     ((0x1CD, 0x1DC), (0x1F8, 0x1F9), (0x251, 0x251), (0x261, 0x261), (0x2C6, 0x2CB),
      (0x2D9, 0x2D9), (0x300, 0x304), (0x308, 0x308), (0x30C, 0x30C), (0x1E3E, 0x1E3F),
      (0x1EBC, 0x1EBD))),
    ("Greek", ((0x370, 0x3FF),)),
    ("Cyrillic", ((0x400, 0x45F),)),
    ("General Punctuation", ((0x2000, 0x200A), (0x2010, 0x2027), (0x202F, 0x205F))),
    ("Two-em dash", ((0x2E3A, 0x2E3A),)),
    ("Superscripts and subscripts", ((0x2070, 0x209F),)),
    ("Currency", ((0x20A0, 0x20CF),)),
    ("Letterlike symbols", ((0x2100, 0x214F),)),
    ("Number forms", ((0x2150, 0x218F),)),
    ("Arrows", ((0x2190, 0x21FF), (0x27A1, 0x27A1), (0x2B05, 0x2B07))),
    ("Mathematical operators", ((0x2200, 0x22FF),)),
    ("Technical symbols in use", ((0x2300, 0x2300), (0x2312, 0x2312))),
    ("Enclosed alphanumerics", ((0x2460, 0x24FF),)),
    ("Box drawing, block elements, geometric shapes", ((0x2500, 0x25FF),)),
    ("Miscellaneous symbols", ((0x2600, 0x26FF),)),
    ("Dingbats (ticks, circled digits)", ((0x2700, 0x27BF),)),
    ("CJK symbols and punctuation", ((0x3000, 0x303F),)),
    ("Kana", ((0x3041, 0x30FF),)),
    ("Bopomofo", ((0x3105, 0x312F), (0x31A0, 0x31BF))),
    ("Enclosed CJK letters, units", ((0x3200, 0x33FF),)),
    ("Vertical forms", ((0xFE10, 0xFE1F), (0xFE30, 0xFE4F))),
    ("Small form variants", ((0xFE50, 0xFE6F),)),
    ("Fullwidth and halfwidth forms", ((0xFF00, 0xFFEF),)),
)

HANGUL = ((0x302E, 0x302F), (0x3131, 0x318E), (0x3200, 0x321E), (0x3260, 0x327E),
          (0xFFA0, 0xFFDC))

# The blocks of Han ideographs, with the two marks that stand among names: 々 and 〇.
HAN_BLOCKS = ((0x3005, 0x3005), (0x3007, 0x3007), (0x3400, 0x4DBF), (0x4E00, 0x9FFF),
              (0xF900, 0xFAFF), (0x20000, 0x3FFFD))


def expand(ranges):
    return {code for first, last in ranges for code in range(first, last + 1)}


def collapse(codes):
    """Sorted code points as (first, last) runs."""
    runs = []
    for code in sorted(codes):
        if runs and runs[-1][1] == code - 1:
            runs[-1][1] = code
        else:
            runs.append([code, code])
    return runs


def tgscc():
    """The 8,105 characters of 通用规范汉字表 (2013): Unihan property kTGH."""
    codes = set()
    with bz2.open(UNIHAN, "rt", encoding="utf-8") as lines:
        for line in lines:
            fields = line.split("\t")
            if len(fields) > 2 and fields[1] == "kTGH":
                codes.add(int(fields[0][2:], 16))
    if len(codes) != 8105:
        raise SystemExit(f"8105 characters expected in kTGH, found {len(codes)}")
    return codes


def gb2312():
    codes = set()
    for row in range(0xA1, 0xF8):
        for cell in range(0xA1, 0xFF):
            text = bytes((row, cell)).decode("gb2312", errors="ignore")
            codes.update(map(ord, text))
    return codes


def hangul():
    """The 2,350 syllables of KS X 1001, which hold what a Korean page prints, and the letters by themselves."""
    codes = set(range(0x3131, 0x318F))
    for row in range(0xB0, 0xC9):
        for cell in range(0xA1, 0xFF):
            codes.add(ord(bytes((row, cell)).decode("euc_kr")))
    return codes


def read_codepoints(path=CODEPOINTS):
    """The set of code points in a list of "hex" or "hex-hex" lines; # opens a comment."""
    codes = set()
    for line in path.read_text(encoding="utf-8").splitlines():
        entry = line.partition("#")[0].strip()
        if entry:
            first, _, last = entry.partition("-")
            codes.update(range(int(first, 16), int(last or first, 16) + 1))
    return codes


def han_of(font):
    """Every Han ideograph a font has, for the fallback face."""
    return (expand(HAN_BLOCKS) | {0x20, 0x3000}) & set(font.getBestCmap())


def groups():
    """Named, disjoint groups; a code point stays in the first group that has it."""
    official = tgscc()
    yield "通用规范汉字表 8105 (Unihan kTGH)", official
    yield "GB 2312, characters and symbols not above", gb2312()
    for name, ranges in SYMBOL_BLOCKS:
        yield name, expand(ranges) - expand(HANGUL)


def write_codepoints():
    available = set()
    for family, style in MAIN_SOURCES:
        available |= set(sources.open_source(family, style).getBestCmap())
    lines = ["# Code points of the main faces (set S1). Written by charset.py.",
             "# One range a line, hexadecimal, ends included; # opens a comment.",
             "# A code point none of the three sources has is left out."]
    seen = set()
    for name, codes in groups():
        fresh = (codes & available) - seen
        seen |= fresh
        lines += ["", f"# {name}: {len(fresh)}"]
        lines += [f"{a:04X}" if a == b else f"{a:04X}-{b:04X}" for a, b in collapse(fresh)]
    CODEPOINTS.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return seen


def write_tgscc():
    text = "".join(map(chr, sorted(tgscc())))
    rows = [text[start:start + 100] for start in range(0, len(text), 100)]
    TGSCC.write_text("\n".join(rows) + "\n", encoding="utf-8")


if __name__ == "__main__":
    write_tgscc()
    print(f"{CODEPOINTS.name}: {len(write_codepoints())} code points")
