package vn.tiendo.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Concerns;
import vn.tiendo.http.Cursor;
import vn.tiendo.http.Limit;
import vn.tiendo.http.Page;
import vn.tiendo.http.Reach;

/** Pages of reports that the caller may know of, so that a page may hold fewer than asked for. */
@ApplicationScoped
class FoundReports {

    private final ReportList list;
    private final Concerns concerns;

    FoundReports(ReportList list, Concerns concerns) {
        this.list = list;
        this.concerns = concerns;
    }

    Page<ReportListItem> page(ReportList.Filter filter, Limit limit, @Nullable String cursor) {
        var rows = list.page(filter, after(cursor), limit.andOneMore());
        var page = Page.of(rows, limit, last -> Cursor.of(last.identity().id().toString()));
        return new Page<>(
                page.items().stream()
                        .filter(this::isSeen)
                        .map(ReportListItem::of)
                        .toList(),
                page.nextCursor());
    }

    private boolean isSeen(ReportList.Found found) {
        return concerns.isSeen("report", found.identity().id(), Reach.OWN);
    }

    private static @Nullable UUID after(@Nullable String cursor) {
        try {
            return cursor == null ? null : UUID.fromString(Cursor.read(cursor).getFirst());
        } catch (IllegalArgumentException e) {
            throw Cursor.invalid();
        }
    }
}
