package vn.tiendo.reporting.dashboard;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.knownunit.KnownUnit;
import vn.tiendo.reporting.targetstate.JudgementView;

/** A unit directly below the one that the dashboard is for. */
@Schema(name = "DashboardUnit")
public record UnitRow(UUID unitId, String name, @Nullable String code, List<Cell> targets) {

    static UnitRow of(KnownUnit unit, List<Cell> targets) {
        return new UnitRow(unit.id(), unit.name(), unit.code(), targets);
    }

    /** How a target stands for the unit in the current period. */
    @Schema(name = "DashboardCell")
    public record Cell(UUID targetId, JudgementView state) {}
}
