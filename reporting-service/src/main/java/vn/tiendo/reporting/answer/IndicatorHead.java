package vn.tiendo.reporting.answer;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.knownindicator.Indicator;

/** The thing that is counted. */
@Schema(name = "IndicatorHead")
public record IndicatorHead(
        UUID id,
        String code,
        String nameVi,
        String nameEn,

        @Schema(description = "FLOW, STOCK or RATIO; tolerate others")
        String kind,

        @Nullable String unitOfMeasure) {

    public static IndicatorHead of(Indicator indicator) {
        return new IndicatorHead(
                indicator.id(),
                indicator.code(),
                indicator.nameVi(),
                indicator.nameEn(),
                indicator.kind(),
                indicator.unitOfMeasure());
    }
}
