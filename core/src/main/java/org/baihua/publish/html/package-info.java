/// The page a citizen reads.
@NullMarked
package org.baihua.publish.html;

import org.jspecify.annotations.NullMarked;
