/// One subpackage per file format, each the only place for its library; the front door tells
/// formats apart by content.
@NullMarked
package org.baihua.read;

import org.jspecify.annotations.NullMarked;
