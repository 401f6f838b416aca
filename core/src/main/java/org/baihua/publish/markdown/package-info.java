/// The summary as Markdown, for pasting into a discussion.
@NullMarked
package org.baihua.publish.markdown;

import org.jspecify.annotations.NullMarked;
