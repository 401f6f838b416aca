# Starts the program; sourced by a launcher that has set
#   home  the folder with lib, help and cache
#   java  the folder of a Java 25 runtime
#   data  the folder of compiled glossaries
#   samples  drafts to make the class caches with
# Everything here is done by the shell itself: each program that it would call costs as much as a tenth of the JVM's start.

# Chinese file names are no paths under LC_ALL=C. macOS has UTF-8 names anyway, and no C.UTF-8 in older versions.
[ -d /System/Library ] || export LC_ALL=C.UTF-8

# What the caches depend on: this place and this runtime.
print=$home:$java
while IFS= read -r line; do
    case $line in JAVA_RUNTIME_VERSION=* | JAVA_VERSION=*) print=$print:$line ;; esac
done <"$java/release"

# Our own jars first, because the JVM opens every jar that stands before the one that has a file.
path=
for jar in "$home"/lib/baihua-core-*.jar "$home"/lib/baihua-cli-*.jar; do path=$path$jar:; done
path=$path$home/lib/*

# A cache that does not fit is not offered to the JVM, because a rejected one is slower than none.
fits() {
    [ -r "$home/cache/for" ] && IFS= read -r made <"$home/cache/for" && [ "$made" = "$print" ] || return 1
    for jar in "$home"/lib/baihua-*.jar; do
        if [ "$jar" -nt "$home/cache/for" ]; then return 1; fi
    done
}

if ! fits && [ -w "$home" ] && [ "${BAIHUA_CACHE:-${CI:+off}}" != off ]; then
    if [ -t 2 ]; then echo "第一次執行，先做準備（約十秒），以後就快了… (Preparing a faster start …)" >&2; fi
    "$java/bin/java" "@$home/lib/short.flags" -Dbaihua.data="$data" -cp "$path" org.baihua.cli.launch.MakeCaches \
        "$home" "$samples" "$print" </dev/null >/dev/null 2>&1 || true
fi

# Each kind of call has the cache that fits it: the JVM takes in the whole of a cache, needed or not.
kind=office
case " $* " in
" batch "* | *" --lang "*" batch "*) kind=long ;;
*" --help "* | *" -h "* | *" --version "* | " glossary explain "* | " completion "*) kind=quick ;;
*.docx* | *.doc* | *.odt* | *.fodt* | *.pdf* | *.htm* | *.xlsx*) ;;
*" check "* | *" verify "*) kind=text ;;
esac
flags=short
cache=-Dbaihua.cache=none
if [ $kind = long ]; then
    flags=long
elif [ -r "$home/cache/$kind.aot" ] && fits; then
    cache=-XX:AOTCache=$home/cache/$kind.aot
fi
terminal=
if [ -t 1 ]; then terminal=out; fi
if [ -t 2 ]; then terminal=$terminal,err; fi

# shellcheck disable=SC2086 # options are words
exec "$java/bin/java" "@$home/lib/$flags.flags" "$cache" -Dbaihua.home="$home" -Dbaihua.data="$data" -Dbaihua.terminal="$terminal" \
    ${BAIHUA_JAVA_OPTS:-} -cp "$path" org.baihua.cli.Main "$@"
