package vn.tiendo.units.history;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tiendo.units.group.GroupActView;
import vn.tiendo.units.succession.SuccessionView;
import vn.tiendo.units.unit.ServedAreaView;
import vn.tiendo.units.unit.UnitActView;
import vn.tiendo.units.unit.UnitSystem;
import vn.tiendo.units.unit.UnitVersionView;

/** Everything that is known of a unit. */
@Schema(name = "UnitHistoryView")
record HistoryView(
        UUID unitId,
        UnitSystem system,

        @Schema(description = "By effective date, the changes before its beginning and after its end too")
        List<UnitActView> acts,

        @Schema(description = "What the acts make of it, in the order of time")
        List<UnitVersionView> versions,

        @Schema(description = "Successions that name it, by effective date")
        List<SuccessionView> successions,

        @Schema(description = "Areas that it serves, and units that serve it")
        List<ServedAreaView> servedAreas,

        @Schema(description = "Acts on groups that have named it, by recording")
        List<GroupActView> groups) {}
