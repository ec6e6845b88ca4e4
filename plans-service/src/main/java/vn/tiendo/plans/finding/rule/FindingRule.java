package vn.tiendo.plans.finding.rule;

import java.util.stream.Stream;

/** One rule of integrity. */
@FunctionalInterface
public interface FindingRule {

    Stream<Finding> findIn(ExaminedPlan plan);
}
