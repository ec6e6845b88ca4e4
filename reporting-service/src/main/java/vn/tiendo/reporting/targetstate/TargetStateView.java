package vn.tiendo.reporting.targetstate;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a target stands for a unit, with the two times. */
@Schema(name = "TargetState")
public record TargetStateView(
        UUID targetId, UUID unitId, @JsonUnwrapped JudgementView judgement, LocalDate at, Instant knownAt) {}
