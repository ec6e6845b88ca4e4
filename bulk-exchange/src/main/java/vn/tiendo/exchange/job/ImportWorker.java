package vn.tiendo.exchange.job;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.exchange.Limits;
import vn.tiendo.http.upkeep.FailedWork;

/**
 * Works on jobs one after the other, on a thread of its own. A job is held by a lease that a living worker renews: when
 * a replica dies, another one takes its job up.
 */
public final class ImportWorker implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(250);
    private static final int MOST_ATTEMPTS = 3;

    private final UUID worker = UuidCreator.getTimeOrderedEpoch();
    private final JobRows jobs;
    private final FileStore files;
    private final Findings findings;
    private final Limits limits;
    private final List<ImportKind> kinds;
    private final Thread thread;
    private volatile boolean going = true;

    public ImportWorker(Jdbi jdbi, Limits limits, Collection<ImportKind> kinds) {
        this.jobs = new JobRows(jdbi);
        this.files = new FileStore(jdbi);
        this.findings = new Findings(jdbi);
        this.limits = limits;
        this.kinds = List.copyOf(kinds);
        this.thread = Thread.ofPlatform().daemon().name("import-worker").unstarted(this::loop);
    }

    public void start() {
        thread.start();
    }

    private void loop() {
        while (going) {
            try {
                if (!workOnNext()) {
                    Thread.sleep(LOOK_AGAIN);
                }
            } catch (InterruptedException e) {
                return;
            } catch (Throwable e) {
                FailedWork.count("imports");
                LOG.warnf("The import worker failed and tries again: %s", e.getClass());
                LOG.debug("The import worker failed", e);
                pause();
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(LOOK_AGAIN.multipliedBy(4));
        } catch (InterruptedException e) {
            going = false;
        }
    }

    /** Takes up the oldest job that nobody works on; false when there is none. */
    boolean workOnNext() {
        var claimed = jobs.claim(worker);
        claimed.ifPresent(this::workOn);
        return claimed.isPresent();
    }

    private void workOn(ImportJob job) {
        var id = job.order().id();
        var kind = kinds.stream()
                .filter(known -> known.name().equals(job.order().kind()))
                .findFirst();
        if (kind.isEmpty() || jobs.attempts(id) > MOST_ATTEMPTS) {
            jobs.end(id, worker, ImportJob.State.FAILED, null);
        } else {
            findings.forget(id);
            new ImportWork(job, kind.get(), worker, jobs, files, new Desk(id, worker, jobs, findings), limits).run();
        }
        files.deleteLeftOver();
    }

    /** Ends the thread; a job in work is taken up again by whoever starts next. */
    @Override
    public void close() {
        going = false;
        thread.interrupt();
    }
}
