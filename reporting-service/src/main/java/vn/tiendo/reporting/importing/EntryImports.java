package vn.tiendo.reporting.importing;

import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import vn.tiendo.exchange.Format;
import vn.tiendo.exchange.job.Desk;
import vn.tiendo.exchange.job.Import;
import vn.tiendo.exchange.job.ImportKind;
import vn.tiendo.exchange.job.ImportOrder;
import vn.tiendo.http.Concerns;
import vn.tiendo.reporting.knowledge.Knowledge;
import vn.tiendo.reporting.knownindicator.KnownIndicators;
import vn.tiendo.reporting.knownplan.KnownPlans;
import vn.tiendo.reporting.knownunit.KnownUnits;
import vn.tiendo.reporting.ledger.ClosedPeriods;

/** Files of entries. */
@ApplicationScoped
class EntryImports implements ImportKind {

    private final DataSource dataSource;
    private final Knowledge knowledge;
    private final KnownUnits units;
    private final KnownIndicators indicators;
    private final KnownPlans plans;
    private final ClosedPeriods closedPeriods;
    private final EntriesAnnouncement announcement;
    private final LateStamp stamps;
    private final Concerns concerns;

    EntryImports(
            DataSource dataSource,
            Knowledge knowledge,
            KnownUnits units,
            KnownIndicators indicators,
            KnownPlans plans,
            ClosedPeriods closedPeriods,
            EntriesAnnouncement announcement,
            LateStamp stamps,
            Concerns concerns) {
        this.dataSource = dataSource;
        this.knowledge = knowledge;
        this.units = units;
        this.indicators = indicators;
        this.plans = plans;
        this.closedPeriods = closedPeriods;
        this.announcement = announcement;
        this.stamps = stamps;
        this.concerns = concerns;
    }

    @Override
    public String name() {
        return EntryFormat.NAME;
    }

    /** The indicators of today that may be stated. */
    @Override
    public Format format() {
        return EntryFormat.template(indicators.knownAt(knowledge.present()).on(knowledge.today()));
    }

    @Override
    public Import begin(ImportOrder order, Desk desk) {
        return new EntryImport(dataSource, order, desk, basis(), announcement, stamps);
    }

    private EntryBasis basis() {
        var closings = closedPeriods.all();
        var knownAt = knowledge.present();
        var known = indicators.knownAt(knownAt);
        return new EntryBasis(
                knownAt,
                knowledge.today(),
                units.knownAt(knownAt),
                known,
                EntryFormat.reading(known.on(knowledge.today())),
                closings,
                plans,
                concerns);
    }
}
