"""Prints the characters that the subset fonts keep, one U+XXXX a line: `characters.py zh` or `ko`.

zh: all of GB 2312, Big5 level 1, the table of general standard characters of 2013 (kTGH), IICore, the
kanji of Japanese schools and names; kana, Bopomofo, punctuation, full-width forms, Latin.
ko: the syllables of KS X 1001 and the jamo.

Needs Python 3.9 and the Unihan files of Debian's package unicode-data (15.0).
"""

import bz2
import sys

UNIHAN = "/usr/share/unicode/Unihan_%s.txt.bz2"


def encoded(codec, lead, trail):
    """The characters of a double-byte code."""
    characters = set()
    for first in lead:
        for second in trail:
            try:
                character = bytes([first, second]).decode(codec)
            except UnicodeDecodeError:
                continue
            if len(character) == 1:
                characters.add(ord(character))
    return characters


def unihan(file, field):
    """The characters that have a field in a file of the Unihan database."""
    with bz2.open(UNIHAN % file, "rt", encoding="utf-8") as lines:
        return {
            int(line.split("\t")[0][2:], 16) for line in lines if line.split("\t")[1:2] == [field]
        }


def chinese():
    characters = encoded("gb2312", range(0xA1, 0xF8), range(0xA1, 0xFF))
    characters |= encoded("big5", range(0xA1, 0xC7), [*range(0x40, 0x7F), *range(0xA1, 0xFF)])
    characters |= unihan("IRGSources", "kIICore") | unihan("OtherMappings", "kTGH")
    characters |= unihan("OtherMappings", "kJoyoKanji") | unihan("OtherMappings", "kJinmeiyoKanji")
    for first, last in [
        (0x20, 0x17F),
        (0x2000, 0x206F),
        (0x2460, 0x24FF),
        (0x2E3A, 0x2E3B),
        (0x2E80, 0x2FDF),
        (0x3000, 0x312F),
        (0x31A0, 0x31BF),
        (0x31F0, 0x33FF),
        (0xFE30, 0xFE4F),
        (0xFF00, 0xFFEF),
    ]:
        characters |= set(range(first, last + 1))
    return characters


def korean():
    characters = encoded("euc_kr", range(0xB0, 0xC9), range(0xA1, 0xFF))
    return characters | set(range(0x1100, 0x1200)) | set(range(0x3130, 0x3190))


for code in sorted({"zh": chinese, "ko": korean}[sys.argv[1]]()):
    print(f"U+{code:04X}")
