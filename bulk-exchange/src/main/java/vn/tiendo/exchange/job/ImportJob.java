package vn.tiendo.exchange.job;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An import as it stands.
 *
 * @param rowsTotal null until the file is read
 * @param rejected rows of which at least one cell was refused
 * @param refusal the code of what is wrong with the whole file
 * @param knownFrom from when on what it has recorded is known
 */
public record ImportJob(
        ImportOrder order,
        State state,
        Instant requestedAt,
        @Nullable String fileSha256,
        long fileBytes,
        long rowsRead,
        @Nullable Long rowsTotal,
        @Nullable Outcome outcome,
        long rejected,
        @Nullable String refusal,
        List<Object> refusalArguments,
        @Nullable Instant knownFrom,
        @Nullable Instant finishedAt) {

    @Schema(name = "ImportState")
    public enum State {
        RECEIVED,
        READING,
        VALIDATED,
        APPLYING,
        COMPLETED,
        REJECTED,
        CANCELLED,
        FAILED;

        public boolean isEnd() {
            return ordinal() >= COMPLETED.ordinal();
        }
    }
}
