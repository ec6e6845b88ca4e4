/** Acts on units as events of the contract. */
@NullMarked
package vn.tiendo.units.publishing;

import org.jspecify.annotations.NullMarked;
