/// Opinions come in from tables and texts, lose what identifies persons, and are taken apart.
@NullMarked
package org.baihua.consult.intake;

import org.jspecify.annotations.NullMarked;
