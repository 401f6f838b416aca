package org.baihua.read;

import java.nio.file.Path;
import org.baihua.source.*;

public class Dump {
    public static void main(String[] a) throws Exception {
        for (String f : a) {
            long t = System.nanoTime();
            try {
                Outcome<SourceDocument> o = Readers.standard().read(Path.of(f));
                for (Block b : o.value().blocks()) print(b, "");
                System.out.println("== " + f + " props " + o.value().properties());
                o.value().asides().forEach(s -> System.out.println("ASIDE " + s));
                o.value().hidden().forEach(s -> System.out.println("HIDDEN " + s));
                o.diagnostics().forEach(d -> System.out.println("DIAG " + d.place() + " " + d.in(Language.ZH_TW)));
            } catch (UserException e) {
                System.out.println("REFUSED " + f + " " + e.code() + " " + e.in(Language.ZH_TW) + " " + e.getCause());
                if (e.getCause() != null && System.getenv("TRACE") != null) e.getCause().printStackTrace(System.out);
            }
            System.out.println("-- " + (System.nanoTime() - t) / 1000000 + " ms " + f);
        }
    }
    static void print(Block b, String in) {
        switch (b) {
            case Line l -> System.out.println(in + "p" + l.page() + " " + l.number() + ": " + l.text() + (l.marks().isEmpty() ? "" : "  " + l.marks().stream().map(m -> m.kind().name().charAt(0) + "[" + m.span().of(l.text()) + "]").toList()));
            case Table t -> {
                System.out.println(in + "TABLE");
                for (Table.Row r : t.rows()) {
                    System.out.println(in + " ROW" + (r.header() ? " header" : ""));
                    for (Table.Cell c : r.cells()) {
                        System.out.println(in + "  CELL " + c.column() + " " + c.columnSpan() + "x" + c.rowSpan());
                        c.blocks().forEach(x -> print(x, in + "    "));
                    }
                }
            }
        }
    }
}
