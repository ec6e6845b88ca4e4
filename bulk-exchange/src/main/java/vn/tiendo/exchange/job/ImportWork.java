package vn.tiendo.exchange.job;

import java.io.IOException;
import java.sql.SQLException;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.FileRefused;
import vn.tiendo.exchange.Limits;
import vn.tiendo.exchange.Row;
import vn.tiendo.exchange.job.ImportJob.State;
import vn.tiendo.exchange.reading.CellReader;
import vn.tiendo.exchange.reading.RowRefused;
import vn.tiendo.exchange.reading.RowSources;

/** The work on one job, from its first row to its end. After a crash it is done again from the beginning. */
final class ImportWork {

    private static final Logger LOG = Logger.getLogger(ImportWork.class);

    private final ImportJob job;
    private final ImportKind kind;
    private final UUID worker;
    private final JobRows jobs;
    private final FileStore files;
    private final Desk desk;
    private final Limits limits;

    ImportWork(ImportJob job, ImportKind kind, UUID worker, JobRows jobs, FileStore files, Desk desk, Limits limits) {
        this.job = job;
        this.kind = kind;
        this.worker = worker;
        this.jobs = jobs;
        this.files = files;
        this.desk = desk;
        this.limits = limits;
    }

    /** Does it, and says how it ended; lets it lie when it is another replica's. */
    void run() {
        desk.open();
        try {
            work();
        } catch (StopWork e) {
            stopped(e);
        } catch (FileRefused e) {
            end(State.REJECTED, e);
        } catch (Exception e) {
            failed(e);
        } finally {
            desk.close();
        }
    }

    private void work() throws Exception {
        try (var run = kind.begin(job.order(), desk)) {
            read(run);
            var outcome = run.compare();
            desk.countRejected(outcome.rejected());
            desk.flush();
            move(State.VALIDATED, outcome);
            if (desk.rejected() > 0 && job.order().mode() == ImportOrder.Mode.ATOMIC) {
                move(State.REJECTED, outcome);
            } else if (job.order().dryRun()) {
                move(State.COMPLETED, outcome);
            } else {
                move(State.APPLYING, outcome);
                run.apply(outcome);
            }
        }
    }

    private void read(Import run) throws Exception {
        var format = run.format(kind.format());
        var cells = new CellReader(format, job.order().notation(), limits);
        try (var source =
                RowSources.open(job.order().media(), files.read(job.order().id()), format, limits)) {
            for (boolean more = true; more; ) {
                desk.goOn();
                more = take(run, cells, source);
            }
        }
    }

    private boolean take(Import run, CellReader cells, vn.tiendo.exchange.reading.RowSource source) throws Exception {
        var row = next(source);
        if (row == null) {
            return false;
        }
        if (row != REFUSED) {
            var values = cells.read(row, desk::reject);
            if (values == null || !run.take(row, values)) {
                desk.countRejected(1);
            }
        }
        desk.countRead();
        return true;
    }

    private static final Row REFUSED = new Row(null, 0, java.util.List.of());

    private @Nullable Row next(vn.tiendo.exchange.reading.RowSource source) throws IOException {
        try {
            return source.next();
        } catch (RowRefused e) {
            desk.reject(e.rejection());
            desk.countRejected(1);
            return REFUSED;
        }
    }

    private void move(State state, Outcome outcome) {
        if (!jobs.move(job.order().id(), worker, state, desk.read(), outcome, desk.rejected())) {
            throw new StopWork(false);
        }
    }

    private void stopped(StopWork reason) {
        if (reason.isCancelled()) {
            end(State.CANCELLED, null);
        }
    }

    // A statement that is broken off fails, too.
    private void failed(Exception failure) {
        try {
            desk.goOn();
        } catch (StopWork e) {
            stopped(e);
            return;
        }
        if (lostARace(failure)) {
            LOG.infof(
                    "Import %s met other changes and is done again", job.order().id());
            jobs.release(job.order().id(), worker);
            return;
        }
        // Not the message: it may quote the file.
        LOG.errorf("Import %s failed: %s", job.order().id(), causes(failure));
        LOG.debug("Import failed", failure);
        end(State.FAILED, null);
    }

    private static String causes(@Nullable Throwable failure) {
        return failure == null
                ? ""
                : failure.getClass().getName()
                        + (failure instanceof SQLException refused ? " " + refused.getSQLState() + "; " : "; ")
                        + causes(failure.getCause());
    }

    // Integrity constraints, deadlocks and serialisation failures: what was compared is no longer so.
    private static boolean lostARace(@Nullable Throwable failure) {
        if (failure instanceof SQLException refused) {
            var state = String.valueOf(refused.getSQLState());
            return state.startsWith("23") || state.startsWith("40");
        }
        return failure != null && lostARace(failure.getCause());
    }

    private void end(State state, @Nullable FileRefused refusal) {
        jobs.end(job.order().id(), worker, state, refusal);
    }
}
