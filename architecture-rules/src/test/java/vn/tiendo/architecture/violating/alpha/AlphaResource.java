package vn.tiendo.architecture.violating.alpha;

import jakarta.ws.rs.GET;
import vn.tiendo.architecture.violating.beta.Beta;

/** An operation that does not say who may call it; half of a cycle. */
public class AlphaResource {
    @GET
    public Beta open() {
        return new Beta();
    }
}
