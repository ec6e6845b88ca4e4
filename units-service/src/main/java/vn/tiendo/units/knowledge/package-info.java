/** The two times of an answer. */
@NullMarked
package vn.tiendo.units.knowledge;

import org.jspecify.annotations.NullMarked;
