/// Reads Word's binary .doc over POI's HWPF, which knows the format of lists and the flags of
/// tracked changes; the numbers are counted and the tables placed on their grid here.
@NullMarked
package org.baihua.read.doc;

import org.jspecify.annotations.NullMarked;
