/**
 * The worked cases, played against a running system over HTTP and compared with the answers that they demand.
 *
 * <ul>
 *   <li>{@link vn.tiendo.e2e.conformance.WorkedCase} a case as its file holds it; never edited
 *   <li>{@link vn.tiendo.e2e.conformance.Missing} what a case needs that is not built: it is skipped by that name
 *   <li>{@link vn.tiendo.e2e.conformance.CasePlay} one case being played: acts become calls, questions become answers
 *   <li>{@link vn.tiendo.e2e.conformance.CaseKeys} keys and codes of a case mapped to fresh ones, so that cases do not meet
 *   <li>{@link vn.tiendo.e2e.conformance.CaseRun} all cases side by side, a rebuild, and all questions once more
 * </ul>
 */
@NullMarked
package vn.tiendo.e2e.conformance;

import org.jspecify.annotations.NullMarked;
