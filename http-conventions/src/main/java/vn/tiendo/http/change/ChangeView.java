package vn.tiendo.http.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That something was recorded; its content is read where href says. */
public record ChangeView(
        @Schema(description = "What the act is on", examples = "UNIT")
        String subject,

        UUID id,

        @Schema(description = "What was done", examples = "CHANGED")
        String act,

        LocalDate effectiveOn,
        Instant recordedAt,

        @Schema(description = "Where it is read", examples = "/v1/units/0197c1a2-5d4e-7b3a-9f61-2c8d4e5f6a01")
        String href) {

    public static ChangeView of(Change change) {
        return new ChangeView(
                change.subject(), change.id(), change.act(), change.effectiveOn(), change.recordedAt(), change.href());
    }
}
