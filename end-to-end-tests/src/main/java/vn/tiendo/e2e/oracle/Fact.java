package vn.tiendo.e2e.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/**
 * A quantity of one indicator that a unit made on a day.
 *
 * @param items enterprise and organisation that it was made with
 */
record Fact(String unit, LocalDate day, String indicator, BigDecimal quantity, Set<String> items) {}
