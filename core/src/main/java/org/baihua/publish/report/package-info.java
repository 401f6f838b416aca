/// What `check` found, for terminals, editors and CI systems: one class a format.
@NullMarked
package org.baihua.publish.report;

import org.jspecify.annotations.NullMarked;
