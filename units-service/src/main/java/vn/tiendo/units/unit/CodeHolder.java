package vn.tiendo.units.unit;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Another unit that has a code at some time.
 *
 * @param earlier whether it has had the code already on the eve
 */
record CodeHolder(UUID unitId, LocalDate from, boolean earlier) {}
