package vn.tiendo.reporting.knownindicator;

import java.util.List;

/**
 * A hidden stock: the enterprises, or the organisations, that fulfil predicates, day by day.
 *
 * @param ofEnterprises whether enterprises are counted, or else organisations
 * @param all what each of them must be; what the predicates say of a period is not asked here
 */
public record StandingCount(boolean ofEnterprises, List<Predicate> all) implements Counted {

    public StandingCount {
        all = List.copyOf(all);
    }

    /** Whether ownership alone decides, so that any enterprise may count, even one of which nothing else was said. */
    public boolean mayBeAnyEnterprise() {
        return ofEnterprises && all.stream().noneMatch(one -> one.has() != null || one.eligibleFor() != null);
    }
}
