/// The file formats of glossaries: TSV, CSV, XLSX, JSON and TBX, in and out.
@NullMarked
package org.baihua.glossary.format;

import org.jspecify.annotations.NullMarked;
