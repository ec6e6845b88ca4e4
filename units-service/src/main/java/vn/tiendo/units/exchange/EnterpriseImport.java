package vn.tiendo.units.exchange;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.Row;
import vn.tiendo.exchange.job.CopyIn;
import vn.tiendo.exchange.job.Desk;
import vn.tiendo.exchange.job.Import;
import vn.tiendo.exchange.job.ImportOrder;
import vn.tiendo.exchange.job.Outcome;
import vn.tiendo.exchange.job.Statements;
import vn.tiendo.http.UnitScope;

/** The import of one file of enterprises, on one connection with tables of its own. */
final class EnterpriseImport implements Import {

    private static final Logger LOG = Logger.getLogger(EnterpriseImport.class);

    private final Connection connection;
    private final ImportOrder order;
    private final Desk desk;
    private final EnterpriseStaging staging;
    private final EnterpriseRows rows;
    private final CopyIn copy;

    EnterpriseImport(DataSource dataSource, ImportOrder order, Desk desk, UnitScope units, LocalDate today) {
        this.order = order;
        this.desk = desk;
        try {
            this.connection = dataSource.getConnection();
            desk.worksOn(connection);
            this.staging = new EnterpriseStaging(connection, order, desk, units, today);
            staging.open();
            this.rows = EnterpriseRows.judging(connection, desk);
            this.copy = new CopyIn(connection, EnterpriseStaging.COLUMNS);
        } catch (SQLException e) {
            throw new IllegalStateException("The import cannot begin", e);
        }
    }

    @Override
    public boolean take(Row row, @Nullable String[] values) throws SQLException {
        return rows.take(row, values, copy);
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
            var knownFrom = new EnterpriseLoad(connection, order, outcome).write();
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
