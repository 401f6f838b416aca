/// The summary as a Word document.
@NullMarked
package org.baihua.publish.docx;

import org.jspecify.annotations.NullMarked;
