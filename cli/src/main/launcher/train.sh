# Makes the class cache for this JDK: train.sh JDK CHECKOUT. A program without it only starts more slowly.
set -eu
jdk=$1 here=$2 home=$2/cli/target
. "$(dirname "$0")/flags.sh"
rm -f "$home/baihua.aot" "$home/baihua.aot.for"
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
"$jdk/bin/java" "${flags[@]}" -XX:AOTCacheOutput="$home/baihua.aot" -Xlog:disable -Xlog:all=off -Dbaihua.data="$here/glossaries/target/compiled" \
    -cp "$home/lib/*" org.baihua.cli.Main convert --quiet "$here/samples/river-camping.docx" "$here/samples/shared-ebikes.odt" -o "$out" >/dev/null 2>&1 || true
[ -s "$home/baihua.aot" ] || exit 0
fingerprint "$jdk" >"$home/baihua.aot.for"
