/**
 * What a service does by itself now and then: {@link vn.tiendo.http.upkeep.Upkeep} is a task, {@code UpkeepRounds} does all
 * of them on one thread, and {@link vn.tiendo.http.upkeep.FailedWork} counts what could not be done. Every replica does; a task sees to it that two at once do no harm.
 */
@NullMarked
package vn.tiendo.http.upkeep;

import org.jspecify.annotations.NullMarked;
