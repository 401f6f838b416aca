package org.baihua.plain.contract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.baihua.plain.contract.Violation.Level;
import org.baihua.source.Span;
import org.jspecify.annotations.Nullable;

/// Gathers violations while two texts are compared.
final class Report {

    private final Context context;
    private final Set<Violation> violations = new LinkedHashSet<>();

    Report(Context context) {
        this.context = context;
    }

    /// The original says something that the plain version does not. A summary may do so; what it
    /// then leaves out of penalties, times and exceptions is worth a warning.
    void lost(Invariant code, Level level, Saying saying, Span original, Object... arguments) {
        if (context.mode() == Context.Mode.SUMMARY) {
            if (code == Invariant.F3 || code == Invariant.F5 || code == Invariant.F8) {
                put(code, Level.WARNING, saying, original, null, arguments);
            }
            return;
        }
        put(code, level, saying, original, null, arguments);
    }

    /// The plain version says something that the original does not.
    void added(Invariant code, Level level, Saying saying, Span plain, Object... arguments) {
        put(code, level, saying, null, plain, arguments);
    }

    /// Both say something, but not the same.
    void bent(
            Invariant code,
            Level level,
            Saying saying,
            Span original,
            Span plain,
            Object... arguments) {
        put(code, level, saying, original, plain, arguments);
    }

    private void put(
            Invariant code,
            Level level,
            Saying saying,
            @Nullable Span original,
            @Nullable Span plain,
            Object... arguments) {
        violations.add(new Violation(code, level, saying, List.of(arguments), original, plain));
    }

    List<Violation> violations() {
        List<Violation> sorted = new ArrayList<>(violations);
        sorted.sort((a, b) -> {
            int byLevel = b.level().compareTo(a.level());
            return byLevel != 0 ? byLevel : Integer.compare(a.code().ordinal(), b.code().ordinal());
        });
        return List.copyOf(sorted);
    }
}
