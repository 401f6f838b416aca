/// Looks at a bundle from the outside, as any reader may: is it whole, is it complete, what can be
/// relied on.
@NullMarked
package org.baihua.bundle.verify;

import org.jspecify.annotations.NullMarked;
