package vn.tiendo.reporting.knownindicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.plans.IndicatorDefined;
import vn.tiendo.events.plans.IndicatorRatio;
import vn.tiendo.events.plans.RatioPart;

/** Reads what a definition says of a share; of a later contract it may say what cannot be counted here. */
final class RatioReading {

    private static final String ENTERPRISES = "ENTERPRISES";

    private RatioReading() {}

    static @Nullable Ratio of(IndicatorDefined defined) {
        var stated = defined.ratio();
        if (stated == null || !defined.kind().equals("RATIO")) {
            return null;
        }
        return switch (stated.of()) {
            case "INDICATORS" -> ofIndicators(stated);
            case ENTERPRISES, "ORGANISATIONS" ->
                new Ratio.Counted(
                        Ratio.wholeOf(defined.indicatorId()),
                        Ratio.partOf(defined.indicatorId()),
                        predicate(stated.denominator()),
                        predicate(stated.numerator()));
            default -> null;
        };
    }

    /** The hidden stocks of the share; none when it compares reported numbers. */
    static List<Hidden> hidden(IndicatorDefined defined) {
        var stated = defined.ratio();
        var stocks = new ArrayList<Hidden>();
        if (stated != null && of(defined) instanceof Ratio.Counted counted) {
            boolean ofEnterprises = stated.of().equals(ENTERPRISES);
            stocks.add(new Hidden(counted.wholeId(), new StandingCount(ofEnterprises, List.of(counted.whole()))));
            stocks.add(new Hidden(
                    counted.partId(), new StandingCount(ofEnterprises, List.of(counted.whole(), counted.part()))));
        }
        return stocks;
    }

    /** A hidden stock and what it counts. */
    record Hidden(UUID id, StandingCount count) {}

    private static @Nullable Ratio ofIndicators(IndicatorRatio stated) {
        var whole = stated.denominator().indicatorId();
        var part = stated.numerator().indicatorId();
        return whole == null || part == null ? null : new Ratio.OfIndicators(whole, part);
    }

    private static Predicate predicate(RatioPart stated) {
        return new Predicate(
                Optional.ofNullable(stated.ownership()).map(Set::copyOf).orElse(Set.of()),
                stated.has(),
                stated.eligibleFor(),
                stated.type(),
                Boolean.TRUE.equals(stated.rated()),
                stated.ratedAtLeast(),
                stated.postedIndicatorId());
    }
}
