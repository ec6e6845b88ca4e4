/** Events of other services that could not be folded: administrators look at them and have them folded again. */
@NullMarked
package vn.tiendo.reporting.deadletter;

import org.jspecify.annotations.NullMarked;
