/** The whole history of a unit in one answer: its acts, successions, areas and groups. */
@NullMarked
package vn.tiendo.units.history;

import org.jspecify.annotations.NullMarked;
