package vn.tiendo.events.units;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The paper on which an act rests.
 *
 * @param number number and symbol.
 * @param date its date.
 */
public record DocumentReference(String number, @Nullable LocalDate date) {}
