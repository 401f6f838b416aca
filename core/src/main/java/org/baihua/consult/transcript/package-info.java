/// Verbatim records: Markdown, Word and Akoma Ntoso in; Akoma Ntoso, Markdown and a page out.
@NullMarked
package org.baihua.consult.transcript;

import org.jspecify.annotations.NullMarked;
