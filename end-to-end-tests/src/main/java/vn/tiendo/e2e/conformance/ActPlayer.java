package vn.tiendo.e2e.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import vn.tiendo.e2e.client.Reply;

/** Plays one sort of act: makes the call and remembers the id under the case's key. */
@FunctionalInterface
interface ActPlayer {

    Reply play(JsonNode act, CasePlay play);
}
