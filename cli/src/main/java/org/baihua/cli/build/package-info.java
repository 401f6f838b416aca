/// Steps of our own build: what the launcher needs and Java code makes. Nothing here runs when an
/// officer runs the program.
@NullMarked
package org.baihua.cli.build;

import org.jspecify.annotations.NullMarked;
