/** Requests for explanation (giải trình) of plans-service as they are known here. */
@NullMarked
package vn.tiendo.reporting.knownexplanation;

import org.jspecify.annotations.NullMarked;
