/// The data behind the page, in the shapes that outside programs rely on. The only place for
/// Jackson among the writers.
@NullMarked
package org.baihua.publish.json;

import org.jspecify.annotations.NullMarked;
