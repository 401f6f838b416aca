/// What changed between two texts of law: word by word, article by article, and of what kind.
@NullMarked
package org.baihua.law.diff;

import org.jspecify.annotations.NullMarked;
