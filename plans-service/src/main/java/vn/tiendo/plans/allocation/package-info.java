/**
 * Allocations of a target over units (SEMANTICS 6): five meanings of a cell, tables that change only the cells that they
 * list, and a printed total that is kept beside the recomputed one.
 */
@NullMarked
package vn.tiendo.plans.allocation;

import org.jspecify.annotations.NullMarked;
