package org.baihua.spark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.baihua.batch.Ledger.Table;
import org.baihua.plain.Level;
import org.baihua.publish.Product;
import org.baihua.source.Home;
import org.baihua.source.Language;

/// The job's arguments, as `baihua batch` has them.
///
/// @param archive a folder that every machine sees at the same place, or any address that Spark's
///   file systems know (`s3a://…`, `hdfs://…`)
/// @param output the same; a folder gets what a local run writes, a store gets tables
/// @param data the compiled dictionary and terms
/// @param instead glossaries instead of the bundled ones
/// @param besides glossaries besides them
/// @param key what results depend on besides the bytes: program, glossaries, options
/// @param partitions how many tasks; 0 lets the job decide
/// @param prune whether results of documents that left the archive are taken away; tables in a
///   store are written anew by every run and keep none
/// @param store whether results go into tables even when the output is a folder
record JobOptions(
        String archive,
        String output,
        Set<Product> products,
        Set<Table> tables,
        Level level,
        boolean resume,
        boolean retry,
        boolean prune,
        int timeLimit,
        int allowed,
        Path data,
        List<Path> instead,
        List<Path> besides,
        Language language,
        String key,
        int partitions,
        boolean store) {

    static JobOptions parse(String... arguments) {
        String archive = "";
        String output = "";
        Set<Product> products = EnumSet.allOf(Product.class);
        Set<Table> tables = EnumSet.allOf(Table.class);
        Level level = Level.PLAIN;
        boolean resume = false;
        boolean retry = false;
        boolean prune = false;
        boolean store = false;
        int timeLimit = 120;
        int allowed = 0;
        int partitions = 0;
        Path data = Home.data();
        List<Path> instead = new ArrayList<>();
        List<Path> besides = new ArrayList<>();
        Language language = Language.ZH_TW;
        String key = "";
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            switch (argument) {
                case "-o", "--output" -> output = value(arguments, ++i);
                case "--to" -> products = set(Product.class, value(arguments, ++i));
                case "--tables" -> tables = set(Table.class, value(arguments, ++i));
                case "--level" -> level = one(Level.class, value(arguments, ++i));
                case "--resume" -> resume = true;
                case "--retry-failed" -> retry = true;
                case "--prune" -> prune = true;
                case "--store" -> store = true;
                case "--time-limit" -> timeLimit = Integer.parseInt(value(arguments, ++i));
                case "--allow-failures" -> allowed = Integer.parseInt(value(arguments, ++i));
                case "--partitions" -> partitions = Integer.parseInt(value(arguments, ++i));
                case "--data" -> data = Path.of(value(arguments, ++i));
                case "--glossary" -> instead.add(Path.of(value(arguments, ++i)));
                case "--add-glossary" -> besides.add(Path.of(value(arguments, ++i)));
                case "--lang" ->
                        language =
                                value(arguments, ++i).equals("en") ? Language.EN : Language.ZH_TW;
                case "--key" -> key = value(arguments, ++i);
                default -> {
                    if (argument.startsWith("-") || !archive.isEmpty()) {
                        throw new IllegalArgumentException(argument);
                    }
                    archive = argument;
                }
            }
        }
        if (archive.isEmpty() || output.isEmpty()) {
            throw new IllegalArgumentException("DIR -o OUT");
        }
        return new JobOptions(
                archive,
                output,
                products,
                tables,
                level,
                resume,
                retry,
                prune,
                timeLimit,
                allowed,
                data,
                List.copyOf(instead),
                List.copyOf(besides),
                language,
                key,
                partitions,
                store);
    }

    private static String value(String[] arguments, int at) {
        if (at >= arguments.length) {
            throw new IllegalArgumentException(arguments[at - 1]);
        }
        return arguments[at];
    }

    private static <E extends Enum<E>> E one(Class<E> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    }

    private static <E extends Enum<E>> Set<E> set(Class<E> type, String names) {
        Set<E> set = EnumSet.noneOf(type);
        Arrays.stream(names.split(",", -1))
                .filter(name -> !name.isEmpty())
                .forEach(name -> set.add(one(type, name)));
        return set;
    }
}
