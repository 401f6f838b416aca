package org.baihua.consult.link;

import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/// What was found of a model of meaning, tried once: its native parts may not fit this machine.
///
/// @param name what it is called; empty when none is installed, or when it could not even be made
/// @param model null when there is none that works
/// @param trouble what went wrong; empty when nothing did
public record InstalledModel(String name, @Nullable Meaning model, String trouble) {

    private static final String TRIAL = "試讀";

    public static InstalledModel find() {
        String name = "";
        try {
            Meaning model = ServiceLoader.load(Meaning.class).findFirst().orElse(null);
            if (model != null) {
                name = model.name();
                model.vector(TRIAL);
            }
            return new InstalledModel(name, model, "");
        } catch (RuntimeException | LinkageError | ServiceConfigurationError e) {
            return new InstalledModel(name, null, e.toString());
        }
    }

    public boolean isBroken() {
        return !trouble.isEmpty();
    }
}
