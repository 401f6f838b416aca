/// Compiling glossaries: the bundled ones when the program is built, a user's own when it is first
/// used.
@NullMarked
package org.baihua.glossary.build;

import org.jspecify.annotations.NullMarked;
