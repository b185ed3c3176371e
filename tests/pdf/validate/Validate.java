import java.io.FileInputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.LogManager;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;

/**
 * Validates PDFs against PDF/A-3a and PDF/UA-1 with veraPDF. The arguments are files, or folders
 * with PDFs; all of them are validated in this one process, since starting it takes longest.
 *
 * Prints a line for each rule that a file breaks: the file, the profile, the rule, how often, what
 * the rule asks for and the first object that breaks it. Then the number of files.
 */
public class Validate {
    private static final Map<String, PDFAFlavour> PROFILES = new LinkedHashMap<>();

    static {
        PROFILES.put("PDFA-3A", PDFAFlavour.PDFA_3_A);
        PROFILES.put("PDFUA-1", PDFAFlavour.PDFUA_1);
    }

    private static final PrintStream OUT =
            new PrintStream(System.out, true, StandardCharsets.UTF_8);

    public static void main(String[] arguments) throws Exception {
        LogManager.getLogManager().reset();
        VeraGreenfieldFoundryProvider.initialise();
        List<Path> files = files(arguments);
        for (Map.Entry<String, PDFAFlavour> profile : PROFILES.entrySet()) {
            ValidationProfile rules = rules(profile.getKey());
            for (Path file : files) {
                validate(file, profile.getKey(), profile.getValue(), rules);
            }
        }
        OUT.println("validated " + files.size());
    }

    private static List<Path> files(String[] arguments) throws Exception {
        List<Path> files = new ArrayList<>();
        for (String argument : arguments) {
            try (Stream<Path> found = Files.walk(Path.of(argument))) {
                found.filter(Files::isRegularFile)
                        .filter(file -> file.toString().endsWith(".pdf"))
                        .sorted()
                        .forEach(files::add);
            }
        }
        return files;
    }

    /** The profile's rules, from the jar: its own list of profiles does not work inside a jar. */
    private static ValidationProfile rules(String name) throws Exception {
        String place = "/org/verapdf/pdfa/validation/" + name + ".xml";
        try (InputStream xml = Profiles.class.getResourceAsStream(place)) {
            return Profiles.profileFromXml(xml);
        }
    }

    private static void validate(
            Path file, String name, PDFAFlavour flavour, ValidationProfile rules) {
        try (InputStream bytes = new FileInputStream(file.toFile());
                PDFAParser parser = Foundries.defaultInstance().createParser(bytes, flavour)) {
            PDFAValidator validator = Foundries.defaultInstance().createValidator(rules, false);
            report(file, name, validator.validate(parser));
        } catch (Throwable fault) {
            OUT.println(file + "\t" + name + "\tnot readable: " + fault);
        }
    }

    private static void report(Path file, String name, ValidationResult result) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, TestAssertion> firsts = new LinkedHashMap<>();
        for (TestAssertion test : result.getTestAssertions()) {
            if (test.getStatus() != TestAssertion.Status.PASSED) {
                String rule = test.getRuleId().getClause() + "-" + test.getRuleId().getTestNumber();
                counts.merge(rule, 1, Integer::sum);
                firsts.putIfAbsent(rule, test);
            }
        }
        firsts.forEach((rule, test) -> OUT.println(String.join("\t",
                file.toString(), name, rule, "x" + counts.get(rule), test.getMessage(),
                test.getLocation().getContext())));
        if (firsts.isEmpty() && !result.isCompliant()) {
            OUT.println(file + "\t" + name + "\tnot compliant");
        }
    }
}
