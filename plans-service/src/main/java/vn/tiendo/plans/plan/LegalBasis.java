package vn.tiendo.plans.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A document that a plan rests on. A bare text is read as its symbol. */
@Schema(description = "A text alone is read as the symbol")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LegalBasis(
        @Schema(description = "Number and symbol, or the name of what has none", examples = "33-CT/TW")
        @NotBlank
        @Size(max = 300)
        String symbol,

        @Schema(examples = "Chỉ thị") @Nullable @Size(max = 60)
        String typeVi,

        @Schema(examples = "Ban Bí thư") @Nullable @Size(max = 200)
        String issuer,

        @Schema(examples = "2019-03-18") @Nullable LocalDate date,

        @Schema(description = "The place of the plan that cites it, where that is not its head", examples = "III.2")
        @Nullable
        @Size(max = 100)
        String citedIn) {
    private static final List<String> FIELDS = List.of("symbol", "typeVi", "issuer", "date", "citedIn");

    /** Reads both forms; an {@link IllegalArgumentException} says that it is neither. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static LegalBasis read(JsonNode node) {
        if (node.isTextual()) {
            return new LegalBasis(node.textValue(), null, null, null, null);
        }
        node.fieldNames().forEachRemaining(LegalBasis::requireKnown);
        return new LegalBasis(
                text(node, "symbol").orElse(""),
                text(node, "typeVi").orElse(null),
                text(node, "issuer").orElse(null),
                text(node, "date").map(LocalDate::parse).orElse(null),
                text(node, "citedIn").orElse(null));
    }

    private static void requireKnown(String field) {
        if (!FIELDS.contains(field)) {
            throw new IllegalArgumentException("no field of a legal basis");
        }
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.ofNullable(node.get(field)).filter(JsonNode::isTextual).map(JsonNode::textValue);
    }
}
