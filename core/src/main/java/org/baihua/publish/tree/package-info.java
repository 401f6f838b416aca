/// A law as an indented tree, as Markdown, and the report of how much of an archive was placed.
@NullMarked
package org.baihua.publish.tree;

import org.jspecify.annotations.NullMarked;
