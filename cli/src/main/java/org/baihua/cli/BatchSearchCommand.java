package org.baihua.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.baihua.batch.ArticleRow;
import org.baihua.batch.Ledger;
import org.baihua.batch.index.ArchiveIndex;
import org.baihua.batch.index.ArchiveIndex.Found;
import org.baihua.batch.index.Excerpt;
import org.baihua.batch.index.Hit;
import org.baihua.batch.index.Question;
import org.baihua.batch.index.Question.Field;
import org.baihua.source.Place;
import org.baihua.source.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `baihua batch search`: articles in the results of a batch.
@Command(name = "search")
final class BatchSearchCommand implements Callable<Integer> {

    private final Session session;

    @Mixin CommonOptions common;

    @Parameters(index = "0", paramLabel = "OUT", descriptionKey = "OUT")
    Path output = Path.of("");

    @Parameters(index = "1..*", paramLabel = "WORD", descriptionKey = "WORD", arity = "0..*")
    List<String> words = List.of();

    @Option(names = "--article", paramLabel = "N")
    String article = "";

    @Option(names = "--actor", paramLabel = "WHO")
    String actor = "";

    @Option(names = "--penalty", paramLabel = "WORDS")
    String penalty = "";

    @Option(names = "--change", paramLabel = "added|amended|deleted|…")
    String change = "";

    @Option(names = "--limit", paramLabel = "N")
    int limit = 20;

    @Option(names = "--format", paramLabel = "text|json")
    GlossaryOutput.Format format = GlossaryOutput.Format.TEXT;

    BatchSearchCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Question question = question();
        if (question.conditions().isEmpty()) {
            throw UserException.usage(
                    CliMessage.MISSING_ARGUMENT, Place.inFile(""), "WORD", "batch search");
        }
        ArchiveIndex index = new ArchiveIndex(new Ledger(output, session.language()));
        int read = index.update();
        if (read > 0) {
            session.progress(CliMessage.BATCH_INDEXED, read);
        }
        Found found = index.search(question, limit);
        List<String> marked =
                question.conditions().stream()
                        .filter(c -> c.field() == Field.WORDS && !c.not())
                        .map(Question.Condition::value)
                        .toList();
        switch (format) {
            case TEXT -> text(found, marked);
            case JSON -> json(found, marked);
        }
        session.writer().flush();
        return found.hits().isEmpty() ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private Question question() {
        Question question = Question.parse(String.join(" ", words));
        question = article.isBlank() ? question : question.and(Field.ARTICLE, article);
        question = actor.isBlank() ? question : question.and(Field.ACTOR, actor);
        question = penalty.isBlank() ? question : question.and(Field.PENALTY, penalty);
        return change.isBlank() ? question : question.and(Field.CHANGE, change);
    }

    private void text(Found found, List<String> marked) {
        PrintWriter out = session.writer();
        boolean colour = session.console().colour();
        for (Hit hit : found.hits()) {
            ArticleRow row = hit.article();
            out.print(hit.path());
            if (!row.article().isEmpty()) {
                out.print(CliMessage.BATCH_ARTICLE.in(session.language(), row.article()));
            }
            out.print(row.change().isEmpty() ? "" : " [" + row.change() + "]");
            out.print("  " + hit.title() + "\n    ");
            Excerpt excerpt = excerpt(row, marked);
            int at = 0;
            for (Excerpt.Mark mark : excerpt.marks()) {
                out.print(excerpt.text().substring(at, mark.start()));
                out.print(colour ? "\u001b[1m" : "【");
                out.print(excerpt.text().substring(mark.start(), mark.end()));
                out.print(colour ? "\u001b[0m" : "】");
                at = mark.end();
            }
            out.print(excerpt.text().substring(at) + "\n");
        }
        out.print(
                CliMessage.BATCH_FOUND.in(session.language(), found.total(), found.hits().size())
                        + "\n");
    }

    /// From the original where the words stand in it, else from the plain text.
    private static Excerpt excerpt(ArticleRow row, List<String> marked) {
        Excerpt original = Excerpt.of(row.original(), marked);
        if (!original.marks().isEmpty() || marked.isEmpty()) {
            return original;
        }
        Excerpt plain = Excerpt.of(row.plain(), marked);
        return plain.marks().isEmpty() ? original : plain;
    }

    private void json(Found found, List<String> marked) {
        ObjectNode root = GlossaryOutput.object();
        root.put("total", found.total());
        ArrayNode hits = root.putArray("hits");
        for (Hit hit : found.hits()) {
            ArticleRow row = hit.article();
            ObjectNode node = hits.addObject();
            node.put("file", hit.path());
            node.put("title", hit.title());
            node.put("kind", hit.kind());
            node.put("article", row.article());
            node.put("change", row.change());
            node.put("excerpt", excerpt(row, marked).text());
            node.put("original", row.original());
            node.put("plain", row.plain());
            row.actors().forEach(node.putArray("actors")::add);
            row.penalties().forEach(node.putArray("penalties")::add);
            node.put("fineFrom", row.fineFrom());
            node.put("fineTo", row.fineTo());
            node.put("days", row.days());
            node.put("score", hit.score());
        }
        session.writer().print(GlossaryOutput.print(root));
    }
}
