/** Journeys over HTTP only, the worked cases, faults, benchmarks. */
@NullMarked
package vn.tiendo.e2e;

import org.jspecify.annotations.NullMarked;
