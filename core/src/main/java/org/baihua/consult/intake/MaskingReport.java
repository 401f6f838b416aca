package org.baihua.consult.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.baihua.consult.Opinion;
import org.baihua.consult.Opinion.Masked;

/// What was masked, and where: the kind and the place, never the data.
public final class MaskingReport {

    public static final String NAME = "masked.csv";

    private MaskingReport() {}

    public static String write(List<Opinion> opinions) {
        StringBuilder out = new StringBuilder();
        out.append(Csv.line(List.of("opinion_id", "kind", "field", "start", "end")));
        for (Opinion opinion : opinions) {
            for (Masked masked : opinion.masked()) {
                out.append(
                        Csv.line(
                                List.of(
                                        opinion.id(),
                                        masked.kind().id(),
                                        masked.field(),
                                        String.valueOf(masked.start()),
                                        String.valueOf(masked.end()))));
            }
        }
        return out.toString();
    }

    /// How many of each kind: 「電話 3、姓名 2」.
    public static String totals(List<Opinion> opinions) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Opinion opinion : opinions) {
            opinion.masked().forEach(one -> counts.merge(one.kind().chinese(), 1, Integer::sum));
        }
        List<String> parts = new ArrayList<>();
        counts.forEach((kind, count) -> parts.add(kind + " " + count));
        return parts.isEmpty() ? "0" : String.join("、", parts);
    }
}
