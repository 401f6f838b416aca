/// The public-disclosure bundle: what a ministry publishes, its manifest, and what must not leak.
@NullMarked
package org.baihua.bundle;

import org.jspecify.annotations.NullMarked;
