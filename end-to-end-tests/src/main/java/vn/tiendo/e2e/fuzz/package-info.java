/**
 * Random traffic made from the descriptions that the services serve: nothing that a caller sends may bring a service out of
 * step.
 *
 * <ul>
 *   <li>{@link vn.tiendo.e2e.fuzz.FuzzBenchmark} sends for some minutes and says what was found
 *   <li>{@code ServedDescription} the operations of a service
 *   <li>{@code MadeUpRequest} one call, out of {@code MadeUpValues}, {@code KnownIds} and {@code Spoiling}
 *   <li>{@code Judge} what no answer may be; {@code LiveMemory} what no service may keep
 * </ul>
 */
@NullMarked
package vn.tiendo.e2e.fuzz;

import org.jspecify.annotations.NullMarked;
