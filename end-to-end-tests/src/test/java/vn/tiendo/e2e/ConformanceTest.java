package vn.tiendo.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.e2e.conformance.Outcome;
import vn.tiendo.e2e.conformance.Outcome.Verdict;
import vn.tiendo.e2e.launch.Checkout;

@Tag("slow")
class ConformanceTest {

    @Test
    void noWorkedCaseFails() throws IOException {
        var folder = Checkout.present().sharedCases();
        var files = Conformance.filesIn(folder);
        assumeFalse(files.isEmpty(), "there are no worked cases in " + folder);

        var outcomes = Conformance.outcomes(files, SystemForTests.get().asAdministrator());

        outcomes.forEach(System.out::println);
        System.out.println(Conformance.closingLine(outcomes));
        assertThat(outcomes).extracting(Outcome::verdict).contains(Verdict.PASS).doesNotContain(Verdict.FAIL);
    }
}
