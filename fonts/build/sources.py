"""Finds the installed fonts the faces are made from, by name rather than by path."""

import subprocess

from fontTools.ttLib import TTFont


def locate(family, style):
    """Returns (file, index in the collection) as fontconfig knows them."""
    listing = subprocess.run(
        ["fc-list", "--format", "%{file}|%{index}|%{family[0]}|%{style[0]}\n", family],
        check=True, capture_output=True, text=True).stdout
    found = set()
    for line in listing.splitlines():
        file, index, listed_family, listed_style = line.split("|")
        if listed_family == family and listed_style == style:
            # fontconfig keeps the instance of a variable font in the high half.
            if int(index) >> 16 == 0:
                found.add((file, int(index)))
    if len(found) != 1:
        raise SystemExit(f"{family} {style}: one installed font wanted, found {sorted(found)}")
    return found.pop()


def open_source(family, style):
    file, index = locate(family, style)
    # lazy: the collections hold 65,535 glyphs and most of them are never touched.
    return TTFont(file, fontNumber=index, lazy=True, recalcTimestamp=False)
