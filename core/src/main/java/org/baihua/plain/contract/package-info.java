/// The faithfulness contract: ten invariants F1–F10 that a plain version may not break.
@NullMarked
package org.baihua.plain.contract;

import org.jspecify.annotations.NullMarked;
