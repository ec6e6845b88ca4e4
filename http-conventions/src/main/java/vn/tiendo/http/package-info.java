/** Conventions of the HTTP interfaces: problems, paging, conditional requests, idempotency, the caller. */
@NullMarked
package vn.tiendo.http;

import org.jspecify.annotations.NullMarked;
