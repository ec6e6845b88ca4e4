package vn.tiendo.reporting.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.http.retention.Kept;

@OnRealStack
class ForgettingWhatWasKeptTest {
    private static final Instant THEN = Instant.parse("2021-06-01T00:00:00Z");

    @Inject
    Jdbi jdbi;

    @Inject
    @Any
    Instance<Kept> kinds;

    private final UUID job = UUID.randomUUID();
    private final UUID folded = UUID.randomUUID();
    private final UUID waiting = UUID.randomUUID();

    @BeforeEach
    void anImportThatEndedAndTwoDeadLetters() {
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                    insert into import_job (id, kind, media, notation, mode, dry_run, requested_by, requested_roles,
                                            requested_at, state, finished_at)
                    values (:id, 'progress-entries', 'CSV', 'VI', 'ATOMIC', true, 'retention', '{}', :then, 'REJECTED',
                            :then)
                    """).bind("id", job).bind("then", THEN).execute();
            handle.execute("""
                    insert into import_rejection (job_id, row_number, value, code, arguments) values (?, 2, 'x', 'REQUIRED', '{}')
                    """, job);
            handle.execute("insert into import_file (job_id, part, bytes) values (?, 0, '')", job);
        });
        letter(folded, THEN);
        letter(waiting, null);
    }

    @Test
    void keepsEachKindForItsTimeAndWhatStillWaitsForEver() {
        forgetAt(THEN.plus(Duration.ofHours(1)));
        assertThat(rejections()).isEqualTo(1);
        assertThat(letters(folded)).isEqualTo(1);

        forgetAt(THEN.plus(Duration.ofDays(31)));
        assertThat(files()).isZero();
        assertThat(rejections()).isEqualTo(1);
        assertThat(letters(folded)).isZero();

        forgetAt(THEN.plus(Duration.ofDays(91)));
        assertThat(rejections()).isZero();
        assertThat(letters(waiting)).isEqualTo(1);
        assertThat(count("select count(*) from import_job where id = :id", job)).isEqualTo(1);
    }

    private void forgetAt(Instant now) {
        kinds.forEach(kept -> kept.forget(now, 1_000));
    }

    private void letter(UUID id, Instant resolvedAt) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                insert into dead_letter (id, topic, partition, record_offset, sent_at, header_names, header_texts, reason,
                                         error, resolved_at)
                values (:id, 'retention', 0, 0, :then, '{}', '{}', 'REFUSED', 'x', cast(:resolved as timestamptz))
                """)
                .bind("id", id)
                .bind("then", THEN)
                .bind("resolved", resolvedAt)
                .execute());
    }

    private long rejections() {
        return count("select count(*) from import_rejection where job_id = :id", job);
    }

    private long files() {
        return count("select count(*) from import_file where job_id = :id", job);
    }

    private long letters(UUID id) {
        return count("select count(*) from dead_letter where id = :id", id);
    }

    private long count(String sql, UUID id) {
        return jdbi.withHandle(handle ->
                handle.createQuery(sql).bind("id", id).mapTo(Long.class).one());
    }
}
