package vn.tiendo.plans.finding.rule;

import java.math.BigDecimal;
import java.util.UUID;
import vn.tiendo.plans.period.Period;

/**
 * What a child plan sets itself of a target that it carries out.
 *
 * @param targetId of the parent plan
 * @param allocated the quota that the unit of the child plan was given
 * @param set the floor of the child plan's own target
 */
public record ChildTarget(UUID targetId, Period period, String childPlan, BigDecimal allocated, BigDecimal set) {}
