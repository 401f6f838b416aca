package org.baihua.source;

/// One piece of a document's flow: a line or a table.
public sealed interface Block permits Line, Table {}
