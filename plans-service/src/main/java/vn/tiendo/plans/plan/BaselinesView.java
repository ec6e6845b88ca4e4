package vn.tiendo.plans.plan;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The statistics that a plan prints, and which of them are parts of others. */
@Schema
record BaselinesView(List<Baseline> items, List<BaselineSum> sums) {

    static BaselinesView of(PlanTerms terms) {
        return new BaselinesView(terms.content().baselines(), terms.content().baselineSums());
    }
}
