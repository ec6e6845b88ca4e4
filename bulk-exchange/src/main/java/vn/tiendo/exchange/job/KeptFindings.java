package vn.tiendo.exchange.job;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.http.retention.Kept;
import vn.tiendo.http.retention.KeptRows;

/** Refused cells and differences of imports that ended long ago, and files that nobody works on. The jobs themselves stay. */
@Singleton
class KeptFindings implements Kept {
    private static final String ENDED = "job_id in (select id from import_job where finished_at < :before)";
    private static final Duration SENDING = Duration.ofDays(1);

    private final KeptRows rejections;
    private final KeptRows differences;
    private final KeptRows files;

    KeptFindings(
            Jdbi jdbi,
            @ConfigProperty(name = "tiendo.retention.import-findings", defaultValue = "P90D") Duration keptFor) {
        this.rejections = new KeptRows(jdbi, "import_rejection", "position", ENDED, keptFor);
        this.differences = new KeptRows(jdbi, "import_difference", "position", ENDED, keptFor);
        this.files = new KeptRows(jdbi, "import_file", "job_id, part", """
                job_id in (select id from import_job where requested_at < :before
                   and state in ('RECEIVING', 'COMPLETED', 'REJECTED', 'CANCELLED', 'FAILED'))""", SENDING);
    }

    @Override
    public String what() {
        return "files, refused cells and differences of imports";
    }

    @Override
    public int forget(Instant now, int most) {
        return Math.max(files.forget(now, most), Math.max(rejections.forget(now, most), differences.forget(now, most)));
    }
}
