/**
 * What every OpenAPI description says without a service repeating it: {@code CommonAnswers} adds problems, the bearer
 * token and the common headers; {@code RequiredFields} tells which fields are always there; {@code OperationExamples} adds
 * the examples that a service keeps as files.
 */
@NullMarked
package vn.tiendo.http.openapi;

import org.jspecify.annotations.NullMarked;
