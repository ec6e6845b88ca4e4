package vn.tiendo.reporting.report;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Held;
import vn.tiendo.http.Holding;
import vn.tiendo.reporting.knowledge.Knowledge;

/** A report is of the unit that reports; once it was sent also of those who approve it, and to whom it is owed. */
@Singleton
class ReportHolding implements Holding {
    private final ReportActs reports;
    private final Approvers approvers;
    private final Knowledge knowledge;

    ReportHolding(ReportActs reports, Approvers approvers, Knowledge knowledge) {
        this.reports = reports;
        this.approvers = approvers;
        this.knowledge = knowledge;
    }

    @Override
    public String kind() {
        return "report";
    }

    @Override
    public Optional<Held> find(UUID id, LocalDate at) {
        return reports.find(id, null)
                .map(report -> Held.by(
                        Stream.concat(Stream.of(report.identity().unitId()), receivers(report))
                                .toList(),
                        report.terms().at()));
    }

    private Stream<UUID> receivers(Report report) {
        return report.state().isSent()
                ? approvers.orRecipients(report.identity(), new AsOf(knowledge.today(), knowledge.present())).stream()
                : Stream.empty();
    }
}
