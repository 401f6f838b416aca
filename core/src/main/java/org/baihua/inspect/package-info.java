/// What a file would give away if it were published as it is.
///
/// The room asks the readers what they saw, and knows no library itself.
@NullMarked
package org.baihua.inspect;

import org.jspecify.annotations.NullMarked;
