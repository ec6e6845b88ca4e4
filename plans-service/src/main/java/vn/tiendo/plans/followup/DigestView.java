package vn.tiendo.plans.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a unit is told on a day. It is the same however often it is asked for: one digest a unit a day.
 *
 * @param dayOff whether nothing is told because the unit does not work on that day
 */
@Schema
record DigestView(
        UUID unitId,
        LocalDate day,
        boolean dayOff,

        @Schema(description = "Tasks that are too late") List<Item> overdue,

        @Schema(description = "Tasks and reports due from that day on, within seven days")
        List<Item> dueSoon,

        @Schema(description = "Explanations that the unit has been asked for and has not given")
        List<ExplanationView> explanationsAwaited,

        Instant knownAt) {

    /**
     * One thing to do.
     *
     * @param reminders how often the unit was reminded of it by then
     */
    @Schema(name = "DigestItem")
    record Item(
            SubjectKind subjectKind,
            UUID subjectId,
            UUID planId,
            String key,
            String titleVi,
            String titleEn,
            @Nullable LocalDate lastAcceptableDay,
            int reminders) {

        static Item of(Subject subject, int reminders) {
            return new Item(
                    subject.kind(),
                    subject.id(),
                    subject.planId(),
                    subject.key(),
                    subject.titleVi(),
                    subject.titleEn(),
                    subject.lastAcceptableDay(),
                    reminders);
        }
    }

    static DigestView empty(UUID unitId, LocalDate day, boolean dayOff, Instant knownAt) {
        return new DigestView(unitId, day, dayOff, List.of(), List.of(), List.of(), knownAt);
    }
}
