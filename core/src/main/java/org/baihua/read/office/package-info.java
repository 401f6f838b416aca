/// What Word and ODF files have in common: a container of XML parts, automatic numbers, and
/// paragraphs whose visible text is not what stands in the file.
@NullMarked
package org.baihua.read.office;

import org.jspecify.annotations.NullMarked;
