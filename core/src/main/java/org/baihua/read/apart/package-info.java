/// Reading in a process of its own, which can be killed.
@NullMarked
package org.baihua.read.apart;

import org.jspecify.annotations.NullMarked;
