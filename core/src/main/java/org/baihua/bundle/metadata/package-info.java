/// What a bundle says of itself to programs: manifest, catalogue entry, linked data, a post.
@NullMarked
package org.baihua.bundle.metadata;

import org.jspecify.annotations.NullMarked;
