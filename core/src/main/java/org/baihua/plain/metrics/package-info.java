/// How hard a text is to read: differences between an original and its plain version, never a
/// grade.
@NullMarked
package org.baihua.plain.metrics;

import org.jspecify.annotations.NullMarked;
