/**
 * Targets of a plan and their amendments (SEMANTICS 5).
 *
 * <p>{@link vn.tiendo.plans.target.Target} folds the acts: a period is judged by the version in force at the earlier of
 * the day asked about and its own last day; a later act touches it only where it names it as closed.
 */
@NullMarked
package vn.tiendo.plans.target;

import org.jspecify.annotations.NullMarked;
