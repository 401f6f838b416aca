package org.baihua.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every sentence of every room, in both languages.
class MessagesTest {

    @TestFactory
    Stream<DynamicTest> everySentenceIsThereInBothLanguages() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.baihua")
                        .stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Message.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of((Object[]) type.getEnumConstants()))
                        .map(Message.class::cast)
                        .map(message ->
                                DynamicTest.dynamicTest(
                                        message.code(), () -> checkMessage(message)));
    }

    private static void checkMessage(Message message) {
        assertThat(message.code()).matches("[a-z0-9]+(?:-[a-z0-9]+)*");
        // A sentence that only joins its gaps has no words of its own.
        assertThat(message.chinese().replaceAll("\\{\\d}|\\p{P}|\\s", ""))
                .matches("|.*\\p{IsHan}.*");
        assertThat(message.english()).isNotBlank().doesNotContainPattern("\\p{IsHan}{4,}");
        for (int i = 0; i < 6; i++) {
            String gap = "{" + i + "}";
            assertThat(message.english().contains(gap))
                    .as("%s in both languages", gap)
                    .isEqualTo(message.chinese().contains(gap));
        }
        Object[] arguments = {"甲", 12345, "丙", 4, 5, 6};
        assertThat(message.in(Language.ZH_TW, arguments)).doesNotContain("{0}", "12,345");
        assertThat(message.in(Language.EN, arguments)).doesNotContain("{0}", "12,345");
    }
}
