/**
 * What happened to the units of real plans, told over HTTP and asked about.
 *
 * <ul>
 *   <li>{@link vn.tiendo.e2e.restructure.RestructureTest} the cases that any software has to pass
 *   <li>{@link vn.tiendo.e2e.restructure.GiaLaiTest} 105 organisations and 4,558 members over two hops
 *   <li>{@link vn.tiendo.e2e.restructure.Reform} tells and asks, in the words of a reform
 * </ul>
 */
package vn.tiendo.e2e.restructure;
