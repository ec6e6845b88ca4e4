package vn.tiendo.reporting.figure;

import java.util.List;
import vn.tiendo.reporting.knownunit.UnitHistory;

/**
 * What is taken for true for one answer, beside what was recorded. Nothing of it is kept, and nothing drawn under it may be
 * given to anybody else.
 *
 * @param history the units as they would be
 * @param facts postings beside those recorded
 */
public record Supposition(UnitHistory history, List<SupposedFact> facts) {

    public Supposition {
        facts = List.copyOf(facts);
    }
}
