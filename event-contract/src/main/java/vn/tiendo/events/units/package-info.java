/**
 * Acts on units, published by units-service; the subject is the unit.
 */
@NullMarked
package vn.tiendo.events.units;

import org.jspecify.annotations.NullMarked;
