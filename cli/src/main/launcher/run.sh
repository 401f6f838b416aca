# Starts the program: run.sh JDK FOLDER-WITH-lib DATA ARGUMENT…
# The flags suit a short process: little memory, quick compiler, and the class cache that train.sh made. A cache that does not
# fit this JVM is left out, because a rejected one is slower than none.
set -eu
jdk=$1 home=$2 data=$3
shift 3
. "$(dirname "$0")/flags.sh"
cache=()
if [ -r "$home/baihua.aot" ] && [ "$(cat "$home/baihua.aot.for" 2>/dev/null)" = "$(fingerprint "$jdk")" ]; then
    cache=(-XX:AOTCache="$home/baihua.aot")
fi
# shellcheck disable=SC2086 # options are words
exec "$jdk/bin/java" "${flags[@]}" "${cache[@]}" -Dbaihua.data="$data" ${BAIHUA_JAVA_OPTS:-} -cp "$home/lib/*" org.baihua.cli.Main "$@"
