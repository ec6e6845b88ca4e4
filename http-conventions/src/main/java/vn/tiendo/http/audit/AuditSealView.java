package vn.tiendo.http.audit;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A seal as it is answered; {@code state} only where it was asked for. */
@Schema(name = "AuditSeal")
public record AuditSealView(
        @Schema(description = "From 1 on, without gaps") long number,

        @Schema(description = "The last instant of recording in the batch; it begins behind that of the seal before")
        Instant through,

        long rows,

        @Schema(examples = "0000000000000000000000000000000000000000000000000000000000000000")
        String previousHash,

        @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String hash,

        Instant sealedAt,
        @Nullable SealState state) {

    static AuditSealView of(AuditSeal seal, @Nullable SealState state) {
        return new AuditSealView(
                seal.number(), seal.through(), seal.rows(), seal.previousHash(), seal.hash(), seal.sealedAt(), state);
    }
}
