package org.baihua.plain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.baihua.source.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The forty traps, in both directions.
class TrapsTest {

    @TestFactory
    Stream<DynamicTest> aTrapIsReportedUnderItsOwnCode() {
        return TestRows.of("traps.tsv").stream()
                .map(row ->
                        DynamicTest.dynamicTest(
                                row.get(0) + " " + row.get(2),
                                () ->
                                        assertThat(errors(row.get(1), row.get(2)))
                                                .map(it -> it.code().name())
                                                .containsAnyOf(row.get(3).split(","))));
    }

    @TestFactory
    Stream<DynamicTest> theGoodVersionIsNoError() {
        return TestRows.of("traps.tsv").stream()
                .map(row ->
                        DynamicTest.dynamicTest(
                                row.get(0) + " " + row.get(4),
                                () ->
                                        assertThat(errors(row.get(1), row.get(4)))
                                                .map(it -> it.in(Language.ZH_TW))
                                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> everyTextIsFaithfulToItself() {
        return TestRows.of("traps.tsv").stream()
                .flatMap(row -> Stream.of(row.get(1), row.get(2), row.get(4)))
                .distinct()
                .map(text ->
                        DynamicTest.dynamicTest(
                                text,
                                () ->
                                        assertThat(Contract.compare(text, text, Context.NONE))
                                                .map(it -> it.in(Language.ZH_TW))
                                                .isEmpty()));
    }

    private static List<Violation> errors(String original, String plain) {
        return Contract.compare(original, plain, Context.NONE).stream()
                .filter(it -> it.level() == Violation.Level.ERROR)
                .toList();
    }
}
