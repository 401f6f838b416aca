import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/// Run from source with veraPDF on the path: judges many PDFs in one process, because starting one
/// costs more than judging.
public class Pdfs {
    public static void main(String[] files) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        int failed = 0;
        for (String file : files) {
            for (String id : List.of("ua1", "3a")) {
                PDFAFlavour flavour = PDFAFlavour.byFlavourId(id);
                try (PDFAParser parser =
                                Foundries.defaultInstance().createParser(new File(file), flavour);
                        PDFAValidator validator =
                                Foundries.defaultInstance().createValidator(flavour, false)) {
                    ValidationResult result = validator.validate(parser);
                    if (!result.isCompliant()) {
                        failed++;
                        Map<String, Integer> clauses = new TreeMap<>();
                        for (TestAssertion each : result.getTestAssertions()) {
                            if (each.getStatus() == TestAssertion.Status.FAILED) {
                                clauses.merge(each.getRuleId().getClause(), 1, Integer::sum);
                            }
                        }
                        System.out.println(file + " " + id + " " + clauses);
                    }
                }
            }
        }
        System.out.println("checked " + files.length + ", failed " + failed);
        System.exit(failed == 0 ? 0 : 1);
    }
}
