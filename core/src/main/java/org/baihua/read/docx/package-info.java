/// Reads Word's .docx: the parts of the container walked by ourselves, because what matters to law
/// (automatic numbers, tracked changes, hidden text) is lost by readers that only collect text.
@NullMarked
package org.baihua.read.docx;

import org.jspecify.annotations.NullMarked;
