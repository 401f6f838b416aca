/// The command line: thin commands that parse options, call the library, and print.
///
/// `Main.run` returns the exit code, so that tests call it in-process. stdout carries the result
/// only; messages and progress go to stderr.
@NullMarked
package org.baihua.cli;

import org.jspecify.annotations.NullMarked;
