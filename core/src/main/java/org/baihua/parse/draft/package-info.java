/// Drafts: the notice, the explanation and the comparison table that surround the articles.
///
/// [org.baihua.parse.DraftParser] is the way in.
@NullMarked
package org.baihua.parse.draft;

import org.jspecify.annotations.NullMarked;
