package org.baihua.batch.index;

import org.baihua.batch.ArticleRow;

/// An article that was searched for.
///
/// @param path of its document
/// @param title of its document
/// @param kind of its document
/// @param score the higher the better, comparable within one search
public record Hit(String path, String title, String kind, ArticleRow article, float score) {}
