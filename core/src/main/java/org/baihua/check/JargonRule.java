package org.baihua.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baihua.glossary.Entry;
import org.baihua.glossary.Entry.Register;
import org.baihua.glossary.Match;
import org.baihua.glossary.MatchContext;
import org.baihua.glossary.TermMatcher;
import org.baihua.source.Format;

/// Terms of the glossaries: 公文用語, legal terms that want explaining, and writings that the unified
/// tables (法律統一用字表、用語表) do not allow.
///
/// @param matcher gives a matcher for the calling thread
public record JargonRule(Supplier<TermMatcher> matcher) implements Rule {

    /// 以下簡稱本法 and the like; what a law names itself is not jargon to be replaced.
    private static final Pattern INTRODUCED =
            Pattern.compile("(?:簡稱|併稱|統稱|合稱)[「『]?([^」』）)，。；、]{1,20})");

    private static final Pattern DEFINED = Pattern.compile("所稱([^，。；：]{1,20})，(?:係|是)?指");

    @Override
    public String id() {
        return CheckMessage.JARGON.code();
    }

    @Override
    public void check(Checked document, Consumer<Finding> found) {
        String text = document.source().text();
        boolean wrapped = document.source().format() == Format.TEXT;
        MatchContext context = MatchContext.of(text, definedIn(text), Set.of(), wrapped);
        for (Match match : matcher.get().match(text, Register.BOTH, context)) {
            Register register = document.prose().registerAt(match.span().start());
            if (register != null && match.entry().register().covers(register)) {
                found.accept(finding(document, match));
            }
        }
    }

    private static Set<String> definedIn(String text) {
        Set<String> defined = new TreeSet<>();
        for (Matcher m = INTRODUCED.matcher(text); m.find(); ) {
            defined.add(m.group(1));
        }
        for (Matcher m = DEFINED.matcher(text); m.find(); ) {
            defined.add(m.group(1));
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
            message = CheckMessage.JARGON_EXPLAIN;
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
        List<String> plain =
                match.entry().plain().stream().filter(word -> !word.equals("∅")).toList();
        return match.replaceable() && !plain.contains(match.replacement())
                ? List.of(match.replacement())
                : plain;
    }
}
