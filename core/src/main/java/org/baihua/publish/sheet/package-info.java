/// Tables of a publication, and the formats that spreadsheets read.
@NullMarked
package org.baihua.publish.sheet;

import org.jspecify.annotations.NullMarked;
