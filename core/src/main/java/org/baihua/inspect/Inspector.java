package org.baihua.inspect;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.baihua.personal.Personal;
import org.baihua.personal.PersonalData;
import org.baihua.read.Input;
import org.baihua.read.Readers;
import org.baihua.read.Trace;
import org.baihua.read.Traces;
import org.baihua.source.Aside;
import org.baihua.source.Hidden;
import org.baihua.source.LineIndex;
import org.baihua.source.Outcome;
import org.baihua.source.Revision;
import org.baihua.source.SourceDocument;
import org.jspecify.annotations.Nullable;

/// Finds what a file would give away if it were published as it is.
public final class Inspector {

    /// Properties that name a person or an organization, as the formats call them.
    private static final Set<String> PEOPLE =
            Set.of(
                    "creator",
                    "lastModifiedBy",
                    "initial-creator",
                    "printed-by",
                    "Author",
                    "Manager",
                    "Company",
                    "author",
                    "company",
                    "manager");

    private final Options options;
    private final List<Leak> leaks = new ArrayList<>();
    private final Set<Leak> known = new HashSet<>();

    private Inspector(Options options) {
        this.options = options;
    }

    /// Inspects a file.
    ///
    /// @throws org.baihua.source.UserException when it cannot be read as a whole
    public static Outcome<Inspection> inspect(Path file, Options options) {
        return inspect(Readers.input(file, options.reading().limits()), options);
    }

    /// Inspects bytes.
    ///
    /// @throws org.baihua.source.UserException when they cannot be read as a whole
    public static Outcome<Inspection> inspect(Input input, Options options) {
        Outcome<Traces.Seen> seen = Traces.of(input, options.reading());
        Inspector inspector = new Inspector(options);
        inspector.document(seen.value().document());
        seen.value().traces().forEach(inspector::trace);
        inspector.personal(seen.value().document());
        inspector.leaks.sort(Comparator.comparing(Leak::kind));
        return new Outcome<>(new Inspection(input.name(), inspector.leaks), seen.diagnostics());
    }

    private void document(SourceDocument document) {
        for (Revision each : document.revisions()) {
            String where = each.kind() == Revision.Kind.INSERTION ? "insertion" : "deletion";
            add(Leak.Kind.TRACKED_CHANGE, signed(where, each.author()), each.text(), each.line());
            person("tracked changes", each.author());
        }
        for (Aside each : document.asides()) {
            if (each.kind() == Aside.Kind.COMMENT) {
                add(Leak.Kind.COMMENT, signed("comment", each.author()), each.text(), each.line());
                person("comments", each.author());
            }
        }
        for (Hidden each : document.hidden()) {
            Leak.Kind kind =
                    switch (each.kind()) {
                        case HIDDEN -> Leak.Kind.HIDDEN_TEXT;
                        case WHITE -> Leak.Kind.WHITE_TEXT;
                        case COVERED -> Leak.Kind.COVERED_TEXT;
                    };
            add(kind, "text", each.text(), each.line());
        }
        for (Map.Entry<String, String> each : document.properties().entrySet()) {
            String name = each.getKey();
            if (PEOPLE.contains(name)) {
                add(Leak.Kind.AUTHOR, name, each.getValue(), 0);
            } else if (name.startsWith("custom:")) {
                add(Leak.Kind.CUSTOM_PROPERTY, name, each.getValue(), 0);
            }
        }
    }

    private void person(String where, String name) {
        if (!name.isBlank()) {
            add(Leak.Kind.AUTHOR, where, name.strip(), 0);
        }
    }

    private static String signed(String where, String author) {
        return author.isEmpty() ? where : where + " " + author;
    }

    private void trace(Trace trace) {
        Leak.Kind kind =
                switch (trace.kind()) {
                    case TRACKED_CHANGE -> Leak.Kind.TRACKED_CHANGE;
                    case COMMENT -> Leak.Kind.COMMENT;
                    case HIDDEN_TEXT -> Leak.Kind.HIDDEN_TEXT;
                    case COVERED_TEXT -> Leak.Kind.COVERED_TEXT;
                    case AUTHOR -> Leak.Kind.AUTHOR;
                    case PROPERTY -> Leak.Kind.CUSTOM_PROPERTY;
                    case THUMBNAIL -> Leak.Kind.THUMBNAIL;
                    case EMBEDDED_FILE -> Leak.Kind.EMBEDDED_FILE;
                    case EARLIER_REVISION -> Leak.Kind.EARLIER_REVISION;
                };
        // The reader may have told the same with its line.
        if (leaks.stream()
                .noneMatch(each -> each.kind() == kind && each.text().equals(trace.text()))) {
            add(kind, trace.where(), trace.text(), trace.line());
        }
    }

    /// Personal data in the text, and in what stands beside or behind it.
    private void personal(SourceDocument document) {
        LineIndex lines = LineIndex.of(document);
        String text = document.text();
        for (Personal each : PersonalData.find(text)) {
            boolean number =
                    each.start() > 0 && text.charAt(each.start() - 1) == '第'
                            || each.end() < text.length() && text.charAt(each.end()) == '號';
            if (number && each.kind() == Personal.Kind.PHONE) {
                // 字第○九一二三四五六七八號 is the number of a letter.
                continue;
            }
            found(each, "text", lines.lineAt(each.start()).number());
        }
        for (Aside each : document.asides()) {
            personal(each.text(), each.kind().name().toLowerCase(Locale.ROOT), each.line());
        }
        for (Hidden each : document.hidden()) {
            personal(each.text(), "hidden", each.line());
        }
        for (Revision each : document.revisions()) {
            if (each.span() == null) {
                personal(each.text(), "revision", each.line());
            }
        }
    }

    private void personal(String text, String where, int line) {
        PersonalData.find(text).forEach(each -> found(each, where, line));
    }

    private void found(Personal personal, String where, int line) {
        Leak.@Nullable Kind kind =
                switch (personal.kind()) {
                    case PERSONAL_ID, PASSPORT -> Leak.Kind.PERSONAL_ID;
                    case BUSINESS_ID -> Leak.Kind.BUSINESS_ID;
                    case PHONE -> Leak.Kind.PHONE;
                    case EMAIL -> Leak.Kind.EMAIL;
                    case ADDRESS -> Leak.Kind.ADDRESS;
                    case BANK_ACCOUNT, PAYMENT_CARD -> Leak.Kind.BANK_ACCOUNT;
                    // Laws are full of names and dates, and plates are on every car.
                    case PLATE, BIRTH_DATE, ACCOUNT, NAME -> null;
                };
        if (kind != null) {
            add(kind, where, personal.text(), line);
        }
    }

    private void add(Leak.Kind kind, String where, String text, int line) {
        Leak leak = new Leak(kind, where, text, line);
        if (!leak.isAllowed(options.allow()) && known.add(leak)) {
            leaks.add(leak);
        }
    }
}
