/** The acts of this service as events of the contract; nothing else here knows the contract of plans. */
@NullMarked
package vn.tiendo.plans.publishing;

import org.jspecify.annotations.NullMarked;
