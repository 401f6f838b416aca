/// One writer per output format. Everything is rebuilt from our model.
@NullMarked
package org.baihua.publish;

import org.jspecify.annotations.NullMarked;
