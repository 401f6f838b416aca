# What training and running must have in common, or the JVM refuses the cache.
flags=(-XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8)

# Tells one JVM from another: its version file, by content.
fingerprint() { cksum <"$1/release"; }
