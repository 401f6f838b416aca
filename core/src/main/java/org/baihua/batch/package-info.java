/// Whole archives on one machine: parallel, resumable, one bad file never stops it.
///
/// The last room: it runs the pipeline and knows nothing of what happens inside.
@NullMarked
package org.baihua.batch;

import org.jspecify.annotations.NullMarked;
