/** Units as units-service has told them: an own copy of its acts, folded from the inbox, never asked for. */
@NullMarked
package vn.tiendo.plans.knownunit;

import org.jspecify.annotations.NullMarked;
