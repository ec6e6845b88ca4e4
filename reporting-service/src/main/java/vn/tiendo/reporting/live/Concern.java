package vn.tiendo.reporting.live;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.dashboard.DashboardView;
import vn.tiendo.reporting.dashboard.TargetView;
import vn.tiendo.reporting.knownindicator.Indicator;
import vn.tiendo.reporting.knownindicator.Indicators;
import vn.tiendo.reporting.knownindicator.Ratio;
import vn.tiendo.reporting.knowntarget.TargetKind;
import vn.tiendo.reporting.knownunit.UnitHistory;

/**
 * Which changes a dashboard may show. Said too widely it is drawn once too often; too narrowly it would be out of date.
 *
 * @param indicators those that it shows or that its shares compare; null for all
 * @param units those whose facts may count in it, in whatever borders; null for all
 */
record Concern(@Nullable Set<UUID> indicators, @Nullable Set<UUID> units) {

    /** @param known as the dashboard knows them */
    static Concern of(DashboardView dashboard, UnitHistory history, Indicators known) {
        if (judgesOthers(dashboard)) {
            return new Concern(null, null);
        }
        var ratios = dashboard.targets().stream()
                .flatMap(target -> known.find(target.indicator().id()).map(Indicator::ratio).stream())
                .toList();
        var indicators = new HashSet<UUID>();
        dashboard.targets().forEach(target -> indicators.add(target.indicator().id()));
        ratios.forEach(ratio -> indicators.addAll(ratio.stated()));
        return new Concern(
                Set.copyOf(indicators),
                followsOrganisations(dashboard, ratios)
                        ? null
                        : history.everCountedIn(dashboard.unit().id()));
    }

    /** What decides in a target's place may count another indicator, and the figures of a unit elsewhere. */
    private static boolean judgesOthers(DashboardView dashboard) {
        var own = dashboard.targets().stream().flatMap(target -> target.periods().stream());
        var below = dashboard.children().stream()
                .flatMap(row -> row.targets().stream())
                .map(cell -> cell.state());
        return Stream.concat(own, below).anyMatch(state -> state.judgedAs() != null);
    }

    /** A share of organisations counts a fact where the organisation is, not where it was stated. */
    private static boolean followsOrganisations(DashboardView dashboard, List<Ratio> ratios) {
        return ratios.stream().anyMatch(Ratio::followsOrganisations)
                || dashboard.targets().stream()
                        .map(TargetView::kind)
                        .anyMatch(TargetKind.COVERAGE_PER_ORG.name()::equals);
    }

    boolean isTouchedBy(Change change) {
        return touches(indicators, change.indicatorId()) && touches(units, change.unitId());
    }

    private static boolean touches(@Nullable Set<UUID> concerned, @Nullable UUID changed) {
        return concerned == null || changed == null || concerned.contains(changed);
    }
}
