#!/usr/bin/env bash
# Damages what the launcher starts from, one thing at a time, in a copy of a built checkout: each next start must work.
#   src/test/start.sh    after mvn package or a run of ./banxin; builds the copy four times
set -euo pipefail
export LC_ALL=C.UTF-8
unset JDK_JAVA_OPTIONS JAVA_TOOL_OPTIONS _JAVA_OPTIONS
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"
copy=$work/版心
mkdir "$copy"
cp -a "$home"/{banxin,pom.xml,LICENSE,NOTICE,fonts,templates} "$copy"
mkdir -p "$copy/src" "$copy/target"
cp -a "$home"/src/{main,licences} "$copy/src"
cp -a "$home"/target/{banxin.jar,lib} "$copy/target"
issue=$home/templates/county/sample
cd "$work"

fail() {
    printf 'start.sh: %s\n' "$*" >&2
    cat "$work/said" >&2
    exit 1
}

# Runs Banxin; it must end with $1.
ends() {
    local wanted=$1 got=0
    shift
    "$copy/banxin" "$@" >"$work/said" 2>&1 || got=$?
    [ "$got" -eq "$wanted" ] || fail "$what: exit $got and not $wanted"
}

said() {
    grep -q "$1" "$work/said" || fail "$what: does not say $1"
}

whole_cache() {
    cache=$(echo "$copy"/target/*.aot)
    [ "$(wc -c <"$cache")" -gt 1000000 ] && [ "$(cksum <"$cache")" = "$(cat "$cache.digest")" ] || fail "$what: no whole cache"
}

# A cache as good as new, a digest that is surely newer, and the two as they lie there.
restore() {
    cp -p "$work/good" "$cache"
    cp -p "$work/good.digest" "$cache.digest"
    rm -f "$cache".{again,refused}
}

what="two first starts at once"
"$copy/banxin" build "$issue" -o "$work/one" >"$work/said.one" 2>&1 &
ends 0 build "$issue" -o "$work/two"
wait $! || fail "$what: the other fell"
whole_cache
[ -z "$(ls -d "$copy"/target/trial.* 2>/dev/null)" ] || fail "$what: a trial is left"
sleep 1.1
touch "$cache.digest"
cp -p "$cache" "$work/good"
cp -p "$cache.digest" "$work/good.digest"
size=$(wc -c <"$cache")

what="the whole cache"
ends 0 --version
[ ! -s "$cache.refused" ] || fail "$what: Java refuses it: $(cat "$cache.refused")"

damage() {
    case $1 in
        "cut in half") truncate -s $((size / 2)) "$cache" ;;
        "cut in its head") truncate -s 100 "$cache" ;;
        "all zero") truncate -s 0 "$cache" && truncate -s "$size" "$cache" ;;
        "zero in the middle") dd if=/dev/zero of="$cache" bs=1M seek=8 count=4 conv=notrunc status=none ;;
        "one bit") printf '\377' | dd of="$cache" bs=1 seek=$((size / 3)) conv=notrunc status=none ;;
        "another file") echo "no cache" >"$cache" ;;
    esac
}
for how in "cut in half" "cut in its head" "all zero" "zero in the middle" "one bit" "another file"; do
    what="cache: $how"
    damage "$how"
    ends 0 --version
    restore
done

what="a damaged cache is made again"
damage "zero in the middle"
ends 0 build "$issue" -o "$work/out"
whole_cache

what="damage that no time shows: Java falls once, and takes the cache with it"
restore
damage "zero in the middle"
touch -r "$work/good" "$cache"
"$copy/banxin" --version >"$work/said" 2>&1 && fail "$what: does not fall" || [ $? -ne 1 ] || fail "$what: exit 1"
ends 0 --version
[ -z "$(ls "$work"/hs_err* "$work"/core* 2>/dev/null)" ] || fail "$what: logs beside the user's files"
ls "$copy"/target/hs_err*.log >/dev/null || fail "$what: no log in target"

what="a cache that Java refuses is made again"
restore
printf '\0\0\0\0' | dd of="$cache" conv=notrunc status=none
cksum <"$cache" >"$cache.digest"
ends 0 --version
[ -s "$cache.refused" ] || fail "$what: not refused"
ends 0 build "$issue" -o "$work/out"
whole_cache
ends 0 --version
[ ! -s "$cache.refused" ] || fail "$what: refused again"

what="a cache of libraries that were touched is made again"
touch "$copy"/target/lib/*.jar
ends 0 --version
sleep 1.1
ends 0 build "$issue" -o "$work/out"
whole_cache
[ "$cache" -nt "$copy/target/banxin.whole" ] || fail "$what: older than the libraries"

what="options that keep Java from starting"
JDK_JAVA_OPTIONS=-XX:+Nonsense ends 70 --version
what="a limit on memory that keeps Java from starting"
(ulimit -v 700000 && ends 70 --version)
what="faults are still 1 when Java is attended"
printf 'no: issue\n' >"$work/issue.yaml"
JDK_JAVA_OPTIONS=-Dany=thing ends 1 build "$work" -o "$work/none"
ends 1 build "$work" -o "$work/none"

what="a home that cannot be written"
if [ "$(id -u)" = 0 ] && command -v setpriv >/dev/null; then
    read_only() {
        setpriv --reuid=65534 --regid=65534 --clear-groups env HOME=/ "$copy/banxin" --version >"$work/said" 2>&1 \
            || fail "$what${1:-}: exit $?"
    }
    read_only
    damage "zero in the middle"
    read_only ", and its cache damaged"
else
    echo "start.sh: not tried: $what (needs root and setpriv)" >&2
fi

for part in "a library that is gone" "a library cut off" "a library of zeros" "a jar cut off"; do
    what=$part
    case $part in
        "a library that is gone") rm "$copy"/target/lib/picocli-*.jar ;;
        "a library cut off") truncate -s 20000 "$copy"/target/lib/thymeleaf-*.jar ;;
        "a library of zeros") dd if=/dev/zero of="$(echo "$copy"/target/lib/pdfbox-io-*.jar)" bs=1k seek=9 count=9 conv=notrunc status=none ;;
        "a jar cut off") truncate -s 100000 "$copy/target/banxin.jar" ;;
    esac
    ends 0 --version
    said building
    ends 0 --version
    ! grep -q building "$work/said" || fail "$what: built twice"
done
echo "start.sh: every start works"
