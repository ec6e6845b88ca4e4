package vn.tiendo.reporting.importing;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.Format;
import vn.tiendo.exchange.Row;
import vn.tiendo.exchange.job.CopyIn;
import vn.tiendo.exchange.job.Desk;
import vn.tiendo.exchange.job.Import;
import vn.tiendo.exchange.job.ImportOrder;
import vn.tiendo.exchange.job.Outcome;
import vn.tiendo.exchange.job.Statements;
import vn.tiendo.reporting.ledger.LedgerLocks;

/** The import of one file of entries, on one connection with tables of its own. */
final class EntryImport implements Import {

    private static final Logger LOG = Logger.getLogger(EntryImport.class);

    private final Connection connection;
    private final ImportOrder order;
    private final Desk desk;
    private final EntryBasis basis;
    private final EntriesAnnouncement announcement;
    private final LateStamp stamps;
    private final EntryStaging staging;
    private final EntryRows rows;
    private final CopyIn copy;

    EntryImport(
            DataSource dataSource,
            ImportOrder order,
            Desk desk,
            EntryBasis basis,
            EntriesAnnouncement announcement,
            LateStamp stamps) {
        this.order = order;
        this.desk = desk;
        this.basis = basis;
        this.announcement = announcement;
        this.stamps = stamps;
        try {
            this.connection = dataSource.getConnection();
            desk.worksOn(connection);
            this.staging = new EntryStaging(connection, order, desk);
            staging.open();
            this.copy = new CopyIn(connection, EntryStaging.COLUMNS);
        } catch (SQLException e) {
            throw new IllegalStateException("The import cannot begin", e);
        }
        this.rows = new EntryRows(basis.placing(order.by().unit()), basis.format(), basis.indicators(), desk, copy);
    }

    @Override
    public Format format(Format ofKind) {
        return basis.format().format();
    }

    @Override
    public boolean take(Row row, @Nullable String[] values) throws SQLException {
        return rows.take(row, values);
    }

    @Override
    public Outcome compare() throws SQLException {
        copy.finish();
        return staging.compare();
    }

    @Override
    public void apply(Outcome outcome) throws SQLException {
        connection.setAutoCommit(false);
        try {
            LedgerLocks.recording(connection);
            basis.requireStillTrue(connection);
            var knownFrom = new EntryLoad(connection, order, announcement, stamps).write(outcome.created());
            desk.complete(connection, knownFrom);
            connection.commit();
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    @Override
    public void close() {
        desk.worksOn(null);
        try (connection) {
            copy.close();
            new Statements(connection).run("discard temp");
            new Statements(connection).run("reset all");
        } catch (SQLException e) {
            LOG.debug("The connection of an import was broken off", e);
        }
    }
}
