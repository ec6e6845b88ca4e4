/** A service in small, for the tests of this module. */
@NullMarked
package vn.tiendo.http.sample;

import org.jspecify.annotations.NullMarked;
