package vn.tiendo.http.sample;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.concurrent.atomic.AtomicInteger;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;

/** Rows without end. */
@Path("/v1/rows")
public class RowsResource {
    public static final AtomicInteger BEING_WRITTEN = new AtomicInteger();
    private static final byte[] ROW = new byte[1 << 13];

    @GET
    @Produces("text/csv")
    @Allowed(value = Role.VIEWER, scope = Scope.PLANS_READ)
    public StreamingOutput rows() {
        return out -> {
            BEING_WRITTEN.incrementAndGet();
            try {
                while (true) {
                    out.write(ROW);
                }
            } finally {
                BEING_WRITTEN.decrementAndGet();
            }
        };
    }
}
