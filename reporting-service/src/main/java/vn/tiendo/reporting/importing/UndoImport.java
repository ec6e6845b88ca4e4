package vn.tiendo.reporting.importing;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.FileRefused;
import vn.tiendo.exchange.Rejection;
import vn.tiendo.exchange.Row;
import vn.tiendo.exchange.job.Desk;
import vn.tiendo.exchange.job.Import;
import vn.tiendo.exchange.job.ImportOrder;
import vn.tiendo.exchange.job.Outcome;
import vn.tiendo.exchange.job.Statements;
import vn.tiendo.reporting.ledger.LedgerLocks;

/**
 * Takes one import back in one transaction, open from comparing to applying: meanwhile nobody amends an entry of that import,
 * and nobody closes a period.
 */
final class UndoImport implements Import {

    private static final Logger LOG = Logger.getLogger(UndoImport.class);

    private final Connection connection;
    private final ImportOrder order;
    private final Desk desk;
    private final Function<ImportOrder, UndoAllowance> allowance;
    private final EntriesAnnouncement announcement;
    private final LateStamp stamps;
    private @Nullable Row row;
    private @Nullable UndoLoad load;

    UndoImport(
            DataSource dataSource,
            ImportOrder order,
            Desk desk,
            Function<ImportOrder, UndoAllowance> allowance,
            EntriesAnnouncement announcement,
            LateStamp stamps) {
        this.order = order;
        this.desk = desk;
        this.allowance = allowance;
        this.announcement = announcement;
        this.stamps = stamps;
        try {
            this.connection = dataSource.getConnection();
            desk.worksOn(connection);
            new Statements(connection).run("set work_mem = '96MB'");
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            throw new IllegalStateException("The undoing cannot begin", e);
        }
    }

    @Override
    public boolean take(Row taken, @Nullable String[] values) {
        row = taken;
        load = new UndoLoad(connection, order, new UndoLoad.Asked(values));
        return true;
    }

    @Override
    public Outcome compare() throws SQLException {
        var undo = loaded();
        LedgerLocks.undoing(connection, undo.importId());
        LedgerLocks.recording(connection);
        if (undo.isDone()) {
            throw new FileRefused("IMPORT_ALREADY_UNDONE");
        }
        var outcome = undo.gather();
        var refused = undo.firstRefusal(allowance.apply(order));
        refused.ifPresent(refusal -> desk.reject(refusal.of(taken())));
        return new Outcome(outcome.created(), 0, outcome.unchanged(), refused.isPresent() ? 1 : 0);
    }

    @Override
    public void apply(Outcome outcome) throws SQLException {
        var undo = loaded();
        var knownFrom = undo.write(outcome.created(), announcement, stamps);
        desk.complete(connection, knownFrom);
        connection.commit();
    }

    private UndoLoad loaded() {
        if (load == null) {
            throw new FileRefused("FILE_EMPTY");
        }
        return load;
    }

    private Row taken() {
        if (row == null) {
            throw new FileRefused("FILE_EMPTY");
        }
        return row;
    }

    @Override
    public void close() {
        desk.worksOn(null);
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(true);
            new Statements(connection).run("discard temp");
            new Statements(connection).run("reset all");
        } catch (SQLException e) {
            LOG.debug("The connection of an undoing was broken off", e);
        }
    }

    /** Why an entry of the import cannot be taken back. */
    record Refusal(String code, UUID unit, LocalDate day) {

        Rejection of(Row row) {
            return Rejection.ofCell(row, UndoFormat.DOCUMENT_NUMBER, "", code, day);
        }
    }
}
