/// Whole archives on Apache Spark. The pipeline is the same, document by document; Spark only says
/// where each document is converted.
@NullMarked
package org.baihua.spark;

import org.jspecify.annotations.NullMarked;
