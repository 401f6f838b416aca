/// Glossaries: entries, their formats, the Lucene index that holds them, and the matcher that finds
/// them in a text.
///
/// The only place for Lucene.
@NullMarked
package org.baihua.glossary;

import org.jspecify.annotations.NullMarked;
