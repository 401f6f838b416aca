/// Reads plain text and Markdown. The only place for commonmark among the readers.
@NullMarked
package org.baihua.read.text;

import org.jspecify.annotations.NullMarked;
