/**
 * Append-only acts, folded at (at, knownAt), and the commit-safe horizon of what is known (SEMANTICS 1).
 *
 * <ul>
 *   <li>{@link vn.tiendo.actlog.Act} an act with its effective date and the instant of its recording
 *   <li>{@link vn.tiendo.actlog.Fold} the state that acts make at a date, as known at an instant
 *   <li>{@link vn.tiendo.actlog.CommitHorizon} until when everything recorded is visible
 *   <li>{@link vn.tiendo.actlog.DatabaseOutage} whether to try again what the database did not do
 * </ul>
 */
@NullMarked
package vn.tiendo.actlog;

import org.jspecify.annotations.NullMarked;
