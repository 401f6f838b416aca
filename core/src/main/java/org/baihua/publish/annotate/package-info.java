/// The officer's own file back, with a comment at every finding.
///
/// The file is changed only where a comment begins or ends; everything else in it stays as it was,
/// byte by byte.
@NullMarked
package org.baihua.publish.annotate;

import org.jspecify.annotations.NullMarked;
