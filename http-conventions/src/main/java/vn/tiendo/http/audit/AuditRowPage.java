package vn.tiendo.http.audit;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a page looks, for the description of an answer that can also be a table. */
@Schema(name = "AuditRowPage")
record AuditRowPage(List<AuditRowView> items, @Nullable String nextCursor) {}
