/**
 * Evidence for targets that no figure decides (SEMANTICS 5): what happened, where it stands, and how it was judged.
 *
 * <ul>
 *   <li>{@link vn.tiendo.plans.evidence.EvidenceRecorded} the act; only ever added to, the last verdict stands
 * </ul>
 */
@NullMarked
package vn.tiendo.plans.evidence;

import org.jspecify.annotations.NullMarked;
