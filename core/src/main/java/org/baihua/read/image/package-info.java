/// What pictures say of themselves. Pictures are not unpacked; only what stands beside their points
/// is looked at.
@NullMarked
package org.baihua.read.image;

import org.jspecify.annotations.NullMarked;
