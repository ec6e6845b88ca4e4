package vn.tiendo.plans.exchange;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Language;
import vn.tiendo.http.PersonalIdentifier;
import vn.tiendo.http.ProblemTexts;
import vn.tiendo.http.request.TextRules;

/** Why a cell of a workbook, a row or the whole file was not taken. */
@Schema
record RejectedCell(
        @Schema(examples = "Chỉ tiêu") @Nullable String sheet,
        @Schema(examples = "3") @Nullable Long row,
        @Schema(examples = "F") @Nullable String column,

        @Schema(description = "What stands there; personal identifiers blacked out") @Nullable
        String value,

        @Schema(description = "The place in the plan", examples = "#/targets/0/operator") @Nullable
        String pointer,

        @Schema(examples = "OPERATOR_INVALID") String code,
        String messageVi,
        String messageEn) {
    private static final ProblemTexts TEXTS = ProblemTexts.onClassPath();
    private static final int LONGEST = 200;

    static RejectedCell of(@Nullable CellPlace place, @Nullable String pointer, String code, List<Object> arguments) {
        return new RejectedCell(
                place == null ? null : place.sheet(),
                place == null ? null : place.row(),
                place == null ? null : place.column(),
                place == null || place.value() == null ? null : shown(place.value()),
                pointer,
                code,
                TEXTS.detail(code, Language.VI, arguments),
                TEXTS.detail(code, Language.EN, arguments));
    }

    private static String shown(String value) {
        var clean = TextRules.clean(value);
        var hidden = PersonalIdentifier.isIn(clean) ? PersonalIdentifier.hide(clean) : value;
        return hidden.length() <= LONGEST ? hidden : hidden.substring(0, LONGEST);
    }
}
