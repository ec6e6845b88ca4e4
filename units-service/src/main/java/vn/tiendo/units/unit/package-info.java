/**
 * Units as append-only acts (SEMANTICS 1, 2).
 *
 * <ul>
 *   <li>{@code UnitAct}, {@code UnitHistory}, {@code Unit} the acts and what they make of a unit in a view
 *   <li>{@code Units} creates and changes; {@code UnitChecks} is what it refuses
 *   <li>{@code TakingCodesOver} lets a new unit take over the code of an old one; {@code UnitCodes} who has which code
 *   <li>{@code UnitLives} when units are in force, and what successions do to that
 *   <li>{@code ServedAreas} the links between the systems
 *   <li>{@code UnitRecording} adds an act, folds and tells; {@code UnitActs} the acts in the database; {@code UnitVersions} their latest fold, guarded by
 *       temporal keys; {@code UnitColumns} what both have in their rows
 *   <li>{@code UnitLookup} answers for a view; {@code WantedUnits} what is asked for, {@code UnitPages} and {@code UnitSort} in
 *       which order, {@code UnitPlace} where a page begins
 *   <li>{@code UnitStandings} and {@code UnitChronicles} what the other features may ask
 *   <li>{@code UnitWatch} who is told when units have moved
 *   <li>{@code UnitAuthority} whom a caller acts for; {@code OwnUnitScope} who stands under whom
 *   <li>{@code UnitResource} the HTTP interface
 * </ul>
 */
@NullMarked
package vn.tiendo.units.unit;

import org.jspecify.annotations.NullMarked;
