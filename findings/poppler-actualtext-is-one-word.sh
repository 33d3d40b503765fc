#!/usr/bin/env bash
# poppler 22.12.0 (Debian 12): a marked span with /ActualText comes out of `pdftotext -bbox` as ONE word, blanks and all, whose
# box is the height of the span's first line.
#
# Expected: words as without ActualText, each with its own box; the text of the span is told, the places are still those of
# its glyphs (ISO 32000-1 14.9.4 says what is spoken or searched, and nothing of how it is cut into words).
# Seen (22.12.0): "One two three four" over two lines is one <word> of the first line's height. Without the span: four words.
# Whoever takes places of words from a tagged PDF by this tool gets paragraphs in the place of words.
#
# Needs a Debian 12 with apt and the network; installs into a temporary folder.
set -euo pipefail
export LC_ALL=C DEBIAN_FRONTEND=noninteractive
version=22.12.0-2+deb12u3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mkdir -p archives/partial root

apt-get update -qq
# What the machine lacks of the libraries, and the two packages themselves in any case.
apt-get install -qq -y --no-install-recommends --download-only -o Dir::Cache::archives="$work/archives" \
    "poppler-utils=$version" "libpoppler126=$version" >/dev/null
(cd archives && apt-get download -qq "poppler-utils=$version" "libpoppler126=$version" 2>/dev/null)
for package in archives/*.deb; do dpkg -x "$package" root; done
libraries=$(find root -name 'lib*.so*' -printf '%h\n' | sort -u | paste -sd:)

# pdf FILE CONTENT: a page of one content stream in Helvetica.
pdf() {
    local offsets=() length=${#2} start number=1 object
    printf '%%PDF-1.4\n' >"$1"
    for object in '<</Type/Catalog/Pages 2 0 R>>' '<</Type/Pages/Kids[3 0 R]/Count 1>>' \
        '<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>' \
        "<</Length $length>>stream
$2
endstream" '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'; do
        offsets+=("$(stat -c %s "$1")")
        printf '%d 0 obj\n%s\nendobj\n' $((number++)) "$object" >>"$1"
    done
    start=$(stat -c %s "$1")
    printf 'xref\n0 6\n0000000000 65535 f \n' >>"$1"
    printf '%010d 00000 n \n' "${offsets[@]}" >>"$1"
    printf 'trailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n' "$start" >>"$1"
}

words() {
    LD_LIBRARY_PATH=$libraries root/usr/bin/pdftotext -bbox "$1" - | grep '<word'
}

lines='(One two) Tj 0 -20 Td (three four) Tj'
pdf plain.pdf "BT /F1 12 Tf 50 150 Td $lines ET"
pdf span.pdf "BT /F1 12 Tf 50 150 Td /Span <</ActualText (One two three four)>> BDC $lines EMC ET"

LD_LIBRARY_PATH=$libraries root/usr/bin/pdftotext -v 2>&1 | sed -n 1p
echo 'without ActualText:' && words plain.pdf
echo 'with ActualText:' && words span.pdf

[ "$(words plain.pdf | wc -l)" -eq 4 ] || { echo 'changed: the plain page has not four words'; exit 1; }
[ "$(words span.pdf | wc -l)" -eq 1 ] || { echo 'changed: the span is no longer one word'; exit 1; }
words span.pdf | grep -q '>One two three four<' || { echo 'changed: other text'; exit 1; }
words span.pdf | awk -F'"' '{ exit !($8 - $4 < 20) }' || { echo 'changed: the box has more than one line'; exit 1; }
echo 'as seen'
