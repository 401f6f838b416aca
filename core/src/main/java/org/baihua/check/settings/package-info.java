/// `baihua.yaml`: which rules run, how strictly, over which files, with which glossaries.
@NullMarked
package org.baihua.check.settings;

import org.jspecify.annotations.NullMarked;
