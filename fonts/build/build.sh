#!/bin/sh
# Rebuilds the fonts on Debian 12 (root, for the packages). Takes about three minutes.
# --check compares the result with the sources afterwards.
set -eu
cd "$(dirname "$0")"

apt-get install -y --no-install-recommends \
    fontconfig python3-fonttools unicode-data \
    fonts-noto-cjk fonts-noto-core fonts-lxgw-wenkai

export PYTHONDONTWRITEBYTECODE=1
# Debian's own interpreter: another python3 on the PATH would not see the packages.
/usr/bin/python3 charset.py
/usr/bin/python3 build-fonts.py

if [ "${1:-}" = --check ]; then
    apt-get install -y --no-install-recommends python3-cairo python3-numpy python3-pil
    /usr/bin/python3 check-fonts.py
fi
