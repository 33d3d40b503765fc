"""The faces this folder ships, and where each comes from."""

from dataclasses import dataclass
from typing import Optional, Tuple

import charset


# Vertical forms, half-width and proportional spacing. locl and ccmp are left out on
# purpose: they pull in some 6,000 regional glyphs nothing here asks for.
FEATURES = ("vert", "vrt2", "halt", "palt", "vhal", "vpal", "kern")


@dataclass(frozen=True)
class Face:
    key: str
    file: str
    family: str
    chinese: str
    style: str
    weight: int
    zh: str
    source: Tuple[str, str]
    origin: str
    changes: str
    companion: Optional[Tuple[str, str]] = None
    companion_copyright: str = ""
    fallback: bool = False
    features: Tuple[str, ...] = FEATURES
    # What it stands in for: ("latin-of", "song") or ("hant-of", "song").
    place: Optional[Tuple[str, str]] = None
    # Its code points, where they are neither the main set nor the Han of the source.
    only: Tuple[Tuple[int, int], ...] = ()
    # Stops that the source has in the lower left are moved to the middle of the em.
    centred: bool = False

    @property
    def postscript(self):
        return f"{self.family.replace(' ', '')}-{self.style}"

    @property
    def full_name(self):
        return f"{self.family} {self.style}"


NOTO_CHANGES = "subset, outlines converted to TrueType, hinting and some features dropped"
NOTO_LATIN = "Copyright 2015 Google LLC. All Rights Reserved."


def noto(key, family, chinese, style, zh, kind):
    """A main face from Noto CJK SC, its Latin gaps filled from the Noto face of that kind."""
    stem = family.replace(" ", "")
    return Face(
        key=key, file=f"{key.partition('-')[0]}/{stem}-{style}.ttf", family=family,
        chinese=chinese, style=style, weight=700 if style == "Bold" else 400, zh=zh,
        source=(f"Noto {kind} CJK SC", style), origin=f"Noto {kind} CJK SC",
        changes=f"{NOTO_CHANGES}, dashes and interpunct redrawn or remapped, "
                f"Latin completed from Noto {kind}",
        companion=(f"Noto {kind}", style), companion_copyright=NOTO_LATIN)


LATIN_MARKS = ((0x2014, 0x2014), (0x2018, 0x2019), (0x201C, 0x201D), (0x2026, 0x2026))
TRADITIONAL_STOPS = ((0x3001, 0x3002), (0xFF01, 0xFF01), (0xFF0C, 0xFF0C), (0xFF0E, 0xFF0E),
                     (0xFF1A, 0xFF1B), (0xFF1F, 0xFF1F))
YI = ((0xA000, 0xA48C), (0xA490, 0xA4C6))
HANGUL = tuple(map(tuple, charset.collapse(charset.hangul())))
WENKAI = "the font named in the copyright record,"


def latin(key, family, chinese, style, source, origin):
    """The marks of a main face as they stand in a Latin run: narrow, in the design of its own letters."""
    return part(key, "latin", f"{family} Latin", f"{chinese}西文", style, source, origin,
                place=("latin-of", key), only=LATIN_MARKS, features=(),
                changes="six marks, outlines converted to TrueType where they were not, ellipsis made of full stops, "
                        "dash at the height of the short one")


def hant(key, family, chinese, style, source, origin, centred=False):
    """The stops of a main face as Traditional copy has them: in the middle of the em (CLREQ 3.1.2)."""
    return part(key, "hant", f"{family} Hant", f"{chinese}繁", style, source, origin,
                place=("hant-of", key), only=TRADITIONAL_STOPS, centred=centred, features=("vert", "vrt2"),
                changes="eight stops, outlines converted to TrueType where they were not"
                        + (", moved to the middle of the em" if centred else ""))


def part(key, suffix, family, chinese, style, source, origin, **more):
    stem, bold = family.replace(" ", ""), style == "Bold"
    return Face(f"{key}-{suffix}", f"{key.partition('-')[0]}/{stem}-{style}.ttf", family, chinese, style,
                700 if bold else 400, ("粗" if bold else "") + chinese.removeprefix("版心"), (source, style), origin,
                **more)


def parts(key, family, chinese, style, kind):
    """The Korean edition of Noto CJK has the narrow marks, the Taiwanese one the stops in the middle."""
    return (latin(key, family, chinese, style, f"Noto {kind} CJK KR", f"Noto {kind} CJK KR"),
            hant(key, family, chinese, style, f"Noto {kind} CJK TC", f"Noto {kind} CJK TC"))


FACES = (
    noto("song", "Banxin Song", "版心宋", "Regular", "宋", "Serif"),
    noto("song-bold", "Banxin Song", "版心宋", "Bold", "粗宋", "Serif"),
    noto("hei", "Banxin Hei", "版心黑", "Regular", "黑", "Sans"),
    noto("hei-bold", "Banxin Hei", "版心黑", "Bold", "粗黑", "Sans"),
    # The source's own name is reserved, so the description must do without it.
    Face("kai", "kai/BanxinKai-Regular.ttf", "Banxin Kai", "版心楷", "Regular", 400, "楷",
         source=("LXGW WenKai", "Regular"), origin=WENKAI,
         changes="subset, hinting and some features dropped, dashes, quotation marks and "
                 "interpunct widened"),
    *parts("song", "Banxin Song", "版心宋", "Regular", "Serif"),
    *parts("song-bold", "Banxin Song", "版心宋", "Bold", "Serif"),
    *parts("hei", "Banxin Hei", "版心黑", "Regular", "Sans"),
    *parts("hei-bold", "Banxin Hei", "版心黑", "Bold", "Sans"),
    latin("kai", "Banxin Kai", "版心楷", "Regular", "LXGW WenKai", WENKAI),
    hant("kai", "Banxin Kai", "版心楷", "Regular", "LXGW WenKai", WENKAI, centred=True),
    # Before the other fallbacks, large as it is: of what the main faces lack, Han are wanted oftenest.
    Face("rare", "rare/BanxinRare-Regular.ttf", "Banxin Rare", "版心备用", "Regular", 400,
         "备用", source=("Noto Serif CJK SC", "Regular"), origin="Noto Serif CJK SC",
         changes=NOTO_CHANGES, fallback=True),
    Face("yi", "yi/BanxinYi-Regular.ttf", "Banxin Yi", "版心彝文", "Regular", 400, "彝文",
         source=("Noto Sans Yi", "Regular"), origin="Noto Sans Yi", only=YI, fallback=True, features=(),
         changes="subset, hinting dropped"),
    Face("hangul", "hangul/BanxinHangul-Regular.ttf", "Banxin Hangul", "版心谚文", "Regular", 400, "谚文",
         source=("Noto Serif CJK KR", "Regular"), origin="Noto Serif CJK KR", only=HANGUL, fallback=True,
         features=(), changes=NOTO_CHANGES),
)
