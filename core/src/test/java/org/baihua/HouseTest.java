package org.baihua;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The house's rooms may be entered in one direction only.
class HouseTest {

    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.baihua");

    /// Each room, and the rooms that it may use.
    private static final Map<String, List<String>> MAY_USE = rooms();

    private static Map<String, List<String>> rooms() {
        Map<String, List<String>> rooms = new LinkedHashMap<>();
        rooms.put("source", List.of());
        rooms.put("read", List.of("source"));
        rooms.put("inspect", List.of("source", "read", "personal"));
        rooms.put("law", List.of("source"));
        rooms.put("parse", List.of("source", "law"));
        rooms.put("text", List.of("source"));
        rooms.put("glossary", List.of("source", "text"));
        rooms.put("check", List.of("source", "law", "text", "glossary"));
        rooms.put("plain", List.of("source", "law", "text", "glossary"));
        rooms.put("summary", List.of("source", "law", "text", "glossary", "plain"));
        rooms.put(
                "publish",
                List.of("source", "law", "text", "glossary", "check", "plain", "summary"));
        rooms.put(
                "bundle",
                List.of(
                        "source",
                        "law",
                        "text",
                        "glossary",
                        "check",
                        "plain",
                        "summary",
                        "publish",
                        "inspect",
                        "personal"));
        rooms.put("personal", List.of("source"));
        rooms.put("inspect", List.of("source", "read", "personal"));
        // Consultation begins where the story of a draft ends: opinions are files that are read,
        // cite
        // articles as laws do, and are answered in published documents.
        rooms.put(
                "consult",
                List.of("source", "read", "law", "parse", "text", "publish", "personal"));
        return rooms;
    }

    @TestFactory
    Stream<DynamicTest> everyRoomUsesOnlyTheRoomsBeforeIt() {
        return MAY_USE.entrySet().stream()
                .map(room ->
                        DynamicTest.dynamicTest(
                                room.getKey(),
                                () -> {
                                    List<String> forbidden = new ArrayList<>();
                                    for (String other : MAY_USE.keySet()) {
                                        if (!other.equals(room.getKey())
                                                && !room.getValue().contains(other)) {
                                            forbidden.add("org.baihua." + other + "..");
                                        }
                                    }
                                    noClasses()
                                            .that()
                                            .resideInAPackage("org.baihua." + room.getKey() + "..")
                                            .should()
                                            .dependOnClassesThat()
                                            .resideInAnyPackage(forbidden.toArray(String[]::new))
                                            .because(
                                                    "data flows one way; only Pipeline sees"
                                                            + " all rooms")
                                            .allowEmptyShould(true)
                                            .check(HOUSE);
                                }));
    }

    /// Each library, and the only packages that may touch it.
    @TestFactory
    Stream<DynamicTest> everyLibraryHasItsOwnDoor() {
        Map<String, String[]> doors = new LinkedHashMap<>();
        doors.put("org.apache.lucene..", packages("glossary", "consult", "batch.index"));
        doors.put("org.apache.pdfbox..", packages("read.pdf", "publish", "bundle"));
        doors.put(
                "org.apache.poi..",
                packages(
                        "read.docx",
                        "read.doc",
                        "glossary",
                        "check",
                        "publish",
                        "bundle",
                        "consult"));
        doors.put("org.jsoup..", packages("read.html", "publish", "bundle"));
        doors.put("org.commonmark..", packages("read.text", "consult"));
        doors.put("com.openhtmltopdf..", packages("publish", "bundle"));
        doors.put("opennlp..", packages("plain", "summary"));
        return doors.entrySet().stream()
                .map(door ->
                        DynamicTest.dynamicTest(
                                door.getKey(),
                                () ->
                                        noClasses()
                                                .that()
                                                .resideOutsideOfPackages(door.getValue())
                                                .should()
                                                .dependOnClassesThat()
                                                .resideInAPackage(door.getKey())
                                                .because(
                                                        "a library's types never leave the"
                                                                + " package that owns it")
                                                .check(HOUSE)));
    }

    private static String[] packages(String... rooms) {
        return Stream.of(rooms).map(room -> "org.baihua." + room + "..").toArray(String[]::new);
    }

    @Test
    void sourceUsesTheJdkOnly() {
        classes()
                .that()
                .resideInAnyPackage("org.baihua.source..", "org.baihua.law..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "org.jspecify..", "org.baihua.source..", "org.baihua.law..")
                .because("the records everybody shares must cost nobody a library")
                .check(HOUSE);
    }

    @Test
    void theLibraryPrintsNothing() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("stdout and stderr belong to the command line")
                .check(HOUSE);
    }
}
