package org.baihua.law;

import java.util.List;
import org.baihua.source.Passage;
import org.baihua.source.Table;
import org.jspecify.annotations.Nullable;

/// One node of a law's tree.
///
/// Labels stand as printed; canonical numbers stand beside them. Reading label, text, table,
/// children and closing of every node in order gives back the law's whole text, white space aside.
public sealed interface Provision {

    Level level();

    /// The label as printed (第十五條之一, 一、, （一）); empty for 項 without numbers and for what has no
    /// place.
    Passage label();

    /// The canonical number: 第十五條之一 = `15-1`, the second 項 = `2`; empty for what has no place.
    String number();

    /// The node's own text, without label and children. The title for a heading.
    Passage text();

    List<Provision> children();

    /// Text after the children that goes on with the node's own sentence (閉合文字); usually empty.
    default Passage closing() {
        return Passage.EMPTY;
    }

    /// A table that belongs to the node (附表, a table inside an article); null when there is none.
    default @Nullable Table table() {
        return null;
    }

    /// 編 章 節 款 目 with their titles.
    record Heading(
            Level level, Passage label, String number, Passage text, List<Provision> children)
            implements Provision {
        public Heading {
            children = List.copyOf(children);
            if (!level.isHeading()) {
                throw new IllegalArgumentException(level + " is not a heading");
            }
        }
    }

    /// 條, or 點 of an administrative rule.
    ///
    /// @param caption the article's own title as some drafts print it after the label （目的）; usually
    ///   empty
    /// @param children its 項; an article of one 項 has one child
    /// @param deleted whether the text says that it is deleted （刪除）; the words then stand in its
    ///   only 項
    record Article(
            Passage label,
            ArticleNumber articleNumber,
            Passage caption,
            List<Provision> children,
            boolean deleted)
            implements Provision {
        public Article {
            children = List.copyOf(children);
        }

        @Override
        public Level level() {
            return Level.ARTICLE;
        }

        @Override
        public String number() {
            return articleNumber.toString();
        }

        /// Empty: the text of an article stands in its 項.
        @Override
        public Passage text() {
            return Passage.EMPTY;
        }
    }

    /// 項.
    record Paragraph(
            Passage label,
            String number,
            Passage text,
            List<Provision> children,
            Passage closing,
            @Nullable Table table)
            implements Provision {
        public Paragraph {
            children = List.copyOf(children);
        }

        @Override
        public Level level() {
            return Level.PARAGRAPH;
        }
    }

    /// 款 inside an article.
    record Subparagraph(
            Passage label,
            String number,
            Passage text,
            List<Provision> children,
            Passage closing,
            @Nullable Table table)
            implements Provision {
        public Subparagraph {
            children = List.copyOf(children);
        }

        @Override
        public Level level() {
            return Level.SUBPARAGRAPH;
        }
    }

    /// 目 inside an article.
    record Item(
            Passage label,
            String number,
            Passage text,
            List<Provision> children,
            Passage closing,
            @Nullable Table table)
            implements Provision {
        public Item {
            children = List.copyOf(children);
        }

        @Override
        public Level level() {
            return Level.ITEM;
        }
    }

    /// 細目, and anything that is numbered below it.
    record Subitem(
            Passage label,
            String number,
            Passage text,
            List<Provision> children,
            Passage closing,
            @Nullable Table table)
            implements Provision {
        public Subitem {
            children = List.copyOf(children);
        }

        @Override
        public Level level() {
            return Level.SUBITEM;
        }
    }

    /// What has no place in the structure. Never lost, always reported.
    record Unplaced(Passage text, @Nullable Table table) implements Provision {

        @Override
        public Level level() {
            return Level.UNPLACED;
        }

        @Override
        public Passage label() {
            return Passage.EMPTY;
        }

        @Override
        public String number() {
            return "";
        }

        @Override
        public List<Provision> children() {
            return List.of();
        }
    }
}
