package vn.tiendo.exchange.job;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Files in parts of a megabyte, kept until their jobs have ended. */
final class FileStore {

    private static final int PART = 1 << 20;

    private final Jdbi jdbi;

    FileStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A new file of this job; what is written has been kept when the stream is closed. */
    OutputStream write(UUID job) {
        return new OutputStream() {
            private final byte[] buffer = new byte[PART];
            private int filled;
            private int part;

            @Override
            public void write(int b) {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                int done = 0;
                while (done < length) {
                    int count = Math.min(length - done, PART - filled);
                    System.arraycopy(bytes, from + done, buffer, filled, count);
                    filled += count;
                    done += count;
                    if (filled == PART) {
                        keep();
                    }
                }
            }

            private void keep() {
                append(job, part++, filled == PART ? buffer : java.util.Arrays.copyOf(buffer, filled));
                filled = 0;
            }

            @Override
            public void close() {
                if (filled > 0) {
                    keep();
                }
            }
        };
    }

    private void append(UUID job, int part, byte[] bytes) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into import_file (job_id, part, bytes) values (:job, :part, :bytes)")
                .bind("job", job)
                .bind("part", part)
                .bind("bytes", bytes)
                .execute());
    }

    InputStream read(UUID job) {
        return new SequenceInputStream(new Enumeration<>() {
            private int part;
            private byte @Nullable [] next = part(job, 0);

            @Override
            public boolean hasMoreElements() {
                return next != null;
            }

            @Override
            public InputStream nextElement() {
                if (next == null) {
                    throw new java.util.NoSuchElementException();
                }
                var current = new ByteArrayInputStream(next);
                next = part(job, ++part);
                return current;
            }
        });
    }

    private byte @Nullable [] part(UUID job, int part) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select bytes from import_file where job_id = :job and part = :part")
                        .bind("job", job)
                        .bind("part", part)
                        .map((row, context) -> row.getBytes(1))
                        .findOne()
                        .orElse(null));
    }

    void delete(UUID job) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from import_file where job_id = :job")
                .bind("job", job)
                .execute());
    }

    /** Files of jobs that have ended, or whose sending was broken off long ago. */
    void deleteLeftOver() {
        jdbi.useHandle(handle -> handle.execute("""
                delete from import_file using import_job
                 where import_job.id = import_file.job_id
                   and (import_job.state in ('COMPLETED', 'REJECTED', 'CANCELLED', 'FAILED')
                        or import_job.state = 'RECEIVING' and requested_at < clock_timestamp() - interval '1 day')
                """));
    }
}
