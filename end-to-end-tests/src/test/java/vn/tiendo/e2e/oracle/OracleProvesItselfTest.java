package vn.tiendo.e2e.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.e2e.conformance.Expectation;
import vn.tiendo.e2e.conformance.WorkedCase;
import vn.tiendo.e2e.launch.Checkout;

/** Before it judges anybody, the oracle answers what others have worked out by hand. */
class OracleProvesItselfTest {

    private static final int QUESTIONS_THERE = 399;

    @Test
    void answersItsOwnCases() {
        var cases = WorkedCase.in(OwnCases.files());

        assertThat(cases).isNotEmpty();
        assertThat(disagreements(cases)).isEmpty();
    }

    @Test
    void answersEveryWorkedCase() throws IOException {
        var folder = Checkout.present().sharedCases();
        assumeFalse(!Files.isDirectory(folder), "there are no worked cases in " + folder);
        var cases = WorkedCase.in(filesIn(folder));

        assertThat(cases.stream().mapToInt(worked -> worked.asks().size()).sum())
                .isGreaterThanOrEqualTo(QUESTIONS_THERE);
        assertThat(disagreements(cases)).isEmpty();
    }

    private static List<String> disagreements(List<WorkedCase> cases) {
        var disagreements = new ArrayList<String>();
        for (var worked : cases) {
            var oracle = new Oracle(worked);
            for (var ask : worked.asks()) {
                Expectation.difference(ask.expect(), oracle.answer(ask))
                        .ifPresent(difference -> disagreements.add(worked.name() + ": " + difference + " in " + ask));
            }
        }
        return disagreements;
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
