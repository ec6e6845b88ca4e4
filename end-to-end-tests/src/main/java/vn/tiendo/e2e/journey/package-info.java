/**
 * The main job as an official does it, over HTTP only.
 *
 * <ul>
 *   <li>{@link vn.tiendo.e2e.journey.SmallProvince} a province of its own with communes, an indicator and a plan
 * </ul>
 */
@NullMarked
package vn.tiendo.e2e.journey;

import org.jspecify.annotations.NullMarked;
