package vn.tiendo.e2e.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import vn.tiendo.e2e.client.Service;

/**
 * An operation as its service describes it.
 *
 * @param path with its parameters in braces
 * @param query names of the parameters in the query
 * @param bodies bodies with a value in every field that the description knows; empty where it takes no JSON
 * @param files media types of files that it takes
 */
record PlaceToWrite(
        Service service,
        String method,
        String path,
        List<String> query,
        List<JsonNode> bodies,
        Optional<String> bodyType,
        List<String> files) {

    @Override
    public String toString() {
        return service + " " + method + " " + path;
    }
}
