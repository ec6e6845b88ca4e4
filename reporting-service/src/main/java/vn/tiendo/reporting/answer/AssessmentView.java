package vn.tiendo.reporting.answer;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tiendo.reporting.evaluation.Assessment;

/** A state in a colour, and in words for those who do not see colours. */
@Schema(name = "Assessment")
public record AssessmentView(
        @Schema(description = "RED, ORANGE, GREEN or NEUTRAL")
        String colour,

        @Schema(examples = "Đúng tiến độ") String textVi,
        @Schema(examples = "On track") String textEn) {

    public static AssessmentView of(Assessment assessment) {
        return new AssessmentView(assessment.colour().name(), assessment.vi(), assessment.en());
    }
}
