package vn.tiendo.plans.finding;

import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.finding.rule.Finding;

/** A finding, and why it stands where somebody has said so. */
record KnownFinding(Finding finding, @Nullable FindingAcknowledged acknowledged) {}
