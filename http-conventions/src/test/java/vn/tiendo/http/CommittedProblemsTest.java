package vn.tiendo.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CommittedProblemsTest {
    private final CommittedProblems problems = CommittedProblems.onClassPath();

    @Test
    void areWordedInBothLanguages() {
        assertThat(problems.untranslated()).isEmpty();
    }

    @Test
    void areListedForCallers() throws IOException {
        Path list = Path.of(System.getProperty("tiendo.root", ".."), "docs", "problems.md");

        // TITLE_TAKEN is the sample service's.
        assertThat(problems.unlistedIn(list)).isEqualTo(Set.of("TITLE_TAKEN"));
    }

    @Test
    void wordANumberOfErrorsAndEachOfThem() {
        Violations violations = new Violations();
        violations.add("#/name", "REQUIRED");
        violations.addMalformed("#/code", "WRONG_TYPE", "string");
        ProblemBody body = new ProblemAnswers().body(violations.toProblem(), Language.EN, "/v1/x", "t");

        assertThat(body.status()).isEqualTo(400);
        assertThat(body.detail()).startsWith("2 places");
        assertThat(body.errors()).extracting(ProblemBody.Place::pointer).containsExactly("#/name", "#/code");
        assertThat(body.errors().getLast().detail()).contains("JSON type string");
    }
}
