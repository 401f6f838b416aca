/// An archive's search: the only part of a batch that knows Lucene.
@NullMarked
package org.baihua.batch.index;

import org.jspecify.annotations.NullMarked;
