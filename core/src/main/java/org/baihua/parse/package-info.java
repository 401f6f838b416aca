/// Lines become levels, levels become a tree; comparison tables, explanations, notices and
/// citations are found.
@NullMarked
package org.baihua.parse;

import org.jspecify.annotations.NullMarked;
