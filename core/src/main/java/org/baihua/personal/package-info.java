/// Personal data in a text: numbers of persons and firms, ways to reach somebody, names.
///
/// The scanners are written by hand and take linear time; they read through full-width characters,
/// spaces, dashes and characters that nobody sees.
@NullMarked
package org.baihua.personal;

import org.jspecify.annotations.NullMarked;
