package vn.tiendo.plans.finding.rule;

import java.util.List;

/**
 * Something that does not fit.
 *
 * @param facts what the texts say of it: dates, quantities, keys, symbols; with other facts it is another finding
 */
public record Finding(FindingCode code, Spot spot, List<Object> facts) {

    public Finding {
        facts = List.copyOf(facts);
    }

    static Finding of(FindingCode code, Spot spot, Object... facts) {
        return new Finding(code, spot, List.of(facts));
    }
}
