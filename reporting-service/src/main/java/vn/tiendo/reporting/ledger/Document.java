package vn.tiendo.reporting.ledger;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The evidence for a fact, or the paper that amends one. */
public record Document(
        @NotBlank @Size(max = 100) String number, @Nullable LocalDate date) {}
