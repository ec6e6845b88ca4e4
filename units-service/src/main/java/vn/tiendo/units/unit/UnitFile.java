package vn.tiendo.units.unit;

import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.exchange.Column;
import vn.tiendo.exchange.Column.Type;
import vn.tiendo.exchange.Format;

/** A file of units: a row states from a day on what it fills in; an empty cell states nothing. */
final class UnitFile {

    static final Column SYSTEM = Column.oneOf(
                    Stream.of(UnitSystem.values()).map(Enum::name).toList(), "system", "Hệ thống", "System")
            .must();
    static final Column CODE =
            Column.of("code", Type.CODE, "Mã đơn vị", "Unit code").must();
    static final Column EFFECTIVE_ON = Column.of("effectiveOn", Type.DATE, "Có hiệu lực từ", "Effective on")
            .must();
    /** Says of a code that another unit has had until then that this is a new unit. */
    static final Column ACT =
            Column.oneOf(List.of("CREATED", "CHANGED"), "act", "Thành lập hay thay đổi", "Created or changed");

    static final Column NAME = Column.of("name", Type.TEXT, "Tên đơn vị", "Name");
    static final Column SHORT_NAME = Column.of("shortName", Type.TEXT, "Tên gọi tắt", "Short name");
    static final Column KIND = Column.of("kind", Type.CODE, "Loại đơn vị", "Kind");
    static final Column LEVEL = Column.of("level", Type.CODE, "Cấp", "Level");
    static final Column PARENT = Column.of("parent", Type.CODE, "Mã đơn vị cấp trên", "Code of the unit above");
    static final Column ELECTRONIC_CODE =
            Column.of("electronicCode", Type.CODE, "Mã định danh điện tử", "Electronic identification code");
    /** Several are set apart by a vertical bar. */
    static final Column ALIASES = Column.of("aliases", Type.TEXT, "Tên gọi khác", "Other names");

    static final Format FORMAT = new Format(
            "units",
            List.of(SYSTEM, CODE, EFFECTIVE_ON, ACT, NAME, SHORT_NAME, KIND, LEVEL, PARENT, ELECTRONIC_CODE, ALIASES));

    private UnitFile() {}
}
