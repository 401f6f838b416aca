/// BagIt 1.0 (RFC 8493): files with their checksums, as a folder or a zip.
@NullMarked
package org.baihua.bundle.bag;

import org.jspecify.annotations.NullMarked;
