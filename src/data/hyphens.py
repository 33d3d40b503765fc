"""Turns TeX's patterns for American English into the form that the hyphenation library reads.

    python3 src/data/hyphens.py hyph-en-us.tex > src/main/resources/banxin/hyphens/en-us.xml

hyph-en-us.tex is part of hyph-utf8 (https://www.hyphenation.org/tex), in Debian in texlive-lang-english.
The header with its copyright line and notice is carried over, as the notice asks.
"""

import re
import string
import sys


def group(text, command):
    """The words between \\command{ and }, comments left out."""
    words = text.split("\\" + command + "{", 1)[1].split("}", 1)[0]
    return re.sub(r"%.*", "", words).split()


def rows(words, width=110):
    line = ""
    for word in words:
        if len(line) + len(word) >= width:
            yield line
            line = ""
        line += (" " if line else "") + word
    yield line


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        text = file.read()
    header = [line.lstrip("% ") for line in text.splitlines() if line.startswith("%")]
    header = header[:next(i for i, line in enumerate(header) if line.startswith("hyphenmins"))]
    classes = [letter + letter.upper() for letter in string.ascii_lowercase]
    print('<?xml version="1.0" encoding="UTF-8"?>')
    print("<!--", *header, "Changes: turned into XML by src/data/hyphens.py.", "-->", sep="\n")
    print("<hyphenation-info>")
    print('<hyphen-char value="-"/>')
    for name, words in (("classes", classes), ("exceptions", group(text, "hyphenation")),
                        ("patterns", group(text, "patterns"))):
        print(f"<{name}>", *rows(words), f"</{name}>", sep="\n")
    print("</hyphenation-info>")


if __name__ == "__main__":
    main()
