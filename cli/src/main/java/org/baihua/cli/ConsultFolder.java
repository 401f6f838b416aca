package org.baihua.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.baihua.consult.ConsultMessage;
import org.baihua.consult.Opinion;
import org.baihua.consult.OpinionsFile;
import org.baihua.source.Place;
import org.baihua.source.UserException;

/// The folder of one consultation.
record ConsultFolder(Path folder) {

    List<Opinion> opinions() {
        Path file = folder.resolve(OpinionsFile.NAME);
        if (!Files.exists(file)) {
            throw UserException.unreadable(
                    ConsultMessage.NO_OPINIONS, Place.inFile(folder.toString()));
        }
        return OpinionsFile.read(text(OpinionsFile.NAME), file.toString());
    }

    boolean has(String name) {
        return Files.exists(folder.resolve(name));
    }

    /// The file's text, empty when there is none.
    String text(String name) {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            return "";
        }
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    byte[] bytes(String name) {
        Path file = folder.resolve(name);
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw InputOptions.unusable(file.toString(), e);
        }
    }

    String path(String name) {
        return folder.resolve(name).toString();
    }

    void write(TreeMap<String, byte[]> files) {
        new OutputFolder(folder).write(files);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
