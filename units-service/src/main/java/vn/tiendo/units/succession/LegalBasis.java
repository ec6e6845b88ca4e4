package vn.tiendo.units.succession;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The document by which something is done. */
public record LegalBasis(String number, @Nullable LocalDate date) {}
