package vn.tiendo.plans.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.statement.Place;

/**
 * The paper that states a plan. Number and date may be missing, as they are in real ones; a number is unique only with
 * its issuer, type and the term or year in which it was counted.
 */
@Schema
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanDocument(
        @Schema(description = "KH plan, KL conclusion, NQ resolution, …", examples = "KH") @NotBlank @Size(max = 20)
        String typeCode,

        @Schema(examples = "90-KH/TU") @Nullable @Size(max = 60)
        String number,

        @Schema(description = "In what its number is unique; the year of issue, when absent") @Nullable @Valid
        Numbering numbering,

        @Nullable LocalDate issueDate,

        @Schema(description = "Why the paper has no date, and what is known of it") @Nullable @Valid
        UnknownIssueDate issueDateUnknown,

        @Schema(description = "When it arrived at those who carry it out", examples = "2021-10-04") @Nullable
        LocalDate receivedDate,

        @Schema(description = "Under which number it was registered on arrival", examples = "2697")
        @Nullable
        @Size(max = 60)
        String receivedNumber,

        @Nullable @Size(max = 200) String place,

        @Schema(description = "The documents that it rests on") @Nullable @Size(max = 100)
        List<@NotNull @Valid LegalBasis> legalBases,

        @Schema(description = "Symbols of the documents that it carries out", examples = "[\"301-NQ/TU\"]")
        @Nullable
        @Size(max = 20)
        List<@NotBlank @Size(max = 300) String> parentDocuments,

        @Schema(description = "How it names other documents in its places, where that matters to a reader")
        @Nullable
        @Size(max = 200)
        List<@NotNull @Valid Citation> citations,

        @Nullable @Size(max = 100) List<@NotNull @Valid Attachment> attachments,

        @Schema(description = "Who gets it, as classes of offices; never a person") @Nullable @Size(max = 100)
        List<@NotBlank @Size(max = 300) String> recipients,

        @Nullable @Size(max = 1000) String note) {

    /** How the plan names a document in one of its places. */
    @Schema
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Citation(
            @Schema(examples = "301-KH/TU") @NotBlank @Size(max = 300)
            String symbol,

            @Schema(description = "Where in the paper", examples = "Tên kế hoạch") @NotBlank @Size(max = 200)
            String where) {}

    /** A paper that belongs to this one; it may be announced and missing. */
    @Schema
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Attachment(
            @Schema(examples = "Bảng phân bổ chỉ tiêu 2026-2030") @NotBlank @Size(max = 300)
            String titleVi,

            @Schema(examples = "Allocation table of targets 2026-2030") @Nullable @Size(max = 300)
            String titleEn,

            @Schema(description = "Whether it is there") @NotNull
            Boolean present) {}

    /** Refuses, at their places, a number counted in two ways and a date that is known and unknown. */
    public void check(Place place) {
        if (numbering != null) {
            place.at("numbering").accept(numbering::checked);
        }
        if (issueDateUnknown != null) {
            if (issueDate != null) {
                place.at("issueDateUnknown").refuse("ISSUE_DATE_CONTRADICTED");
            }
            place.at("issueDateUnknown").accept(issueDateUnknown::checked);
        }
    }

    // What other features go through; an absent list says the same as an empty one.
    public List<LegalBasis> bases() {
        return Objects.requireNonNullElse(legalBases, List.of());
    }

    public List<Citation> citedAs() {
        return Objects.requireNonNullElse(citations, List.of());
    }

    public List<Attachment> annexes() {
        return Objects.requireNonNullElse(attachments, List.of());
    }
}
