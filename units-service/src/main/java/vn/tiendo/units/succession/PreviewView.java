package vn.tiendo.units.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a succession would change. Nothing has been written. */
record PreviewView(
        @Schema(description = "Whether the act would be recorded; else refusals says why not")
        boolean accepted,

        List<RefusalView> refusals,

        @Schema(description = "Units that would not exist any more from that day")
        List<Ending> ends,

        @Schema(description = "Successors that begin on that very day")
        List<Affected> begins,

        @Schema(description = "The unit of a RENAME or TYPE_CHANGE") @Nullable
        Renaming renamed,

        @Schema(description = "Units of the replaced succession that would not end by it any more")
        List<Affected> standAgain,

        @Schema(description = "Units that stay without a unit above them until somebody moves them")
        List<ChildLeft> childrenLeft,

        @Schema(description = "Codes that nobody would have from that day")
        List<FreedCode> codesFreed,

        @Schema(description = "What belongs to the units that give, on their last day")
        List<ConcernedBySuccession.Concern> concerned,

        @Schema(description = "Enterprises and organisations that the act names")
        List<NamedItem> moves) {

    record RefusalView(String pointer, String code, String detail) {}

    record Affected(UUID unitId, String name, @Nullable String code) {}

    record Ending(UUID unitId, String name, @Nullable String code, LocalDate lastDay) {}

    record Renaming(
            UUID unitId,
            String nameBefore,
            String nameAfter,
            @Nullable String kindBefore,
            @Nullable String kindAfter) {}

    @Schema(description = "Finding CHILDREN_LEFT: it never blocks")
    record ChildLeft(UUID unitId, String name, @Nullable String code, UUID formerParentId) {}

    record FreedCode(String code, UUID unitId, LocalDate from) {}
}
