package vn.tiendo.units.group;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Cursor;
import vn.tiendo.http.Parameters;
import vn.tiendo.units.unit.UnitStanding;

/** Where a page of members begins: after this code and id, in the view of the first page. */
record MemberPlace(AsOf view, String code, String id) {

    static String cursorAfter(UnitStanding last, AsOf view) {
        return Cursor.of(
                view.at().toString(),
                view.knownAt().toString(),
                GroupMembers.codeOf(last),
                last.unitId().toString());
    }

    static Optional<MemberPlace> read(@Nullable String cursor) {
        if (cursor == null) {
            return Optional.empty();
        }
        var keys = Cursor.read(cursor);
        if (keys.size() != 4) {
            throw Cursor.invalid();
        }
        try {
            var view = new AsOf(Parameters.date(keys.get(0)), Instant.parse(keys.get(1)));
            return Optional.of(new MemberPlace(
                    view, keys.get(2), Parameters.id(keys.get(3)).toString()));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw Cursor.invalid();
        }
    }

    boolean isBefore(UnitStanding unit) {
        int byCode = GroupMembers.codeOf(unit).compareTo(code);
        return byCode > 0 || byCode == 0 && unit.unitId().toString().compareTo(id) > 0;
    }
}
