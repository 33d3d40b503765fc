"""Draws the pictures of the sample issue. Run: python3 src/art/make.py templates/county/sample/images [name ...]

Needs Debian's python3-numpy, python3-pil and, for the labels of the chart, fonts-noto-cjk.
The same machine and libraries give the same bytes: every picture starts from its own fixed seed.
"""
import importlib
import pathlib
import sys

import numpy as np

PICTURES = {'terraces': 'terraces.jpg', 'bridge': 'bridge.jpg', 'orchard': 'orchard.jpg',
            'grain': 'grain.png', 'persimmon': 'persimmon.tif'}


def main(folder, *names):
    out = pathlib.Path(folder)
    out.mkdir(parents=True, exist_ok=True)
    for seed, (name, file) in enumerate(PICTURES.items(), start=20261123):
        if not names or name in names:
            importlib.import_module(name).draw(out / file, np.random.default_rng(seed))
            print(file, (out / file).stat().st_size)


if __name__ == '__main__':
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(*sys.argv[1:])
