/// The page a citizen reads: what changes, for whom, by when, what otherwise.
@NullMarked
package org.baihua.summary;

import org.jspecify.annotations.NullMarked;
