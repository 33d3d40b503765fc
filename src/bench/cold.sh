#!/usr/bin/env bash
# Whole processes, launcher included: time, processor time and peak memory of ./banxin build.
#   src/bench/cold.sh [RUNS [ISSUE…]]    without an issue: one page, 8 and 200 pages made from the sample
set -euo pipefail
export LC_ALL=C.UTF-8
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
runs=${1:-7}
shift || true
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
[ -x /usr/bin/time ] || { echo "cold.sh needs /usr/bin/time (the package named time)" >&2; exit 1; }

if [ $# -eq 0 ]; then
    for pages in 1 8 200; do
        java "$home/src/bench/java/banxin/bench/RepeatPages.java" \
            "$home/templates/county/sample" "$pages" "$work/$pages-pages"
    done
    set -- "$work"/1-pages "$work"/8-pages "$work"/200-pages
fi

# Prints least, middle and greatest of the numbers in column $2 of file $1.
spread() {
    awk -v c="$2" '{ print $c }' "$1" | sort -g | awk '{ n[NR] = $1 } END { print n[1] " / " n[int((NR + 1) / 2)] " / " n[NR] }'
}

# The first brings the jar up to date, the second its start-up cache.
for once in first second; do
    "$home/banxin" build "$1" -o "$work/$once" >/dev/null || [ $? -eq 1 ]
done
printf '| issue | page pictures | runs | wall s, min / median / max | user+sys s | peak MiB |\n|---|---|--:|---|---|---|\n'
for issue in "$@"; do
    for proofs in no yes; do
        : >"$work/times"
        options=(-o "$work/out")
        [ "$proofs" = yes ] || options+=(--no-proofs)
        for ((run = 0; run < runs; run++)); do
            rm -rf "$work/out"
            /usr/bin/time -q -a -o "$work/times" -f '%e %U %S %M' \
                "$home/banxin" build "$issue" "${options[@]}" >/dev/null 2>"$work/said" \
                || [ $? -eq 1 ] || { cat "$work/said" >&2; exit 1; }
        done
        awk '{ printf "%s %.2f %.0f\n", $1, $2 + $3, $4 / 1024 }' "$work/times" >"$work/columns"
        printf '| %s | %s | %s | %s | %s | %s |\n' "${issue##*/}" "$proofs" "$runs" \
            "$(spread "$work/columns" 1)" "$(spread "$work/columns" 2)" "$(spread "$work/columns" 3)"
    done
done
