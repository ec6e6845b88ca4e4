/** Units and enterprises. */
@NullMarked
package vn.tiendo.units;

import org.jspecify.annotations.NullMarked;
