/// Benches of the library, run by hand; see `core/src/bench/run`.
@NullMarked
package org.baihua.bench;

import org.jspecify.annotations.NullMarked;
