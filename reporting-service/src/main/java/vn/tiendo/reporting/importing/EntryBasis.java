package vn.tiendo.reporting.importing;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.job.Statements;
import vn.tiendo.http.Concerns;
import vn.tiendo.reporting.knownindicator.Indicators;
import vn.tiendo.reporting.knownplan.KnownPlans;
import vn.tiendo.reporting.knownunit.HistoryScope;
import vn.tiendo.reporting.knownunit.UnitHistory;
import vn.tiendo.reporting.ledger.ClosedPeriods.Closing;

/**
 * What was known when a file was begun, and by which all its rows are judged.
 *
 * @param closings read before the horizon of everything else, and looked at again before anything is recorded
 */
record EntryBasis(
        Instant knownAt,
        LocalDate today,
        UnitHistory units,
        Indicators indicators,
        EntryFormat format,
        List<Closing> closings,
        KnownPlans plans,
        Concerns concerns) {

    /** To be done again, as when another transaction was in the way. */
    private static final String SERIALIZATION_FAILURE = "40001";

    RowPlacing placing(@Nullable UUID authority) {
        var scope = new HistoryScope(units);
        return new RowPlacing(
                new UnitsOfFile(units),
                new ClosedDays(closings),
                today,
                (unit, day) -> authority == null || scope.answersFor(authority, unit, day, today),
                concerns.ofFacts(authority),
                knownAt,
                plans::find);
    }

    /** Nobody may have closed a period meanwhile; from now on nobody can until the transaction ends. */
    void requireStillTrue(Connection connection) throws SQLException {
        if (new Statements(connection).number("select count(*) from closed_period") != closings.size()) {
            throw new SQLException("A period was closed meanwhile", SERIALIZATION_FAILURE);
        }
    }
}
