package vn.tiendo.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import vn.tiendo.reporting.knownobligation.KnownObligations;
import vn.tiendo.reporting.ledger.ItemFacts;
import vn.tiendo.reporting.ledger.LaterPostings;
import vn.tiendo.reporting.ledger.OrganisationPostings;
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
    private final OrganisationPostings organisationPostings;
    private final OrganisationsOfPeriod organisations;
    private final LaterPostings laterPostings;
    private final Stays stays;

    FigureSources(
            OwnFigures ownFigures,
            ZeroReports zeroReports,
            StockLevels stockLevels,
            ItemFacts itemFacts,
            KnownObligations obligations,
            OrganisationPostings organisationPostings,
            OrganisationsOfPeriod organisations,
            LaterPostings laterPostings,
            Stays stays) {
        this.ownFigures = ownFigures;
        this.zeroReports = zeroReports;
        this.stockLevels = stockLevels;
        this.itemFacts = itemFacts;
        this.obligations = obligations;
        this.organisationPostings = organisationPostings;
        this.organisations = organisations;
        this.laterPostings = laterPostings;
        this.stays = stays;
    }

    Stays stays() {
        return stays;
    }

    LaterPostings laterPostings() {
        return laterPostings;
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

    OrganisationPostings organisationPostings() {
        return organisationPostings;
    }

    OrganisationsOfPeriod organisations() {
        return organisations;
    }
}
