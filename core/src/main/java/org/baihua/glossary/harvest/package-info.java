/// Taking the definitions and short names that laws themselves give out of an archive of laws.
@NullMarked
package org.baihua.glossary.harvest;

import org.jspecify.annotations.NullMarked;
