package org.baihua.cli.launch;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.baihua.cli.Console;
import org.baihua.cli.Main;

/// Makes the calls of one kind, so that the JVM sees which classes they need.
///
/// `Train KIND SAMPLES OUT`
public final class Train {

    private Train() {}

    public static void main(String[] arguments) {
        Path samples = Path.of(arguments[1]);
        Path out = Path.of(arguments[2]);
        for (List<String> call : CacheKind.valueOf(arguments[0]).calls(samples, out)) {
            Main.run(silent(out), call.toArray(String[]::new));
        }
        // The streams that a real call uses.
        Console.system().out().flush();
    }

    /// @param out where what a call would keep for the next one goes
    private static Console silent(Path out) {
        PrintStream nothing =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Map<String, String> environment = Map.of("XDG_CACHE_HOME", out.toString());
        return new Console(InputStream.nullInputStream(), nothing, nothing, environment, false);
    }
}
