package vn.tiendo.exchange.caller;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.Notation;
import vn.tiendo.exchange.job.ImportJob;
import vn.tiendo.exchange.job.ImportOrder;
import vn.tiendo.http.Language;
import vn.tiendo.http.ProblemTexts;

/** An import as it stands. */
@Schema(name = "Import")
public record ImportView(
        UUID id,
        @Schema(examples = "enterprises") String kind,

        @Schema(description = "Ends as COMPLETED, REJECTED, CANCELLED or FAILED; new ones may come")
        ImportJob.State state,

        ImportOrder.Mode mode,
        boolean dryRun,

        @Schema(description = "How numbers are written; absent when it was not declared") @Nullable
        String locale,

        Instant requestedAt,
        @Nullable String fileSha256,
        long fileBytes,
        Progress progress,

        @Schema(description = "Absent until all rows have been compared") @Nullable
        Counts counts,

        @Schema(description = "Why the file as a whole was not taken") @Nullable
        Refusal refusal,

        @Schema(description = "From when on what it recorded is known") @Nullable
        Instant knownFrom,

        @Nullable Instant finishedAt,
        Links links) {

    private static final ProblemTexts TEXTS = ProblemTexts.onClassPath();

    /** @param total absent until the file is read */
    @Schema(name = "ImportProgress")
    public record Progress(long processed, @Nullable Long total) {}

    /** @param rejected rows of which a cell, or the whole, was refused */
    @Schema(name = "ImportCounts")
    public record Counts(long created, long updated, long unchanged, long rejected) {}

    @Schema(name = "ImportRefusal")
    public record Refusal(String code, String detail) {}

    @Schema(name = "ImportLinks")
    public record Links(String self, String rejections, String differences, String live) {}

    public static ImportView of(ImportJob job, Language language) {
        var order = job.order();
        return new ImportView(
                order.id(),
                order.kind(),
                job.state(),
                order.mode(),
                order.dryRun(),
                order.notation() == Notation.UNDECLARED
                        ? null
                        : order.notation().name().toLowerCase(Locale.ROOT),
                job.requestedAt(),
                job.fileSha256(),
                job.fileBytes(),
                new Progress(job.rowsRead(), job.rowsTotal()),
                counts(job),
                job.refusal() == null
                        ? null
                        : new Refusal(job.refusal(), TEXTS.detail(job.refusal(), language, job.refusalArguments())),
                job.knownFrom(),
                job.state().isEnd() ? job.finishedAt() : null,
                links(order.id()));
    }

    private static @Nullable Counts counts(ImportJob job) {
        var outcome = job.outcome();
        return outcome == null
                ? null
                : new Counts(outcome.created(), outcome.updated(), outcome.unchanged(), job.rejected());
    }

    private static Links links(UUID id) {
        var self = "/v1/imports/" + id;
        return new Links(self, self + "/rejections", self + "/differences", self + "/live");
    }
}
