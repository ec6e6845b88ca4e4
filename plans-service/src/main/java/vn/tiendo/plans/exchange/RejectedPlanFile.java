package vn.tiendo.plans.exchange;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tiendo.http.Language;
import vn.tiendo.http.ProblemTexts;

/** A workbook of which nothing was taken, and every cell that is wrong. */
@Schema
record RejectedPlanFile(
        String type, String title, int status, String detail, String code, List<RejectedCell> rejections) {
    private static final String CODE = "PLAN_FILE_REFUSED";
    private static final ProblemTexts TEXTS = ProblemTexts.onClassPath();

    static RejectedPlanFile of(List<RejectedCell> cells, Language language) {
        return new RejectedPlanFile(
                "urn:tiendo:problem:plan-file-refused",
                TEXTS.title(CODE, language),
                422,
                TEXTS.detail(CODE, language, List.of(cells.size())),
                CODE,
                cells);
    }
}
