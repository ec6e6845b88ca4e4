/** Checks that every service's tests repeat: {@code CommittedOpenApi}; see also {@code vn.tiendo.http.CommittedProblems}. */
@NullMarked
package vn.tiendo.http.testing;

import org.jspecify.annotations.NullMarked;
