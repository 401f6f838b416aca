/// Writes law anew in the language people use, and accounts for every change.
@NullMarked
package org.baihua.plain;

import org.jspecify.annotations.NullMarked;
