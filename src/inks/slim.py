#!/usr/bin/env python3
"""Makes a profile smaller: slim.py FROM TO.

colprof writes the curves of a table with 1024 entries; 256 of them say the same to within half a step of eight bits, and
every PDF carries 9 KB less. Tables that several tags share stay shared (ICC.1:2001-04, 6.5.8).
"""
import struct
import sys

HEADER, ENTRY, CURVES = 128, 12, 52
WANTED = 256


def resampled(curve):
    last = len(curve) - 1
    for i in range(WANTED):
        at = i * last / (WANTED - 1)
        low = min(int(at), last - 1)
        yield round(curve[low] + (curve[low + 1] - curve[low]) * (at - low))


def slim(tag):
    if tag[:4] != b"mft2":
        return tag
    ins, outs, grid = tag[8:11]
    entries = struct.unpack(">HH", tag[48:52])
    table = 2 * grid ** ins * outs
    before = 2 * ins * entries[0]
    parts = [tag[:48], struct.pack(">HH", WANTED, WANTED)]
    for start, count, length in ((CURVES, ins, entries[0]), (CURVES + before + table, outs, entries[1])):
        for k in range(count):
            at = start + 2 * k * length
            curve = struct.unpack(f">{length}H", tag[at:at + 2 * length])
            parts.append(struct.pack(f">{WANTED}H", *resampled(curve)))
        if start == CURVES:
            parts.append(tag[CURVES + before:CURVES + before + table])
    return b"".join(parts)


def main(source, target):
    profile = open(source, "rb").read()
    count = struct.unpack(">I", profile[HEADER:HEADER + 4])[0]
    places, directory, body = {}, b"", b""
    start = HEADER + 4 + ENTRY * count
    for i in range(count):
        at = HEADER + 4 + ENTRY * i
        name, offset, size = struct.unpack(">4sII", profile[at:at + ENTRY])
        if offset not in places:
            tag = slim(profile[offset:offset + size])
            places[offset] = (start + len(body), len(tag))
            body += tag + bytes(-len(tag) % 4)
        directory += struct.pack(">4sII", name, *places[offset])
    size = start + len(body)
    with open(target, "wb") as out:
        out.write(struct.pack(">I", size) + profile[4:HEADER] + struct.pack(">I", count) + directory + body)


main(*sys.argv[1:])
