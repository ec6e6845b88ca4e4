/**
 * How much of the memory may be kept for later answers.
 *
 * <ul>
 *   <li>{@link vn.tiendo.reporting.memory.HeapShare} how many things of a size fit into a part of the heap
 * </ul>
 */
@NullMarked
package vn.tiendo.reporting.memory;

import org.jspecify.annotations.NullMarked;
