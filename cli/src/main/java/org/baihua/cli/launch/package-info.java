/// What makes the program start fast: which calls the JVM's class caches are made for, and making
/// them where the program is installed.
@NullMarked
package org.baihua.cli.launch;

import org.jspecify.annotations.NullMarked;
