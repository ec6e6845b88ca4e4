package vn.tiendo.http.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One recorded act. */
public record Change(
        String subject, UUID id, String act, LocalDate effectiveOn, Instant recordedAt, long position, String href) {}
