/** A whole plan in one document: read, checked in all places, recorded in one transaction or not at all. */
@NullMarked
package vn.tiendo.plans.issuance;

import org.jspecify.annotations.NullMarked;
