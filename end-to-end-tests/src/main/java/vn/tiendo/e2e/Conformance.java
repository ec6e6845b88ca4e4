package vn.tiendo.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.e2e.client.TiendoSystem;
import vn.tiendo.e2e.conformance.CaseRun;
import vn.tiendo.e2e.conformance.Outcome;
import vn.tiendo.e2e.conformance.Outcome.Verdict;
import vn.tiendo.e2e.conformance.WorkedCase;
import vn.tiendo.e2e.launch.Checkout;

/**
 * Plays the worked cases against a running system: {@code Conformance [FILE|FOLDER…]}. One line a case, and a closing line "N
 * passed, N failed, N skipped"; how long its parts took goes to standard error. Ends with 1 when a case fails, with 2 when there are
 * no cases.
 */
public final class Conformance {

    static final int SIDE_BY_SIDE = 8;

    private Conformance() {}

    public static void main(String[] arguments) throws IOException {
        var files = named(arguments.length > 0 ? List.of(arguments) : List.of(sharedCases()));
        if (files.isEmpty()) {
            System.err.println("No worked cases: give their files, or put them beside the checkout as shared/cases.");
            System.exit(2);
        }
        var outcomes = outcomes(files);
        outcomes.forEach(System.out::println);
        System.out.println(closingLine(outcomes));
        System.exit(count(outcomes, Verdict.FAIL) > 0 ? 1 : 0);
    }

    /** Plays the cases against the system that the environment names. */
    static List<Outcome> outcomes(List<Path> files) {
        return outcomes(files, RunningSystem.namedBy(System.getenv()));
    }

    static List<Outcome> outcomes(List<Path> files, TiendoSystem system) {
        return new CaseRun(system::conversation, SIDE_BY_SIDE)
                .telling(System.err::println)
                .of(WorkedCase.in(files));
    }

    private static String sharedCases() {
        return Checkout.present().sharedCases().toString();
    }

    /** The files, and for a folder those in it. */
    private static List<Path> named(List<String> arguments) throws IOException {
        var files = new ArrayList<Path>();
        for (var argument : arguments) {
            var path = Path.of(argument);
            if (Files.isRegularFile(path)) {
                files.add(path);
            } else {
                files.addAll(filesIn(path));
            }
        }
        return files;
    }

    static List<Path> filesIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    static String closingLine(List<Outcome> outcomes) {
        return "%d passed, %d failed, %d skipped"
                .formatted(count(outcomes, Verdict.PASS), count(outcomes, Verdict.FAIL), count(outcomes, Verdict.SKIP));
    }

    private static long count(List<Outcome> outcomes, Verdict verdict) {
        return outcomes.stream().filter(outcome -> outcome.verdict() == verdict).count();
    }
}
