package vn.tiendo.plans.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The paper that states a plan. Number and date may be missing, as they are in real ones; a number is unique only with
 * its issuer, type and term.
 */
@Schema
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanDocument(
        @Schema(description = "KH plan, KL conclusion, NQ resolution, …", examples = "KH") @NotBlank @Size(max = 20)
        String typeCode,

        @Schema(examples = "90-KH/TU") @Nullable @Size(max = 60)
        String number,

        @Nullable LocalDate issueDate,
        @Nullable LocalDate receivedDate,
        @Nullable @Size(max = 200) String place,

        @Schema(description = "Symbols of the documents that it rests on", examples = "[\"33-CT/TW\"]")
        @Nullable
        @Size(max = 100)
        List<@NotBlank @Size(max = 300) String> legalBases,

        @Nullable @Size(max = 300) String parentDocument,
        @Nullable @Size(max = 100) List<@NotBlank @Size(max = 300) String> attachments,
        @Nullable @Size(max = 1000) String note) {}
