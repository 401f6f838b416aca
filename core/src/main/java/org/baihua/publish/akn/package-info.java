/// Akoma Ntoso 3.0 (OASIS LegalDocML): a law as XML that other legal software reads.
@NullMarked
package org.baihua.publish.akn;

import org.jspecify.annotations.NullMarked;
