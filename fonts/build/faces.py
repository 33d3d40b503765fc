"""The faces this folder ships, and where each comes from."""

from dataclasses import dataclass
from typing import Optional, Tuple


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


FACES = (
    noto("song", "Banxin Song", "版心宋", "Regular", "宋", "Serif"),
    noto("song-bold", "Banxin Song", "版心宋", "Bold", "粗宋", "Serif"),
    noto("hei", "Banxin Hei", "版心黑", "Regular", "黑", "Sans"),
    noto("hei-bold", "Banxin Hei", "版心黑", "Bold", "粗黑", "Sans"),
    # The source's own name is reserved, so the description must do without it.
    Face("kai", "kai/BanxinKai-Regular.ttf", "Banxin Kai", "版心楷", "Regular", 400, "楷",
         source=("LXGW WenKai", "Regular"), origin="the font named in the copyright record,",
         changes="subset, hinting and some features dropped, dashes, quotation marks and "
                 "interpunct widened"),
    Face("rare", "rare/BanxinRare-Regular.ttf", "Banxin Rare", "版心备用", "Regular", 400,
         "备用", source=("Noto Serif CJK SC", "Regular"), origin="Noto Serif CJK SC",
         changes=NOTO_CHANGES, fallback=True),
)
