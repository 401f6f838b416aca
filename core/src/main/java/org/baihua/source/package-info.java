/// What a file said, nothing dropped: the document as read, before anybody knows that it is law.
///
/// The first room. It uses the JDK only; every later room uses it.
@NullMarked
package org.baihua.source;

import org.jspecify.annotations.NullMarked;
