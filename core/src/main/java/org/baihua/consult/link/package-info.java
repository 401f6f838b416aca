/// Which articles an opinion speaks of.
@NullMarked
package org.baihua.consult.link;

import org.jspecify.annotations.NullMarked;
