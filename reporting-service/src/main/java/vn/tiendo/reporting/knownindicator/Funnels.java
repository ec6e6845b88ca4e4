package vn.tiendo.reporting.knownindicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.tiendo.reporting.knownindicator.CountedTypes.Purpose;

/** For which types of organisations enterprises are evaluated. */
@ApplicationScoped
public class Funnels {

    private final CountedTypes types;

    Funnels(CountedTypes types) {
        this.types = types;
    }

    /** Those known at an instant, in the order of their names. */
    public List<Funnel> knownAt(Instant knownAt) {
        return types.all().stream()
                .filter(type -> type.purpose() == Purpose.FUNNEL)
                .filter(type -> !type.recordedAt().isAfter(knownAt))
                .map(type -> new Funnel(type.organisationType()))
                .toList();
    }
}
