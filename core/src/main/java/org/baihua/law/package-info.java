/// What Taiwanese law is made of: 條項款目, citations, comparison tables, explanations, notices.
///
/// Records only; how they are found in a text is the business of `parse`. The levels are those of
/// 中央法規標準法 §8 (條項款目) and §9 (編章節款目). 章節的款、目 and 條內的款、目 are different things and have different
/// types here.
@NullMarked
package org.baihua.law;

import org.jspecify.annotations.NullMarked;
