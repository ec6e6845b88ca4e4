/** The rules of layering inside a service, and of what a migration may do. */
@NullMarked
package vn.tiendo.architecture;

import org.jspecify.annotations.NullMarked;
