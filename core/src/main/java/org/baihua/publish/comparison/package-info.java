/// 對照表: two versions of a law side by side, marked the way drafters mark them — new words
/// underlined, words that go struck through — as a page, for Word, as OpenDocument and as data.
@NullMarked
package org.baihua.publish.comparison;

import org.jspecify.annotations.NullMarked;
