package org.baihua.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.baihua.Pipeline;
import org.baihua.bundle.notice.Item;
import org.baihua.bundle.notice.NoticeTemplate;
import org.baihua.read.ReadOptions;
import org.baihua.read.Readers;
import org.baihua.source.Place;
import org.baihua.source.UserException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `baihua init notice`: a `notice.yaml` to start from, filled from the draft, then by asking.
@Command(name = "notice")
final class InitNoticeCommand implements Callable<Integer> {

    private final Session session;

    @Mixin CommonOptions common;

    @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "FILE")
    Path draft = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    Path output = Path.of("notice.yaml");

    /// On a terminal it asks by itself.
    @Option(names = "--ask", negatable = true)
    @Nullable Boolean ask = null;

    InitNoticeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (Files.exists(output)) {
            throw UserException.usage(BundleMessage.NOTICE_EXISTS, Place.inFile(output.toString()));
        }
        Map<Item, String> known = new EnumMap<>(Item.class);
        if (!draft.toString().isEmpty()) {
            known.putAll(
                    NoticeTemplate.of(
                            Pipeline.read(
                                            Readers.input(draft, ReadOptions.DEFAULT.limits()),
                                            ReadOptions.DEFAULT)
                                    .then(Pipeline::understand)
                                    .value()));
        }
        if (ask == null ? session.console().terminal() : ask) {
            ask(known);
        }
        OutputFolder.writeFile(
                output,
                NoticeTemplate.write(known, session.language()).getBytes(StandardCharsets.UTF_8));
        List<String> missing = new ArrayList<>();
        for (Item item : Item.values()) {
            if (item.required() && !known.containsKey(item)) {
                missing.add(item.key() + "（" + item.in(session.language()) + "）");
            }
        }
        if (missing.isEmpty()) {
            session.progress(BundleMessage.NOTICE_COMPLETE, output);
        } else {
            session.progress(BundleMessage.NOTICE_WRITTEN, output, String.join("、", missing));
        }
        return ExitCode.CLEAN;
    }

    /// Asks for what is required and not known; an empty answer leaves it for later.
    private void ask(Map<Item, String> known) {
        BufferedReader answers =
                new BufferedReader(
                        new InputStreamReader(session.console().in(), StandardCharsets.UTF_8));
        try {
            for (Item item : Item.values()) {
                boolean wanted =
                        item.required()
                                || item == Item.EMAIL
                                || item == Item.PHONE
                                || (item == Item.REASON_FOR_SHORTER && isShort(known));
                if (!wanted || known.containsKey(item)) {
                    continue;
                }
                String law =
                        item.law() == Item.Law.NONE
                                ? ""
                                : "（" + item.law().in(session.language()) + "）";
                session.console()
                        .err()
                        .print(
                                BundleMessage.ASK.in(
                                        session.language(),
                                        item.in(session.language()),
                                        law,
                                        item.key()
                                                + (item.example().isEmpty()
                                                        ? ""
                                                        : "［" + item.example() + "］")));
                session.console().err().flush();
                String answer = answers.readLine();
                if (answer == null) {
                    return;
                }
                if (!answer.isBlank()) {
                    known.put(item, answer.strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isShort(Map<Item, String> known) {
        String days = known.getOrDefault(Item.COMMENT_DAYS, "60");
        return days.matches("[0-9]{1,3}") && Integer.parseInt(days) < 60;
    }
}
