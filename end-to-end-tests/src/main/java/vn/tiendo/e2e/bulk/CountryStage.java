package vn.tiendo.e2e.bulk;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import vn.tiendo.e2e.client.Service;
import vn.tiendo.e2e.client.TiendoSystem;

/** A made-up country whose ledger has been written, counted, and compared with what the service answers. */
final class CountryStage {

    private static final int SAMPLED = 20;

    private final TiendoSystem system;
    private final Databases databases;
    private final MadeUpCountry country;

    private CountryStage(TiendoSystem system, Databases databases, MadeUpCountry country) {
        this.system = system;
        this.databases = databases;
        this.country = country;
    }

    static CountryStage setUp(TiendoSystem system, Map<String, String> environment) throws IOException, SQLException {
        var databases = new Databases(environment);
        var country = new MadeUpCountry(system, databases);
        country.setUp();
        return new CountryStage(system, databases, country);
    }

    MadeUpCountry country() {
        return country;
    }

    Connection database() throws SQLException {
        return databases.open("reporting");
    }

    /** Adds postings; returns how long it took to count them all from nothing. */
    double addPostings(int postings, int seed) throws SQLException, IOException {
        long began = System.nanoTime();
        try (var ledger = new MadeUpLedger(database(), country)) {
            ledger.write(postings, seed);
            ledger.hearBefore();
            System.out.printf("%,d postings written in %.0f s%n", postings, (System.nanoTime() - began) / 1e9);
            double counted = new RebuildCall(system).make().toMillis() / 1e3;
            System.out.printf("counted in %.0f s%n", counted);
            ledger.analyze();
            compare();
            return counted;
        }
    }

    /** Figures of random communes, indicators and years as the service says them, and as the postings sum up to. */
    private void compare() throws SQLException {
        var random = new Random(7);
        // The last provinces have merged nothing: what their communes did is theirs.
        var communes = country.below(country.mark() + "-34");
        try (var reporting = database()) {
            for (int i = 0; i < SAMPLED; i++) {
                var commune = communes.get(random.nextInt(communes.size()));
                var indicator = country.indicators()
                        .get(random.nextInt(country.indicators().size()));
                int year = MadeUpCountry.FIRST_YEAR + random.nextInt(5);
                var said = said(commune, indicator, year);
                var summed = summed(reporting, commune, indicator, year);
                if (said.compareTo(summed) != 0) {
                    throw new IllegalStateException("%s of %s in %d is said to be %s, and the postings sum up to %s"
                            .formatted(indicator, commune, year, said, summed));
                }
            }
        }
    }

    private BigDecimal said(String commune, String indicator, int year) {
        var value = system.api()
                .get(
                        Service.REPORTING,
                        "/v1/figures",
                        Map.of("unit", commune, "indicator", indicator, "period", Integer.toString(year)),
                        List.of())
                .orThrow()
                .body()
                .path("value");
        return value.isMissingNode() || value.isNull() ? BigDecimal.ZERO : new BigDecimal(value.asText());
    }

    private static BigDecimal summed(Connection reporting, String commune, String indicator, int year)
            throws SQLException {
        try (var query = reporting.prepareStatement("""
                select coalesce(sum(quantity), 0) from posting
                 where unit_id = ? and indicator_id = ? and extract(year from occurred_on) = ? and occurred_on <= current_date
                """)) {
            query.setObject(1, UUID.fromString(commune));
            query.setObject(2, UUID.fromString(indicator));
            query.setInt(3, year);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getBigDecimal(1);
            }
        }
    }
}
