/** The rules of layering inside a service. */
@NullMarked
package vn.tiendo.architecture;

import org.jspecify.annotations.NullMarked;
