/**
 * What a request passes before a resource method sees it: {@code AccessGate} (who), {@code ParameterGate} (query),
 * {@code WaitForGate} (positions), {@code ConcernGate} (about what), {@code BoundedBodies} (how much), then
 * {@code StrictJsonReader} (body), which reads text into {@code CleanJson} and binds it with {@code RecordBinder}. Each
 * refuses with all that is wrong at once.
 */
@NullMarked
package vn.tiendo.http.request;

import org.jspecify.annotations.NullMarked;
