package org.baihua.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `baihua doctor`: what is installed, what optional parts are missing and how to get them.
@Command(name = "doctor")
final class DoctorCommand implements Callable<Integer> {

    private final Session session;

    @Mixin CommonOptions common;

    @Option(names = "--format", paramLabel = "FORMAT")
    GlossaryOutput.Format format = GlossaryOutput.Format.TEXT;

    DoctorCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<Doctor.Part> parts = new Doctor(session.console(), session.language()).look();
        switch (format) {
            case TEXT -> parts.forEach(this::print);
            case JSON -> {
                ObjectNode root = GlossaryOutput.object();
                ArrayNode list = root.putArray("parts");
                for (Doctor.Part part : parts) {
                    ObjectNode node = list.addObject();
                    node.put("id", part.id());
                    node.put("status", part.status().name().toLowerCase(Locale.ROOT));
                    node.put("name", part.name());
                    node.put("value", part.value());
                    node.put("advice", part.advice());
                }
                session.writer().print(GlossaryOutput.print(root));
            }
        }
        session.writer().flush();
        boolean broken = parts.stream().anyMatch(p -> p.status() == Doctor.Status.BROKEN);
        return broken ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private void print(Doctor.Part part) {
        // Bold and the basic colours, which every theme sets for its own background.
        String mark =
                switch (part.status()) {
                    case OK -> coloured("32", "✓");
                    case OPTIONAL -> coloured("33", "○");
                    case BROKEN -> coloured("31", "✗");
                };
        session.writer()
                .print(mark + " " + coloured("1", part.name()) + "  " + part.value() + "\n");
        if (!part.advice().isEmpty()) {
            session.writer().print("  " + part.advice() + "\n");
        }
    }

    private String coloured(String code, String text) {
        return session.console().colour() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
