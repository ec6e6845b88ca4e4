package vn.tiendo.reporting.whatif;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.ledger.PeriodBody;
import vn.tiendo.reporting.ledger.Statement;

/** What is supposed, of one plan or of one of its targets. */
@Schema(name = "WhatIfRequest")
public record WhatIfRequest(
        @Schema(description = "The plan; else give targetId") @Nullable
        UUID planId,

        @Schema(description = "One target alone; the others of its plan are left out") @Nullable
        UUID targetId,

        @Schema(description = "Today if absent; a day to come may be asked for, too") @Nullable
        LocalDate at,

        @Nullable Instant knownAt,

        @Schema(description = "A day whose borders count, or then; absent: the default ones of each period")
        @Nullable
        @Size(max = 10)
        String borders,

        @Schema(description = "The units shown; absent: the plan's, those below it and those with a quota")
        @Nullable
        @Size(max = 500)
        List<@NotNull UUID> unitIds,

        @Schema(description = "false: what would stay as it is, too", defaultValue = "true") @Nullable
        Boolean onlyChanged,

        @Nullable @Size(max = 100) List<@NotNull @Valid Allocation> allocations,
        @Nullable @Size(max = 100) List<@NotNull @Valid Amendment> amendments,

        @Schema(description = "Units that would be formed; a succession names them by the id given here")
        @Nullable
        @Size(max = 200)
        List<@NotNull @Valid NewUnit> newUnits,

        @Schema(description = "Units that would come under another one: children never move by themselves")
        @Nullable
        @Size(max = 1000)
        List<@NotNull @Valid Move> moves,

        @Nullable @Size(max = 50) List<@NotNull @Valid StatedSuccession> successions,

        @Schema(description = "Facts that would be reported; they may lie in the future") @Nullable @Size(max = 1000)
        List<@NotNull @Valid Entry> entries) {

    /** Cells of a table, as in plans-service: a later table changes only the cells that it lists. */
    @Schema(name = "WhatIfAllocation")
    public record Allocation(
            @NotNull UUID targetId,
            @NotNull @Valid PeriodBody period,
            @NotEmpty @Size(max = 5000) List<@NotNull @Valid Cell> cells,

            @Schema(description = "Absent: in the version that judges the period, after all that was recorded")
            @Nullable
            LocalDate effectiveOn,

            @Schema(description = "Whether it names its period as closed, and so may touch it after its end") @Nullable
            Boolean closed) {}

    /** One unit's cell. */
    @Schema(name = "WhatIfCell")
    public record Cell(
            @NotNull UUID unitId,

            @Schema(
                    description =
                            "A number; \"0\" (assigned zero); \"1-2\" (soft range); empty (not assigned); \"-\" (not applicable)",
                    examples = "3")
            @NotNull
            @Size(max = 60)
            String cell) {}

    /** Values of the plan's own unit. */
    @Schema(name = "WhatIfAmendment")
    public record Amendment(
            @NotNull UUID targetId,
            @NotEmpty @Size(max = 200) List<@NotNull @Valid Value> periods,

            @Schema(description = "Absent: in the version that judges the period, after all that was recorded")
            @Nullable
            LocalDate effectiveOn,

            @Schema(description = "Whether it names its periods as closed, and so may touch them after their end")
            @Nullable
            Boolean closed) {}

    /** The value for a period. */
    @Schema(name = "WhatIfValue")
    public record Value(
            @NotNull @Valid PeriodBody period,

            @Schema(description = "A number, or a floor and a stretch", examples = "8-10") @NotNull @Size(max = 60)
            String value) {}

    /** A unit that would be formed. */
    @Schema(name = "WhatIfUnit")
    public record NewUnit(
            @Schema(description = "Chosen by the caller, for this request only") @NotNull
            UUID id,

            @NotBlank @Size(max = 300) String name,
            @Nullable @Size(max = 60) String code,
            @NotNull LocalDate effectiveOn,

            @Schema(description = "Absent: a root of its system") @Nullable
            UUID parentId,

            @Schema(description = "Absent: that of the plan's unit") @Nullable @Size(max = 60)
            String system,

            @Nullable @Size(max = 60) String kind,
            @Nullable @Size(max = 60) String level) {}

    /** A unit that would come under another one. */
    @Schema(name = "WhatIfMove")
    public record Move(
            @NotNull UUID unitId,
            @NotNull UUID parentId,
            @NotNull LocalDate effectiveOn) {}

    /** A succession as in units-service. */
    @Schema(name = "WhatIfSuccession")
    public record StatedSuccession(
            @NotNull Kind kind,

            @Schema(description = "The first day of the new state", examples = "2026-07-01") @NotNull
            LocalDate effectiveOn,

            @NotEmpty @Size(max = 1000) List<@NotNull UUID> from,
            @Nullable @Size(max = 1000) List<@NotNull UUID> to,

            @Schema(description = "Enterprises and organisations that would take their facts along")
            @Nullable
            @Size(max = 10_000)
            List<@NotNull @Valid Item> items,

            @Schema(description = "Weights for the quotas of a split") @Nullable @Size(max = 1000)
            List<@NotNull @Valid Share> shares,

            @Schema(description = "Stated openings of stocks") @Nullable @Size(max = 10_000)
            List<@NotNull @Valid Stock> stocks,

            @Schema(
                    description =
                            "CONFIRMED: the successors have the quotas that would be proposed; OPEN: nobody has confirmed",
                    defaultValue = "CONFIRMED")
            @Nullable
            Quotas quotas) {

        /** What units-service calls it. */
        @Schema(name = "SupposedSuccessionKind")
        public enum Kind {
            MERGE,
            SPLIT,
            ABSORB,
            DISSOLVE,
            TRANSFER
        }

        /** What becomes of the quotas of the units that would end. */
        @Schema(name = "SupposedQuotas")
        public enum Quotas {
            CONFIRMED,
            OPEN
        }
    }

    /** A named enterprise or organisation. */
    @Schema(name = "WhatIfItem")
    public record Item(
            @NotNull UUID itemId,
            @NotNull UUID fromUnitId,
            @NotNull UUID toUnitId) {}

    /** A share of the quotas. */
    @Schema(name = "WhatIfShare")
    public record Share(
            @NotNull UUID unitId,

            @NotNull @DecimalMin("0") @Digits(integer = 12, fraction = 12)
            BigDecimal weight) {}

    /** A stated opening. */
    @Schema(name = "WhatIfStock")
    public record Stock(
            @NotNull UUID indicatorId,
            @NotNull UUID unitId,

            @NotNull @DecimalMin("0") @Digits(integer = 12, fraction = 6)
            BigDecimal quantity) {}

    /** A fact that would be reported, as an entry is. */
    @Schema(name = "WhatIfEntry")
    public record Entry(
            @NotNull UUID unitId,
            @NotNull LocalDate occurredOn,
            @NotEmpty @Size(max = 100) List<@NotNull @Valid Statement> statements,
            @Nullable UUID enterpriseId,
            @Nullable UUID organisationId) {}
}
