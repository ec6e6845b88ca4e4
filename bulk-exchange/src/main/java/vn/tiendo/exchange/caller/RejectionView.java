package vn.tiendo.exchange.caller;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.Rejection;
import vn.tiendo.http.Language;
import vn.tiendo.http.ProblemTexts;

/** A cell, or a whole row, that was refused. */
@Schema(name = "Rejection")
public record RejectionView(
        @Schema(description = "The sheet of a workbook") @Nullable
        String sheet,

        @Schema(description = "The line or row, counted from 1 with the header")
        long row,

        @Schema(description = "Absent for a whole row") @Nullable
        String column,

        @Schema(description = "What stands in the cell, personal identifiers blacked out") @Nullable
        String value,

        String code,
        String messageVi,
        String messageEn) {

    private static final ProblemTexts TEXTS = ProblemTexts.onClassPath();

    public static RejectionView of(Rejection rejection) {
        return new RejectionView(
                rejection.sheet(),
                rejection.row(),
                rejection.column(),
                rejection.value(),
                rejection.code(),
                message(rejection, Language.VI),
                message(rejection, Language.EN));
    }

    private static String message(Rejection rejection, Language language) {
        return TEXTS.detail(rejection.code(), language, rejection.arguments());
    }
}
