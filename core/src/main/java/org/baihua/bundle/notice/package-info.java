/// The notice of a draft: what the law wants it to say, read from `notice.yaml`.
@NullMarked
package org.baihua.bundle.notice;

import org.jspecify.annotations.NullMarked;
