package vn.tiendo.reporting.opendata;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it is given to everybody.
 *
 * @param parentId the unit above, within the publication
 * @param value absent where it was left out: it is small, or would let somebody compute a small one
 */
@Schema(name = "PublishedFigure")
public record PublishedCell(
        LocalDate month,
        UUID unitId,
        @Nullable UUID parentId,
        @Nullable String unitCode,
        String unitName,
        UUID indicatorId,
        String indicatorCode,
        String nameVi,
        String nameEn,
        @Nullable String unitOfMeasure,
        @Nullable BigDecimal value) {}
