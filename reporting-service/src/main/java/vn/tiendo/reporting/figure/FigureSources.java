package vn.tiendo.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import vn.tiendo.reporting.knownobligation.KnownObligations;
import vn.tiendo.reporting.ledger.ItemFacts;
import vn.tiendo.reporting.ledger.OwnFigures;
import vn.tiendo.reporting.ledger.StockLevels;
import vn.tiendo.reporting.ledger.ZeroReports;

/** Where own figures come from. */
@ApplicationScoped
class FigureSources {

    private final OwnFigures ownFigures;
    private final ZeroReports zeroReports;
    private final StockLevels stockLevels;
    private final ItemFacts itemFacts;
    private final KnownObligations obligations;

    FigureSources(
            OwnFigures ownFigures,
            ZeroReports zeroReports,
            StockLevels stockLevels,
            ItemFacts itemFacts,
            KnownObligations obligations) {
        this.ownFigures = ownFigures;
        this.zeroReports = zeroReports;
        this.stockLevels = stockLevels;
        this.itemFacts = itemFacts;
        this.obligations = obligations;
    }

    OwnFigures ownFigures() {
        return ownFigures;
    }

    ZeroReports zeroReports() {
        return zeroReports;
    }

    StockLevels stockLevels() {
        return stockLevels;
    }

    ItemFacts itemFacts() {
        return itemFacts;
    }

    KnownObligations obligations() {
        return obligations;
    }
}
