package vn.tiendo.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Authority;
import vn.tiendo.http.Cursor;
import vn.tiendo.http.Limit;
import vn.tiendo.http.Page;

/** Pages of reports; drafts only of units within the caller's reach, so that a page may hold fewer than asked for. */
@ApplicationScoped
class FoundReports {

    private final ReportList list;
    private final Authority authority;

    FoundReports(ReportList list, Authority authority) {
        this.list = list;
        this.authority = authority;
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
        return found.state().isSent() || authority.reaches(found.identity().unitId(), found.at());
    }

    private static @Nullable UUID after(@Nullable String cursor) {
        try {
            return cursor == null ? null : UUID.fromString(Cursor.read(cursor).getFirst());
        } catch (IllegalArgumentException e) {
            throw Cursor.invalid();
        }
    }
}
