"""The name table of a derived face: new names, the old copyright and licence."""

from fontTools.ttLib import newTable

KEPT = (0, 13, 14)  # copyright, licence text, licence address
TRADEMARK = 7
WINDOWS, UNICODE_BMP, ENGLISH, CHINESE = 3, 1, 0x409, 0x804


def rename(font, face):
    """Writes the names of `face`; nothing else of the old table stays.

    The OFL asks for the copyright and licence to be kept and forbids reserved names
    (LXGW, 霞鹜) as names of a changed font, so the remaining records are not carried over.
    """
    old = font["name"]
    version = old.getDebugName(5).split(";")[0]
    names = newTable("name")
    names.names = []
    font["name"] = names

    def put(name_id, text, language=ENGLISH):
        names.setName(text, name_id, WINDOWS, UNICODE_BMP, language)

    for name_id in KEPT:
        put(name_id, kept_text(old, name_id, face))
    put(1, face.family)
    put(2, face.style)
    put(3, f"{face.postscript};{version};Banxin")
    put(4, face.full_name)
    put(5, f"{version}; Banxin subset")
    put(6, face.postscript)
    put(10, description(face, version, old.getDebugName(TRADEMARK)))
    put(1, face.chinese, CHINESE)
    put(2, face.style, CHINESE)
    put(4, f"{face.chinese} {face.style}", CHINESE)


def kept_text(old, name_id, face):
    text = old.getDebugName(name_id)
    if not text:
        raise SystemExit(f"{face.postscript}: the source has no name record {name_id}")
    if name_id == 0 and face.companion_copyright:
        text += "\n" + face.companion_copyright
    return text


def description(face, version, trademark):
    changes = f"Modified version: {face.origin} {version}; {face.changes}; renamed."
    return f"{changes} {trademark}" if trademark else changes
