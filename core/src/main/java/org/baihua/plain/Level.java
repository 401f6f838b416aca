package org.baihua.plain;

/// How far a plain version may go from the wording of the law.
public enum Level {
    /// A light touch: figures, places said absolutely, plain words. Sentences keep their shape.
    FAITHFUL,
    /// Sentences are written anew where that is safe.
    PLAIN,
    /// One or two sentences an article, and what they leave out.
    BRIEF
}
