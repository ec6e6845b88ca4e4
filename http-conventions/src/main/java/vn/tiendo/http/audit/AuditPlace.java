package vn.tiendo.http.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Cursor;

/** A place between two rows: behind the one recorded then, at this position. */
record AuditPlace(Instant recordedAt, long position) {
    static final AuditPlace BEGINNING = new AuditPlace(Instant.EPOCH.minusSeconds(1), 0);

    static AuditPlace behind(AuditRow row) {
        return new AuditPlace(row.recordedAt(), row.position());
    }

    static AuditPlace read(@Nullable String cursor) {
        if (cursor == null) {
            return BEGINNING;
        }
        try {
            var keys = Cursor.read(cursor);
            return new AuditPlace(
                    Instant.ofEpochMilli(Long.parseLong(keys.getFirst())), Long.parseLong(keys.getLast()));
        } catch (NumberFormatException e) {
            throw Cursor.invalid();
        }
    }

    String cursor() {
        return Cursor.of(Long.toString(recordedAt.toEpochMilli()), Long.toString(position));
    }
}
