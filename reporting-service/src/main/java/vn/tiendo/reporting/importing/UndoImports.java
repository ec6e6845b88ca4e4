package vn.tiendo.reporting.importing;

import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import vn.tiendo.exchange.Format;
import vn.tiendo.exchange.job.Desk;
import vn.tiendo.exchange.job.Import;
import vn.tiendo.exchange.job.ImportKind;
import vn.tiendo.exchange.job.ImportOrder;
import vn.tiendo.reporting.knowledge.Knowledge;
import vn.tiendo.reporting.knownunit.KnownUnits;
import vn.tiendo.reporting.ledger.ClosedPeriods;

/** Orders to take an import back. */
@ApplicationScoped
class UndoImports implements ImportKind {

    private final DataSource dataSource;
    private final Knowledge knowledge;
    private final KnownUnits units;
    private final ClosedPeriods closedPeriods;
    private final EntriesAnnouncement announcement;
    private final LateStamp stamps;

    UndoImports(
            DataSource dataSource,
            Knowledge knowledge,
            KnownUnits units,
            ClosedPeriods closedPeriods,
            EntriesAnnouncement announcement,
            LateStamp stamps) {
        this.dataSource = dataSource;
        this.knowledge = knowledge;
        this.units = units;
        this.closedPeriods = closedPeriods;
        this.announcement = announcement;
        this.stamps = stamps;
    }

    @Override
    public Format format() {
        return UndoFormat.FORMAT;
    }

    @Override
    public boolean isSentByCallers() {
        return false;
    }

    @Override
    public Import begin(ImportOrder order, Desk desk) {
        return new UndoImport(dataSource, order, desk, this::allowance, announcement, stamps);
    }

    // Asked for when nobody can close a period any more.
    private UndoAllowance allowance(ImportOrder order) {
        var history = units.knownAt(knowledge.present());
        return new UndoAllowance(
                history,
                new ClosedDays(closedPeriods.all()),
                knowledge.today(),
                order.by().unit());
    }
}
