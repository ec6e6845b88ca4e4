/**
 * Conventions of the HTTP interfaces. Refusing: {@link vn.tiendo.http.Problem}, {@link vn.tiendo.http.Violations}. Who
 * calls: {@link vn.tiendo.http.Allowed} with {@link vn.tiendo.http.Scope} and {@link vn.tiendo.http.Over}, {@link
 * vn.tiendo.http.CurrentCaller}. About what: {@link vn.tiendo.http.Holding} whose a thing is, {@link vn.tiendo.http.Sight} the
 * rules, {@link vn.tiendo.http.Concerns} for the gate, {@link vn.tiendo.http.Authority} for the operations. Reading:
 * {@link vn.tiendo.http.Page}, {@link vn.tiendo.http.ETags}, the typed parameters. Writing: {@link
 * vn.tiendo.http.Writes}. Searching: {@link vn.tiendo.http.text.SearchKey}. The gates before a resource are in {@code request}, the description's filters in {@code
 * openapi}.
 */
@NullMarked
package vn.tiendo.http;

import org.jspecify.annotations.NullMarked;
