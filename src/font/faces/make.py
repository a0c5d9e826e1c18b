#!/usr/bin/env python3
"""Makes the font files beside this script and ../advances.rs from Inter 4.1.

Steps, from an empty folder (Python 3.11 or newer):

    npm pack inter-ui@4.1.1 && tar xzf inter-ui-4.1.1.tgz      # gives package/
    python3 -m venv env && env/bin/pip install fonttools==4.68.0 brotli
    env/bin/python path/to/src/font/faces/make.py package

What it makes:

- inter-roman.ttf      variable, weight 400 to 700: the source of what is embedded in pictures
- inter-italic.ttf     weight 400 only, likewise
- inter-{400,500,600,700}.ttf   static instances of inter-roman.ttf, for renderers that cannot read
                       @font-face or variable fonts (the italic serves both purposes)
- OFL.txt              the licence
- ../advances.rs       the advance widths of all five faces

Afterwards `UPDATE_FACES=1 cargo test --lib common` cuts inter-common.ttf, the letters of most maps, from
inter-roman.ttf with the crate that cuts the pictures' fonts.

The optical size is pinned to that of text (14). Hinting, kerning, ligatures and alternates are dropped: the
pictures switch them off, so that the width of a text is the sum of its advances.
"""

import shutil
import sys
from pathlib import Path

from fontTools import subset
from fontTools.otlLib.builder import buildStatTable
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

HERE = Path(__file__).resolve().parent

CHARACTERS = ",".join([
    "20-7E,A0-24F",               # Latin, Latin-1, Extended-A and -B
    "2BC,2C6-2C7,2D8-2DD",        # spacing accents
    "300-304,306-308,30A-30C,323,326-328",  # combining accents
    "37E,384-38A,38C,38E-3A1,3A3-3CE",      # Greek, monotonic
    "400-45F,462-463,472-475,48A-4FF",      # Cyrillic
    "1E80-1E85,1E9E,1EA0-1EF9",   # Welsh, capital sharp s, Vietnamese
    "2000-200A,2010-2016,2018-2022,2024-2026,202F-2030,2032-2033,2039-203A,203D,2044,2052",
    "2070-2071,2074-208E",        # superiors and inferiors
    "20A1,20A3-20A6,20A8-20AE,20B1-20B2,20B4,20B8-20BA,20BC-20BD,20BF",
    "2103,2109,2113,2116-2117,2120,2122,2126,212E",
    "2150-215E",                  # fractions
    "2190-2199,21A9-21AA,21B5,21BA-21BB,21D0,21D2,21D4",
    "2200,2202-2203,2205-2206,2208,220F,2211-2212,2215,2217,2219-221A,221E,222B,2248,2260-2261,2264-2265",
    "25A0-25A1,25AA-25AB,25B2-25B3,25B6-25B7,25BA,25BC-25BD,25C0-25C1,25C6-25C7,25CA-25CB,25CF,25E6",
    "2605-2606,2661,2665,2713,2717",
])

WEIGHTS = {400: "Regular", 500: "Medium", 600: "SemiBold", 700: "Bold"}


def pinned(path, limits):
    """The variable font at `path` limited to `limits`, reloaded so that no table refers to a dropped one."""
    font = instantiateVariableFont(TTFont(path), limits)
    middle = HERE / "middle.tmp"
    font.flavor = None
    font.save(middle)
    font = TTFont(middle, recalcTimestamp=False, lazy=False)
    middle.unlink()
    return font


def reduced(font):
    """Keeps CHARACTERS and the tables that a browser needs; the name table keeps name and licence."""
    options = subset.Options()
    options.hinting = False
    options.layout_features = []
    options.notdef_outline = True
    options.glyph_names = False
    options.name_IDs = [0, 1, 2, 4, 5, 6, 13, 14]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=subset.parse_unicodes(CHARACTERS))
    subsetter.subset(font)
    # The weight axis is linear between 400 and 700 (avar is the identity there) and gvar holds the advances.
    for tag in ("avar", "HVAR", "MVAR", "GPOS", "GSUB", "GDEF"):
        if tag in font:
            del font[tag]
    return font


def named(font, style, weight, italic):
    names = font["name"]
    licence = {13: "SIL Open Font License 1.1", 14: "https://openfontlicense.org"}
    values = {1: "Inter", 2: "Italic" if italic else "Regular", 4: f"Inter {style}", 5: "Version 4.1",
              6: f"Inter-{style}", **licence}
    for number, value in values.items():
        names.setName(value, number, 3, 1, 0x409)
    font["OS/2"].usWeightClass = weight
    return font


def save(font, name):
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    font.save(HERE / name)
    font = TTFont(HERE / name)
    print(f"{name}: {(HERE / name).stat().st_size} bytes, {len(font.getBestCmap())} characters")
    return font


def advances(faces):
    """../advances.rs: pages of 64 characters; a page that holds none of ours is page 0."""
    last = max(max(font.getBestCmap()) for font in faces.values())
    pages = last // 64 + 1
    used = [p for p in range(pages) if any(c // 64 == p for f in faces.values() for c in f.getBestCmap())]
    number = {page: i + 1 for i, page in enumerate(used)}
    out = [
        "//! Advance widths of the five faces, in units of which an em has 2048. Written by `faces/make.py`: do not edit.",
        "",
        "/// What stands for a character that the faces do not have.",
        "pub(super) const MISSING: u16 = u16::MAX;",
        "",
        "/// For each 64 characters, the page of [`ADVANCES`] that holds them; page 0 is empty.",
        "#[rustfmt::skip]",
        f"pub(super) const PAGES: [u8; {pages}] = [",
        "    " + ", ".join(str(number.get(p, 0)) for p in range(pages)) + ",",
        "];",
        "",
        "/// Per face (in the order of `Face`) and page, the advance of each character.",
        "#[rustfmt::skip]",
        f"pub(super) static ADVANCES: [[[u16; 64]; {len(used) + 1}]; {len(faces)}] = [",
    ]
    for name, font in faces.items():
        cmap, hmtx = font.getBestCmap(), font["hmtx"]
        out.append(f"    [ // {name}")
        out.append("        [MISSING; 64],")
        for page in used:
            row = []
            for char in range(page * 64, page * 64 + 64):
                # Combining accents take no room of their own, whatever their glyph's advance says.
                mark = 0x300 <= char < 0x370
                row.append("MISSING" if char not in cmap else "0" if mark else str(hmtx[cmap[char]][0]))
            out.append("        [" + ", ".join(row).replace("MISSING", "!0") + "],")
        out.append("    ],")
    out.append("];")
    (HERE.parent / "advances.rs").write_text("\n".join(out) + "\n")


def main(package):
    package = Path(package)
    roman_axes = {"opsz": 14, "wght": (400, 400, 700)}
    roman = pinned(package / "variable/InterVariable.woff2", roman_axes)
    roman["fvar"].instances = []
    weight = dict(tag="wght", name="Weight", values=[dict(value=400, name="Regular", flags=2)])
    buildStatTable(roman, [weight], elidedFallbackName=2, macNames=False)
    save(named(reduced(roman), "Regular", 400, False), "inter-roman.ttf")

    italic = pinned(package / "variable/InterVariable-Italic.woff2", {"opsz": 14, "wght": 400})
    if "STAT" in italic:
        del italic["STAT"]
    italic = save(named(reduced(italic), "Italic", 400, True), "inter-italic.ttf")

    faces = {}
    for weight, style in WEIGHTS.items():
        font = instantiateVariableFont(TTFont(HERE / "inter-roman.ttf"), {"wght": weight})
        if "STAT" in font:
            del font["STAT"]
        faces[style] = save(named(font, style, weight, False), f"inter-{weight}.ttf")
    advances({"Regular": faces["Regular"], "Italic": italic, "Medium": faces["Medium"],
              "SemiBold": faces["SemiBold"], "Bold": faces["Bold"]})
    shutil.copy(package / "LICENSE.txt", HERE / "OFL.txt")


main(*sys.argv[1:])
