/// A small model of meaning that runs offline, for whoever installs it.
@NullMarked
package org.baihua.meaning;

import org.jspecify.annotations.NullMarked;
