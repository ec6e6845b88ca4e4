/**
 * What a caller states: every fault is collected with its place, so that all are answered at once.
 *
 * <ul>
 *   <li>{@link vn.tiendo.plans.statement.Refused} a value that breaks its own rule
 *   <li>{@link vn.tiendo.plans.statement.Statement} the faults of one request
 *   <li>{@link vn.tiendo.plans.statement.Place} a place in the request, by JSON pointer
 *   <li>{@link vn.tiendo.plans.statement.Recorded} an act and the event that tells it
 * </ul>
 */
@NullMarked
package vn.tiendo.plans.statement;

import org.jspecify.annotations.NullMarked;
