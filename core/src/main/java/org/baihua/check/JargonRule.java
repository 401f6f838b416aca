package org.baihua.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.baihua.glossary.Entry;
import org.baihua.glossary.Entry.Register;
import org.baihua.glossary.Finds;
import org.baihua.glossary.Match;
import org.baihua.glossary.MatchContext;
import org.baihua.glossary.TermMatcher;
import org.baihua.source.Format;

/// Terms of the glossaries: 公文用語, legal terms that want explaining, and writings that the unified
/// tables (法律統一用字表、用語表) do not allow.
///
/// @param matcher gives a matcher for the calling thread
public record JargonRule(Supplier<TermMatcher> matcher) implements Rule {

    /// How long a name may be that a text introduces.
    private static final int LONGEST_NAME = 20;

    @Override
    public String id() {
        return CheckMessage.JARGON.code();
    }

    @Override
    public void check(Checked document, Consumer<Finding> found) {
        String text = document.source().text();
        boolean wrapped = document.source().format() == Format.TEXT;
        MatchContext context = MatchContext.of(text, definedIn(text), Set.of(), wrapped);
        Finds finds = matcher.get().find(text, Register.BOTH, context);
        for (int i = 0; i < finds.size(); i++) {
            Entry entry = finds.entry(i);
            // 應, 得 and 之 are plain enough to stand; only the rewriter asks for them.
            if (!entry.flagged()) {
                continue;
            }
            Register register = document.prose().registerAt(finds.start(i));
            if (register != null && entry.register().covers(register)) {
                found.accept(finding(document, finds.match(i)));
            }
        }
    }

    /// What the text names itself: 以下簡稱本法, 本法所稱消費者，指…. That is not jargon to be replaced.
    private static Set<String> definedIn(String text) {
        Set<String> defined = new TreeSet<>();
        for (int at = text.indexOf('稱'); at > 0; at = text.indexOf('稱', at + 1)) {
            int start = at + 1;
            if (start < text.length() && "「『".indexOf(text.charAt(start)) >= 0) {
                start++;
            }
            int end = start;
            while (end < text.length() && "」』）)，。；、：\n".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            if (end == start || end - start > LONGEST_NAME) {
                continue;
            }
            boolean introduced = "簡併統合".indexOf(text.charAt(at - 1)) >= 0;
            boolean explained =
                    text.charAt(at - 1) == '所'
                            && (text.startsWith("，指", end)
                                    || text.startsWith("，係指", end)
                                    || text.startsWith("，是指", end));
            if (introduced || explained) {
                defined.add(text.substring(start, end));
            }
        }
        return defined;
    }

    private static Finding finding(Checked document, Match match) {
        Entry entry = match.entry();
        boolean unified =
                switch (entry.kind()) {
                    case UNIFIED_CHARACTER, UNIFIED_WORD -> true;
                    default -> false;
                };
        CheckMessage message;
        List<Object> arguments;
        if (!match.replaceable()) {
            message =
                    switch (entry.kind()) {
                        case LEGAL_TERM, DEFINITION, ABBREVIATION -> CheckMessage.JARGON_TERM;
                        default -> CheckMessage.JARGON_EXPLAIN;
                    };
            arguments = List.of(match.matched(), explanation(entry));
        } else if (match.replacement().isEmpty()) {
            message = CheckMessage.JARGON_DROP;
            arguments = List.of(match.matched(), entry.gloss());
        } else {
            message = unified ? CheckMessage.UNIFIED : CheckMessage.JARGON;
            arguments = List.of(match.matched(), match.replacement(), entry.gloss());
        }
        return new Finding(
                unified ? CheckMessage.UNIFIED.code() : CheckMessage.JARGON.code(),
                match.replaceable() ? Level.WARNING : Level.INFO,
                entry.term(),
                match.matched(),
                entry.id(),
                match.span(),
                document.placeAt(match.span().start()),
                message,
                arguments,
                suggestions(match));
    }

    private static String explanation(Entry entry) {
        if (!entry.gloss().isEmpty()) {
            return entry.gloss();
        }
        return entry.plain().isEmpty() ? entry.note() : String.join("、", entry.plain());
    }

    private static List<String> suggestions(Match match) {
        if (match.entry().safety() == Entry.Safety.NO) {
            return List.of();
        }
        List<String> plain = match.entry().plain();
        if (plain.contains(Entry.LEAVE_OUT)) {
            plain = plain.stream().filter(word -> !word.equals(Entry.LEAVE_OUT)).toList();
        }
        return match.replaceable() && !plain.contains(match.replacement())
                ? List.of(match.replacement())
                : plain;
    }
}
