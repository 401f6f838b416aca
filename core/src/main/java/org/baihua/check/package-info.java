/// What is wrong with the prose: one small class per rule.
@NullMarked
package org.baihua.check;

import org.jspecify.annotations.NullMarked;
