/// Sentences and words of Chinese legal prose.
@NullMarked
package org.baihua.text;

import org.jspecify.annotations.NullMarked;
