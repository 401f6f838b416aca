package org.baihua.cli.build;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/// The licences of the libraries inside an archive: one folder a library with the texts that it
/// carries, and a table of all, taken from the bill of materials.
final class Licences {

    private Licences() {}

    /// Writes the folder.
    ///
    /// @param bom the CycloneDX bill of materials
    /// @throws IllegalStateException when a library is not in the bill of materials or names no
    ///   licence there
    static void write(Path lib, Path bom, Path target) throws IOException {
        Map<String, JsonNode> components = new TreeMap<>();
        for (JsonNode component : new ObjectMapper().readTree(bom.toFile()).path("components")) {
            String jar = component.path("name").asText() + "-" + component.path("version").asText();
            components.put(jar + ".jar", component);
        }
        StringBuilder table =
                new StringBuilder("# 所含程式庫與授權 Libraries inside and their licences\n\n");
        table.append("| library | version | licence | texts | home |\n|---|---|---|---|---|\n");
        Files.createDirectories(target);
        for (Path jar : jars(lib)) {
            String name = jar.getFileName().toString();
            if (name.startsWith("baihua-")) {
                continue;
            }
            JsonNode component = components.get(name);
            String licence = component == null ? "" : licence(component);
            if (component == null || licence.isEmpty()) {
                throw new IllegalStateException(name + " names no licence in " + bom.getFileName());
            }
            String library = name.substring(0, name.length() - ".jar".length());
            List<String> texts = texts(jar, target.resolve(library));
            table.append("| ")
                    .append(component.path("name").asText())
                    .append(" | ")
                    .append(component.path("version").asText())
                    .append(" | ")
                    .append(licence)
                    .append(" | ")
                    .append(texts.isEmpty() ? "" : library + "/")
                    .append(" | ")
                    .append(website(component))
                    .append(" |\n");
        }
        Files.writeString(target.resolve("README.md"), table);
    }

    private static List<Path> jars(Path lib) throws IOException {
        try (var files = Files.list(lib)) {
            return files.filter(f -> f.toString().endsWith(".jar")).sorted().toList();
        }
    }

    private static String licence(JsonNode component) {
        List<String> names = new ArrayList<>();
        for (JsonNode choice : component.path("licenses")) {
            JsonNode licence = choice.path("license");
            names.add(
                    choice.has("expression")
                            ? choice.path("expression").asText()
                            : licence.path("id").asText(licence.path("name").asText()));
        }
        return String.join(", ", names);
    }

    private static String website(JsonNode component) {
        for (JsonNode reference : component.path("externalReferences")) {
            if (reference.path("type").asText().equals("website")) {
                return reference.path("url").asText();
            }
        }
        return component.path("licenses").path(0).path("license").path("url").asText();
    }

    /// Copies what a jar says of its licence.
    private static List<String> texts(Path jar, Path folder) throws IOException {
        List<String> written = new ArrayList<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : Collections.list(file.entries())) {
                String name = entry.getName();
                String last = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
                boolean told =
                        last.matches("(licen[cs]e|notice|copying|about)([-._].*)?")
                                && !last.endsWith(".class");
                if (!entry.isDirectory() && told) {
                    Files.createDirectories(folder);
                    Path text = folder.resolve(name.substring(name.lastIndexOf('/') + 1));
                    for (int i = 2; Files.exists(text); i++) {
                        text = folder.resolve(i + "-" + text.getFileName());
                    }
                    Files.write(text, file.getInputStream(entry).readAllBytes());
                    written.add(name);
                }
            }
        }
        return written;
    }
}
