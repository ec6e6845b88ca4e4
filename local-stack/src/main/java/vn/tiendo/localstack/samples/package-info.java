/**
 * Loads {@code samples/} through the public API, as any other caller would.
 *
 * <ul>
 *   <li>{@link vn.tiendo.localstack.samples.SampleLoader} loads what is not there yet
 *   <li>{@link vn.tiendo.localstack.samples.ServiceUrls} where the services answer
 *   <li>{@link vn.tiendo.localstack.samples.SampleRefused} a service did not take a sample
 * </ul>
 */
@NullMarked
package vn.tiendo.localstack.samples;

import org.jspecify.annotations.NullMarked;
