/// Who promised what by when, found in replies, minutes and transcripts.
@NullMarked
package org.baihua.consult.commitments;

import org.jspecify.annotations.NullMarked;
