package vn.tiendo.plans.finding.rule;

import java.util.List;

/** Baselines of which one should be the sum of the others, by their keys. */
public record ExaminedSum(int index, String whole, List<String> parts) {

    public ExaminedSum {
        parts = List.copyOf(parts);
    }
}
