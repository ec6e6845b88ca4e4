package vn.tiendo.units.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.tiendo.exchange.Column;
import vn.tiendo.exchange.Column.Type;
import vn.tiendo.exchange.Format;

/**
 * What can be taken out: the columns that an import of the same kind reads, and the id, hidden in a workbook. Read in again
 * unchanged, it changes nothing.
 *
 * @param format the id first
 * @param sql one column for each of the format, in its order; its parameters are the day, and the units whose rows are asked
 *     for, null: all. Units themselves are no secret.
 */
record Export(Format format, String sql) {

    private static final String ENTERPRISES = """
            with asked (day, units) as (select cast(? as date), cast(? as uuid[]))
            select v.enterprise_id, v.code, lower(v.valid_during), v.name, v.ownership, v.status, l.code, m.code, z.code,
                   v.industry_code, v.industry_version
              from asked
              join enterprise_version v on v.valid_during @> asked.day
              left join unit_version l on l.unit_id = v.location_id and l.valid_during @> lower(v.valid_during)
              left join unit_version m on m.unit_id = v.managed_by_id and m.valid_during @> lower(v.valid_during)
              left join unit_version z on z.unit_id = v.zone_id and z.valid_during @> lower(v.valid_during)
             where asked.units is null or v.location_id = any (asked.units) or v.managed_by_id = any (asked.units)
                or v.zone_id = any (asked.units)
             order by v.code
            """;
    private static final String UNITS = """
            with asked (day, units) as (select cast(? as date), cast(? as uuid[]))
            select v.unit_id, v.system, v.code, lower(v.valid_during), v.name, v.short_name, v.kind, v.level,
                   p.code, v.electronic_code
              from asked
              join unit_version v on v.valid_during @> asked.day
              left join unit_version p on p.unit_id = v.parent_id and p.valid_during @> lower(v.valid_during)
             order by v.system, v.code, v.unit_id
            """;
    private static final String ORGANISATIONS = """
            with asked (day, units) as (select cast(? as date), cast(? as uuid[]))
            select v.organisation_id, v.organisation_type, lower(v.valid_during), u.code, o.host_kind, e.code, h.code,
                   o.host_name
              from asked
              join organisation_version v on v.valid_during @> asked.day
              join organisation o using (organisation_id)
              left join unit_version u on u.unit_id = v.unit_id and u.valid_during @> lower(v.valid_during)
              left join enterprise e on e.enterprise_id = o.host_enterprise_id
              left join unit_version h on h.unit_id = o.host_unit_id and h.valid_during @> lower(v.valid_during)
             where asked.units is null or v.unit_id = any (asked.units)
             order by v.organisation_id
            """;

    static final Map<String, Export> ALL = Map.of(
            "enterprises",
                    new Export(withId(EnterpriseFormat.FORMAT.name(), EnterpriseFormat.FORMAT.columns()), ENTERPRISES),
            "units", new Export(withId("units", unitColumns()), UNITS),
            "organisations", new Export(withId("organisations", organisationColumns()), ORGANISATIONS));

    private static Format withId(String name, List<Column> columns) {
        var all = new ArrayList<Column>();
        all.add(Column.of("id", Type.UUID, "Mã hệ thống", "Id"));
        all.addAll(columns);
        return new Format(name, all);
    }

    private static List<Column> unitColumns() {
        return List.of(
                Column.of("system", Type.CODE, "Hệ thống", "System"),
                Column.of("code", Type.CODE, "Mã đơn vị", "Unit code"),
                Column.of("effectiveOn", Type.DATE, "Có hiệu lực từ", "Effective on"),
                Column.of("name", Type.TEXT, "Tên đơn vị", "Name"),
                Column.of("shortName", Type.TEXT, "Tên gọi tắt", "Short name"),
                Column.of("kind", Type.CODE, "Loại đơn vị", "Kind"),
                Column.of("level", Type.CODE, "Cấp", "Level"),
                Column.of("parent", Type.CODE, "Mã đơn vị cấp trên", "Code of the unit above"),
                Column.of("electronicCode", Type.CODE, "Mã định danh điện tử", "Electronic identification code"));
    }

    private static List<Column> organisationColumns() {
        return List.of(
                Column.of("type", Type.CODE, "Loại tổ chức", "Type"),
                Column.of("effectiveOn", Type.DATE, "Có hiệu lực từ", "Effective on"),
                Column.of("unit", Type.CODE, "Mã đơn vị cấp trên", "Code of the unit above"),
                Column.of("hostKind", Type.CODE, "Nơi đặt tổ chức", "Host"),
                Column.of("enterprise", Type.CODE, "Mã số doanh nghiệp", "Enterprise code"),
                Column.of("hostUnit", Type.CODE, "Mã cơ quan", "Code of the agency"),
                Column.of("area", Type.TEXT, "Khu dân cư", "Residential area"));
    }
}
