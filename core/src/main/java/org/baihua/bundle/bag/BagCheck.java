package org.baihua.bundle.bag;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baihua.source.Language;

/// Holds a bag against its own manifests.
public final class BagCheck {

    private static final Pattern LINE = Pattern.compile("([0-9a-fA-F]+)[ \\t]+\\*?(.+)");

    private final Bag bag;
    private final List<Problem> problems = new ArrayList<>();

    /// What is wrong, and with which file.
    ///
    /// @param path the file, empty for the bag as a whole
    public record Problem(BagMessage message, String path, List<Object> arguments) {
        public Problem {
            arguments = List.copyOf(arguments);
        }

        public String in(Language language) {
            return message.in(language, arguments.toArray());
        }
    }

    private BagCheck(Bag bag) {
        this.bag = bag;
    }

    /// Everything that is not as it was packed; empty for a whole bag.
    public static List<Problem> of(Bag bag) {
        BagCheck check = new BagCheck(bag);
        check.declaration();
        check.oxum();
        for (Checksum checksum : Checksum.values()) {
            check.manifest(checksum, false);
            check.manifest(checksum, true);
        }
        return List.copyOf(check.problems);
    }

    private void problem(BagMessage message, String path, Object... arguments) {
        Problem problem = new Problem(message, path, List.of(arguments));
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    private void declaration() {
        String said = text(Bag.DECLARATION);
        if (!said.matches("(?s)BagIt-Version: 1\\.0\\R+Tag-File-Character-Encoding: UTF-8\\s*")) {
            problem(BagMessage.WRONG_VERSION, Bag.DECLARATION);
        }
    }

    private void oxum() {
        Matcher said = Pattern.compile("(?m)^Payload-Oxum: *(\\d+\\.\\d+)").matcher(text(Bag.INFO));
        long octets = 0;
        long count = 0;
        for (Map.Entry<String, byte[]> file : bag.files().entrySet()) {
            if (file.getKey().startsWith(Bag.PAYLOAD)) {
                octets += file.getValue().length;
                count++;
            }
        }
        String real = octets + "." + count;
        if (said.find() && !said.group(1).equals(real)) {
            problem(BagMessage.OXUM, Bag.INFO, said.group(1), real);
        }
    }

    private void manifest(Checksum checksum, boolean tags) {
        String name = (tags ? "tagmanifest-" : "manifest-") + checksum.id() + ".txt";
        if (!bag.files().containsKey(name)) {
            problem(BagMessage.NO_MANIFEST, name, name);
            return;
        }
        Map<String, String> listed = listed(name);
        for (Map.Entry<String, String> entry : listed.entrySet()) {
            byte[] bytes = bag.files().get(entry.getKey());
            if (!BagPath.isInside(entry.getKey())) {
                problem(BagMessage.OUTSIDE, entry.getKey(), entry.getKey());
            } else if (bytes == null) {
                problem(BagMessage.MISSING, entry.getKey(), entry.getKey());
            } else if (!checksum.of(bytes).equals(entry.getValue())) {
                problem(BagMessage.CHANGED, entry.getKey(), entry.getKey(), checksum.id());
            }
        }
        TreeSet<String> extra = new TreeSet<>();
        for (String path : bag.files().keySet()) {
            boolean payload = path.startsWith(Bag.PAYLOAD);
            boolean belongs = tags ? !payload && !path.startsWith("tagmanifest-") : payload;
            if (belongs && !listed.containsKey(path)) {
                extra.add(path);
            }
        }
        extra.forEach(path -> problem(BagMessage.EXTRA, path, path));
    }

    private Map<String, String> listed(String name) {
        Map<String, String> listed = new LinkedHashMap<>();
        List<String> lines = text(name).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            Matcher line = LINE.matcher(lines.get(i));
            if (line.matches()) {
                listed.put(BagPath.decode(line.group(2)), line.group(1).toLowerCase(Locale.ROOT));
            } else {
                problem(BagMessage.BAD_LINE, name, name, i + 1);
            }
        }
        return listed;
    }

    private String text(String path) {
        byte[] bytes = bag.files().get(path);
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }
}
