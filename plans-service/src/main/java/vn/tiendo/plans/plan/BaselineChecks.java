package vn.tiendo.plans.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.statement.Place;

/** Whether baselines name each other rightly: every fault is refused at its place. */
public final class BaselineChecks {
    private final Place place;
    private final Set<String> keys = new HashSet<>();

    private BaselineChecks(Place place) {
        this.place = place;
    }

    /** Refuses KEY_TWICE and UNKNOWN_BASELINE. */
    public static void check(PlanContent content, Place place) {
        var checks = new BaselineChecks(place);
        checks.baselines(content.baselines());
        checks.sums(content.baselineSums());
    }

    private void baselines(List<Baseline> baselines) {
        for (int i = 0; i < baselines.size(); i++) {
            if (!keys.add(baselines.get(i).key())) {
                place.at("baselines").at(i).at("key").refuse("KEY_TWICE");
            }
        }
        for (int i = 0; i < baselines.size(); i++) {
            var here = place.at("baselines").at(i);
            requireKnown(baselines.get(i).numerator(), here.at("numerator"));
            requireKnown(baselines.get(i).denominator(), here.at("denominator"));
        }
    }

    private void sums(List<BaselineSum> sums) {
        for (int i = 0; i < sums.size(); i++) {
            var here = place.at("baselineSums").at(i);
            requireKnown(sums.get(i).whole(), here.at("whole"));
            for (int j = 0; j < sums.get(i).parts().size(); j++) {
                requireKnown(sums.get(i).parts().get(j), here.at("parts").at(j));
            }
        }
    }

    private void requireKnown(@Nullable String key, Place named) {
        if (key != null && !keys.contains(key)) {
            named.refuse("UNKNOWN_BASELINE");
        }
    }
}
