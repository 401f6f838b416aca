/// The rules of the plain version: each proposes small edits to one unit of law, none may touch
/// what an earlier one claimed.
@NullMarked
package org.baihua.plain.rewrite;

import org.jspecify.annotations.NullMarked;
