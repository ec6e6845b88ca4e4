package vn.tiendo.http.change;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a page of changes is described: unlike other pages it always says where the next call goes on. */
public record ChangePage(
        List<ChangeView> items,

        @Schema(description = "Where the next call goes on; always there")
        String nextCursor) {}
