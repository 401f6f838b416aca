/// Opinions grouped into points at issue (爭點), each with its sides.
@NullMarked
package org.baihua.consult.issues;

import org.jspecify.annotations.NullMarked;
