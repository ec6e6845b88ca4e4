/**
 * Reports as reporting-service tells of them: which obligations they fulfil.
 *
 * <ul>
 *   <li>{@link vn.tiendo.plans.knownreport.Fulfilments} since when what is owed has been sent
 * </ul>
 */
@NullMarked
package vn.tiendo.plans.knownreport;

import org.jspecify.annotations.NullMarked;
