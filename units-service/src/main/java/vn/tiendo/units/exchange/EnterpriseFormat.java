package vn.tiendo.units.exchange;

import java.util.List;
import vn.tiendo.exchange.Column;
import vn.tiendo.exchange.Column.Type;
import vn.tiendo.exchange.Format;

/** A file of enterprises: a row states from a day on what it fills in; an empty cell states nothing. */
final class EnterpriseFormat {

    static final Column CODE = Column.of("code", Type.CODE, "Mã số doanh nghiệp", "Enterprise code")
            .must();
    static final Column EFFECTIVE_ON = Column.of("effectiveOn", Type.DATE, "Có hiệu lực từ", "Effective on")
            .must();
    static final Column NAME = Column.of("name", Type.TEXT, "Tên doanh nghiệp", "Name");
    static final Column OWNERSHIP = Column.oneOf(
            List.of("STATE", "NON_STATE_DOMESTIC", "FOREIGN_INVESTED", "COOPERATIVE"),
            "ownership",
            "Loại hình",
            "Ownership");
    static final Column STATUS =
            Column.oneOf(List.of("ACTIVE", "SUSPENDED", "CLOSED"), "status", "Tình trạng", "Status");
    static final Column LOCATION = Column.of("location", Type.CODE, "Xã, phường", "Location");
    static final Column MANAGED_BY = Column.of("managedBy", Type.CODE, "Cấp ủy quản lý", "Managed by");
    static final Column ZONE = Column.of("zone", Type.CODE, "Khu công nghiệp", "Zone");
    static final Column INDUSTRY = Column.of("industryCode", Type.CODE, "Mã ngành", "Industry code");
    static final Column INDUSTRY_VERSION =
            Column.of("industryVersion", Type.CODE, "Phiên bản ngành", "Industry version");

    static final Format FORMAT = new Format(
            "enterprises",
            List.of(
                    CODE,
                    EFFECTIVE_ON,
                    NAME,
                    OWNERSHIP,
                    STATUS,
                    LOCATION,
                    MANAGED_BY,
                    ZONE,
                    INDUSTRY,
                    INDUSTRY_VERSION));

    private EnterpriseFormat() {}
}
