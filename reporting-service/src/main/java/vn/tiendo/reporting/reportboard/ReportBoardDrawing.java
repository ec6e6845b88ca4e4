package vn.tiendo.reporting.reportboard;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.reporting.answer.UnitHead;
import vn.tiendo.reporting.figure.PeriodView;
import vn.tiendo.reporting.knownunit.UnitTree;
import vn.tiendo.reporting.report.InstanceTimeliness;
import vn.tiendo.reporting.reportboard.ReportBoardView.Obligation;
import vn.tiendo.reporting.reportboard.ReportBoardView.Overdue;
import vn.tiendo.reporting.reportboard.ReportBoardView.Tier;
import vn.tiendo.reporting.reportboard.ReportBoardView.UnitReports;

/** Adds up the reports of one board. */
final class ReportBoardDrawing {

    private static final int MOST_OVERDUE = 100;

    private final List<InstanceTimeliness> reports;
    private final LocalDate at;
    private final UnitTree tree;

    /** @param reports by due date */
    ReportBoardDrawing(List<InstanceTimeliness> reports, LocalDate at, UnitTree tree) {
        this.reports = reports;
        this.at = at;
        this.tree = tree;
    }

    private record Due(UUID obligation, LocalDate lastAcceptableDay) {}

    ReportCounts total() {
        return ReportCounts.of(reports);
    }

    List<Tier> tiers() {
        return reports.stream()
                .collect(Collectors.groupingBy(each -> each.owed().tier(), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(tier -> new Tier(tier.getKey(), ReportCounts.of(tier.getValue())))
                .toList();
    }

    List<Obligation> obligations() {
        return reports.stream()
                .collect(Collectors.groupingBy(
                        each -> new Due(each.owed().obligationId(), each.owed().lastAcceptableDay()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(ReportBoardDrawing::obligation)
                .toList();
    }

    private static Obligation obligation(List<InstanceTimeliness> reports) {
        var owed = reports.getFirst().owed();
        return new Obligation(
                owed.obligationId(),
                owed.key(),
                owed.titleVi(),
                owed.titleEn(),
                owed.tier(),
                owed.period() == null ? null : PeriodView.of(owed.period()),
                owed.lastAcceptableDay(),
                ReportCounts.of(reports));
    }

    List<UnitReports> unitsBelow(UUID unit) {
        return tree.childrenOf(unit).stream()
                .map(child -> new UnitReports(UnitHead.of(child), ReportCounts.of(within(child.id()))))
                .filter(below -> below.counts().due() + below.counts().notDue() > 0)
                .toList();
    }

    private List<InstanceTimeliness> within(UUID unit) {
        var units = tree.subtreeOf(unit);
        return reports.stream()
                .filter(each -> units.contains(each.owed().unitId()))
                .toList();
    }

    List<Overdue> overdue() {
        return reports.stream()
                .filter(InstanceTimeliness::isLateOrMissing)
                .map(this::overdue)
                .sorted(Comparator.comparingLong(Overdue::daysLate).reversed())
                .limit(MOST_OVERDUE)
                .toList();
    }

    private Overdue overdue(InstanceTimeliness report) {
        var owed = report.owed();
        var until = Objects.requireNonNullElse(report.sentOn(), at);
        return new Overdue(
                owed.instanceId(),
                owed.key(),
                UnitHead.of(owed.unitId(), tree),
                owed.tier(),
                owed.lastAcceptableDay(),
                report.state().name(),
                report.sentOn(),
                ChronoUnit.DAYS.between(owed.lastAcceptableDay(), until),
                report.causes().stream()
                        .map(cause -> UnitHead.of(cause.owed().unitId(), tree))
                        .toList());
    }
}
