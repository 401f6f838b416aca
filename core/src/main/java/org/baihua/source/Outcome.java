package org.baihua.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A result, and what has to be said about how it was reached.
public record Outcome<T>(T value, List<Diagnostic> diagnostics) {

    public Outcome {
        diagnostics = List.copyOf(diagnostics);
    }

    public static <T> Outcome<T> of(T value) {
        return new Outcome<>(value, List.of());
    }

    /// Goes on with the value and keeps the diagnostics of both steps.
    public <R> Outcome<R> then(Function<? super T, Outcome<R>> step) {
        Outcome<R> next = step.apply(value);
        List<Diagnostic> both = new ArrayList<>(diagnostics);
        both.addAll(next.diagnostics);
        return new Outcome<>(next.value, both);
    }
}
