/// Outlines as accessible, archivable PDF: PDF/UA-1 and PDF/A-3a.
@NullMarked
package org.baihua.publish.pdf;

import org.jspecify.annotations.NullMarked;
