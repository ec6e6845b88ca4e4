package vn.tiendo.e2e.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import vn.tiendo.e2e.client.Json;
import vn.tiendo.e2e.conformance.CaseRun;
import vn.tiendo.e2e.conformance.Outcome;
import vn.tiendo.e2e.conformance.WorkedCase;

/** Plays histories made up by chance against a running system, whose answers the oracle has given beforehand. */
public final class Trial {

    private static final int ATTEMPTS = 120;

    private final CaseRun run;

    public Trial(CaseRun run) {
        this.run = run;
    }

    /** How the histories of the seeds ended, in their order. */
    public List<Outcome> of(long firstSeed, int histories) {
        return run.of(LongStream.range(firstSeed, firstSeed + histories)
                .mapToObj(RandomHistory::of)
                .toList());
    }

    /** The smallest history in which the system and the oracle still disagree. */
    public WorkedCase smallest(Outcome disagreement) {
        var shrinking =
                new Shrinking(candidate -> run.once(candidate).differing().isPresent(), ATTEMPTS);
        return disagreement
                .differing()
                .map(ask -> shrinking.shrink(disagreement.worked(), ask))
                .orElse(disagreement.worked());
    }

    /** Writes a case as a file that {@code ./tiendo conformance} plays. */
    public static Path write(WorkedCase worked, Path folder) {
        try {
            var file = Files.createDirectories(folder).resolve(worked.file() + ".json");
            var content = Json.object();
            content.putArray("cases").add(worked.written());
            return Files.writeString(file, content.toPrettyString() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("the case cannot be written to " + folder, e);
        }
    }

    /** How many questions the histories ask in all. */
    public static int questions(List<Outcome> outcomes) {
        return outcomes.stream()
                .mapToInt(outcome -> outcome.worked().asks().size())
                .sum();
    }

    /** How many acts they play in all. */
    public static int acts(List<Outcome> outcomes) {
        var acts = new ArrayList<JsonNode>();
        outcomes.forEach(outcome -> outcome.worked().steps().forEach(step -> acts.addAll(step.acts())));
        return acts.size();
    }
}
