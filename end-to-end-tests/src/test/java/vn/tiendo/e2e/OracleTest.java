package vn.tiendo.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.e2e.conformance.CaseRun;
import vn.tiendo.e2e.conformance.Outcome;
import vn.tiendo.e2e.conformance.Outcome.Verdict;
import vn.tiendo.e2e.conformance.WorkedCase;
import vn.tiendo.e2e.oracle.OwnCases;
import vn.tiendo.e2e.oracle.Trial;

/** The system and an independent opinion agree on histories that nobody has thought of. */
@Tag("slow")
class OracleTest {

    private static final long FIRST_SEED = Long.getLong("tiendo.oracle.seed", 20_000);
    private static final int HISTORIES = Integer.getInteger("tiendo.oracle.histories", 12);

    @Test
    void agreesOnHistoriesMadeUpByChance() {
        var trial = new Trial(run());

        var outcomes = trial.of(FIRST_SEED, HISTORIES);

        var failed = outcomes.stream()
                .filter(outcome -> outcome.verdict() == Verdict.FAIL)
                .toList();
        failed.stream()
                .filter(outcome -> outcome.differing().isPresent())
                .limit(1)
                .forEach(outcome -> Trial.write(trial.smallest(outcome), Path.of("target", "disagreements")));
        assertThat(failed)
                .as("histories of the seeds from " + FIRST_SEED + "; one made small lies in target/disagreements")
                .isEmpty();
    }

    @Test
    void agreesOnTheOraclesOwnCases() {
        assertThat(run().of(WorkedCase.in(OwnCases.files())))
                .extracting(Outcome::verdict)
                .containsOnly(Verdict.PASS);
    }

    private static CaseRun run() {
        var system = SystemForTests.get().asAdministrator();
        return new CaseRun(system::conversation, Conformance.SIDE_BY_SIDE);
    }
}
