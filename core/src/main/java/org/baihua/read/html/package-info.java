/// Reads web pages, above all the gazette's pages that Word wrote. The only place for jsoup among
/// the readers.
@NullMarked
package org.baihua.read.html;

import org.jspecify.annotations.NullMarked;
