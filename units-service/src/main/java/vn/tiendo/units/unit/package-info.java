/**
 * Units as append-only acts (SEMANTICS 1, 2).
 *
 * <ul>
 *   <li>{@code UnitAct}, {@code UnitHistory}, {@code Unit} the acts and what they make of a unit in a view
 *   <li>{@code Units} creates and changes; {@code UnitChecks} is what it refuses
 *   <li>{@code UnitActs} the acts in the database; {@code UnitVersions} their latest fold, guarded by temporal keys
 *   <li>{@code UnitTree} who stands under whom
 *   <li>{@code UnitResource} the HTTP interface
 * </ul>
 */
@NullMarked
package vn.tiendo.units.unit;

import org.jspecify.annotations.NullMarked;
