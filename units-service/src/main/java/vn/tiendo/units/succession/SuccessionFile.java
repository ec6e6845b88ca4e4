package vn.tiendo.units.succession;

import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.exchange.Column;
import vn.tiendo.exchange.Column.Type;
import vn.tiendo.exchange.Format;
import vn.tiendo.units.unit.UnitSystem;

/** A file of successions: a row for each unit that gives and unit that takes; rows of one succession bear one key. */
final class SuccessionFile {

    static final Column SUCCESSION = Column.of("succession", Type.CODE, "Khóa của lần kế thừa", "Key of the succession")
            .must();
    static final Column KIND = Column.oneOf(
                    Stream.of(SuccessionKind.values()).map(Enum::name).toList(), "kind", "Hình thức", "Kind")
            .must();
    static final Column EFFECTIVE_ON = Column.of("effectiveOn", Type.DATE, "Có hiệu lực từ", "Effective on")
            .must();
    static final Column SYSTEM = Column.oneOf(
                    Stream.of(UnitSystem.values()).map(Enum::name).toList(), "system", "Hệ thống", "System")
            .must();
    /** By the code of the day before. */
    static final Column FROM = Column.of("from", Type.CODE, "Mã đơn vị cũ", "Code of the former unit")
            .must();
    /** By the code of the day itself. */
    static final Column TO = Column.of("to", Type.CODE, "Mã đơn vị mới", "Code of the successor");

    static final Column SHARE = Column.of("share", Type.NUMBER, "Tỷ lệ chỉ tiêu", "Share of quotas");
    static final Column NAME = Column.of("name", Type.TEXT, "Tên mới", "New name");
    static final Column UNIT_KIND = Column.of("unitKind", Type.CODE, "Loại đơn vị mới", "New kind");
    static final Column DOCUMENT = Column.of("documentNumber", Type.TEXT, "Số văn bản", "Document number");
    static final Column DOCUMENT_DATE = Column.of("documentDate", Type.DATE, "Ngày văn bản", "Document date");

    static final Format FORMAT = new Format(
            "successions",
            List.of(SUCCESSION, KIND, EFFECTIVE_ON, SYSTEM, FROM, TO, SHARE, NAME, UNIT_KIND, DOCUMENT, DOCUMENT_DATE));

    private SuccessionFile() {}
}
