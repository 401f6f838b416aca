/// The documents of a bundle, as outlines that every format writes.
@NullMarked
package org.baihua.bundle.paper;

import org.jspecify.annotations.NullMarked;
