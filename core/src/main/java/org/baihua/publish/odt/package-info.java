/// The summary as an OpenDocument text, written as our own XML.
@NullMarked
package org.baihua.publish.odt;

import org.jspecify.annotations.NullMarked;
