/// Opinions in; responses, commitments and transcripts out.
@NullMarked
package org.baihua.consult;

import org.jspecify.annotations.NullMarked;
