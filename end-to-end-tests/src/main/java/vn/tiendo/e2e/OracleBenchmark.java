package vn.tiendo.e2e;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.e2e.benchmark.Figure;
import vn.tiendo.e2e.client.TiendoSystem;
import vn.tiendo.e2e.conformance.CaseRun;
import vn.tiendo.e2e.conformance.Outcome;
import vn.tiendo.e2e.conformance.Outcome.Verdict;
import vn.tiendo.e2e.oracle.Trial;

/** Plays many histories made up by chance and says how often the system and the oracle disagree, and how fast it went. */
final class OracleBenchmark {

    private static final int TOGETHER = 100;
    private static final int SHOWN = 5;

    private final CaseRun run;
    private final Path disagreements;

    /**
     * @param disagreements where the cases are left that somebody has to decide
     */
    OracleBenchmark(TiendoSystem system, Path disagreements) {
        this.run = new CaseRun(system::conversation, Conformance.SIDE_BY_SIDE).sharingIndicators();
        this.disagreements = disagreements;
    }

    List<Figure> measure(long firstSeed, int histories) {
        var trial = new Trial(run);
        var outcomes = new ArrayList<Outcome>();
        long begun = System.nanoTime();
        for (int done = 0; done < histories; done += TOGETHER) {
            var played = trial.of(firstSeed + done, Math.min(TOGETHER, histories - done));
            failed(played).forEach(System.out::println);
            outcomes.addAll(played);
            System.out.printf(
                    "%d of %d histories, %d failed%n",
                    outcomes.size(), histories, failed(outcomes).size());
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        var failed = failed(outcomes);
        failed.stream()
                .filter(outcome -> outcome.differing().isPresent())
                .limit(SHOWN)
                .map(trial::smallest)
                .forEach(worked -> System.out.println("smallest: " + Trial.write(worked, disagreements)));
        return List.of(
                Figure.of("oracle.histories", histories, "histories"),
                Figure.of("oracle.acts", Trial.acts(outcomes), "acts"),
                Figure.of("oracle.questions", Trial.questions(outcomes), "questions"),
                Figure.of("oracle.failed", failed.size(), "histories"),
                Figure.of("oracle.rate", histories / seconds, "histories/s"));
    }

    private static List<Outcome> failed(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> outcome.verdict() == Verdict.FAIL)
                .toList();
    }
}
