/**
 * What every OpenAPI description says without a service repeating it: {@code CommonAnswers} adds problems, the bearer
 * token and the common headers; {@code RequiredFields} tells which fields are always there; {@code OperationExamples} adds
 * the examples that a service keeps as files; {@code MergePatches} describes what PATCH takes; {@code LimitHeaders} and, last of
 * all, {@code Bounds} say how much of anything there may be.
 */
@NullMarked
package vn.tiendo.http.openapi;

import org.jspecify.annotations.NullMarked;
