/// Reads OpenDocument text, zipped (.odt) and flat (.fodt), from its XML.
@NullMarked
package org.baihua.read.odt;

import org.jspecify.annotations.NullMarked;
