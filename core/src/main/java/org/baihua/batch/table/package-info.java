/// Apache Parquet files of flat tables, written with nothing but the JDK.
@NullMarked
package org.baihua.batch.table;

import org.jspecify.annotations.NullMarked;
