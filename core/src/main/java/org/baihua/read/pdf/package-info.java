/// Reads PDF: structure tags first, then ruled lines, then the order of the stream. The only place
/// for PDFBox among the readers.
@NullMarked
package org.baihua.read.pdf;

import org.jspecify.annotations.NullMarked;
