/// Whether a 得 or a 應 is the auxiliary verb, and what it then says.
@NullMarked
package org.baihua.plain.modality;

import org.jspecify.annotations.NullMarked;
