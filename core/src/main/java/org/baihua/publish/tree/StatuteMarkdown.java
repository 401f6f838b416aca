package org.baihua.publish.tree;

import java.util.List;
import org.baihua.law.Level;
import org.baihua.law.Provision;
import org.baihua.law.Statute;
import org.baihua.source.Table;

/// A law as Markdown: headings for 編章節 and 條, nested lists for 款目, tables for tables. Labels stay
/// as printed; a tabulation of characters becomes a code block.
public final class StatuteMarkdown {

    private final StringBuilder out = new StringBuilder();

    private StatuteMarkdown() {}

    public static String of(Statute statute) {
        StatuteMarkdown markdown = new StatuteMarkdown();
        if (!statute.title().isEmpty()) {
            markdown.out.append("# ").append(escape(statute.title().text())).append("\n\n");
        }
        markdown.block(statute.preamble().text(), "");
        markdown.provisions(statute.provisions(), "");
        return markdown.out.toString();
    }

    private void provisions(List<Provision> provisions, String indent) {
        for (Provision provision : provisions) {
            Level level = provision.level();
            if (level.isHeading() || level == Level.ARTICLE) {
                int depth = level == Level.ARTICLE ? 6 : Math.min(5, level.ordinal() + 2);
                String title =
                        provision instanceof Provision.Article article
                                ? article.caption().text()
                                : provision.text().text();
                out.append("#".repeat(depth))
                        .append(' ')
                        .append(escape((provision.label().text() + "　" + title).strip()))
                        .append("\n\n");
                provisions(provision.children(), "");
                continue;
            }
            boolean listed = !provision.label().isEmpty();
            String inner = listed ? indent + "  " : indent;
            if (listed) {
                out.append(indent).append("- ").append(escape(provision.label().text()));
                block(provision.text().text(), inner, false);
            } else {
                block(provision.text().text(), indent);
            }
            Table table = provision.table();
            if (table != null) {
                table(table, inner);
            }
            provisions(provision.children(), inner);
            block(provision.closing().text(), inner);
        }
    }

    private void block(String text, String indent) {
        block(text, indent, true);
    }

    private void block(String text, String indent, boolean indentFirst) {
        if (text.isEmpty()) {
            out.append(indentFirst ? "" : "\n\n");
            return;
        }
        boolean drawn = text.indexOf('│') >= 0 || text.indexOf('┌') >= 0;
        if (drawn) {
            out.append(indentFirst ? "" : "\n\n");
            out.append(indent).append("```text\n");
        }
        boolean first = true;
        for (String line : text.split("\n", -1)) {
            out.append(first && !indentFirst && !drawn ? "" : indent);
            out.append(drawn ? line : escape(line)).append(drawn ? "\n" : "  \n");
            first = false;
        }
        if (drawn) {
            out.append(indent).append("```\n");
        } else {
            // Two spaces break a line inside a paragraph; the last line needs none.
            out.setLength(out.length() - 3);
            out.append('\n');
        }
        out.append('\n');
    }

    private void table(Table table, String indent) {
        int columns = table.columns();
        boolean head = true;
        for (List<Table.Cell> row : cells(table)) {
            out.append(indent).append('|');
            for (int i = 0; i < columns; i++) {
                String text = i < row.size() ? row.get(i).text() : "";
                out.append(' ').append(escape(text).replace("\n", "<br>")).append(" |");
            }
            out.append('\n');
            if (head) {
                out.append(indent).append('|').append(" --- |".repeat(columns)).append('\n');
                head = false;
            }
        }
        out.append('\n');
    }

    private static List<List<Table.Cell>> cells(Table table) {
        return table.rows().stream().map(Table.Row::cells).toList();
    }

    /// Keeps Markdown from reading marks of the law as its own.
    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("\\`*_{}[]<>#|~".indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        boolean list = !escaped.isEmpty() && (escaped.charAt(0) == '-' || escaped.charAt(0) == '+');
        int digits = 0;
        while (digits < escaped.length() && Character.isDigit(escaped.charAt(digits))) {
            digits++;
        }
        if (list) {
            escaped.insert(0, '\\');
        } else if (digits > 0
                && digits < escaped.length()
                && ".)".indexOf(escaped.charAt(digits)) >= 0) {
            escaped.insert(digits, '\\');
        }
        return escaped.toString();
    }
}
