package vn.tiendo.e2e.restructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.e2e.SystemForTests;
import vn.tiendo.e2e.client.EnterpriseCodes;

/**
 * The bloc of Gia Lai: 105 organisations and 4,558 members went on 10 February 2025 to the Party agencies (22/567), the
 * People's Committee (52/3,413) and two districts (31/578), whose part went on to communes on 1 July 2025.
 */
@Tag("slow")
class GiaLaiTest {

    private static final String BLOC_ENDS = "2025-02-10";
    private static final String DISTRICTS_END = "2025-07-01";
    private static final String LATER = "2025-12-31";

    private static Reform reform;
    private static String province;
    private static Map<String, String> units;
    private static List<String> organisations;
    private static List<String> members;

    /** What is with whom on a day: organisations and members by unit. */
    private record Share(String unit, int organisations, int members) {}

    @BeforeAll
    static void twoSuccessionsInOneYear() {
        reform = new Reform(SystemForTests.get().asAdministrator().conversation());
        province = reform.partyUnit("Tỉnh ủy Gia Lai").id();
        var bloc = reform.partyUnit("Đảng ủy Khối").under(province).id();
        var district = reform.partyUnit("Thành ủy Pleiku").under(province).id();
        var agencies = reform.partyUnit("Đảng bộ các cơ quan Đảng tỉnh")
                .since(BLOC_ENDS)
                .under(province)
                .id();
        var committee = reform.partyUnit("Đảng bộ Ủy ban nhân dân tỉnh")
                .since(BLOC_ENDS)
                .under(province)
                .id();
        var pleiku = reform.partyUnit("Đảng bộ phường Pleiku")
                .since(DISTRICTS_END)
                .under(province)
                .id();
        var iaGrai = reform.partyUnit("Đảng bộ xã Ia Grai")
                .since(DISTRICTS_END)
                .under(province)
                .id();
        units = Map.of(
                "bloc",
                bloc,
                "district",
                district,
                "agencies",
                agencies,
                "committee",
                committee,
                "pleiku",
                pleiku,
                "iaGrai",
                iaGrai);
        organisations = List.of(reform.flow("organisations founded"), reform.stock("organisations"));
        members = List.of(reform.flow("members admitted"), reform.stock("members"));
        var toAgencies = reform.enterprise(EnterpriseCodes.fresh(), bloc);
        var toCommittee = reform.enterprise(EnterpriseCodes.fresh(), bloc);
        var toPleiku = reform.enterprise(EnterpriseCodes.fresh(), bloc);
        var toIaGrai = reform.enterprise(EnterpriseCodes.fresh(), bloc);
        blocEnds(Map.of(toAgencies, agencies, toCommittee, committee, toPleiku, district, toIaGrai, district));
        districtEnds(Map.of(toPleiku, pleiku, toIaGrai, iaGrai));
        done(toAgencies, 22, 567);
        done(toCommittee, 52, 3413);
        done(toPleiku, 20, 378);
        done(toIaGrai, 11, 200);
        reform.level(bloc, "2025-01-31", organisations.getLast(), 105);
        reform.level(bloc, "2025-01-31", members.getLast(), 4558);
    }

    private static void blocEnds(Map<String, String> enterprises) {
        var succession = reform.succession("SPLIT", BLOC_ENDS)
                .from(units.get("bloc"))
                .to(units.get("agencies"), units.get("committee"), units.get("district"));
        enterprises.forEach((enterprise, unit) -> succession.enterprise(enterprise, units.get("bloc"), unit));
        opening(succession, "agencies", 22, 567);
        opening(succession, "committee", 52, 3413);
        opening(succession, "district", 31, 578);
        succession.id();
    }

    private static void districtEnds(Map<String, String> enterprises) {
        var succession = reform.succession("SPLIT", DISTRICTS_END)
                .from(units.get("district"))
                .to(units.get("pleiku"), units.get("iaGrai"));
        enterprises.forEach((enterprise, unit) -> succession.enterprise(enterprise, units.get("district"), unit));
        opening(succession, "pleiku", 20, 378);
        opening(succession, "iaGrai", 11, 200);
        succession.id();
    }

    private static void opening(NewSuccession succession, String unit, int ofOrganisations, int ofMembers) {
        succession
                .opening(organisations.getLast(), units.get(unit), ofOrganisations)
                .opening(members.getLast(), units.get(unit), ofMembers);
    }

    private static void done(String enterprise, int ofOrganisations, int ofMembers) {
        reform.entryWith(enterprise, units.get("bloc"), "2025-01-15", organisations.getFirst(), ofOrganisations);
        reform.entryWith(enterprise, units.get("bloc"), "2025-01-16", members.getFirst(), ofMembers);
    }

    static Stream<Arguments> fiveBorderDates() {
        var before = List.of(new Share("bloc", 105, 4558));
        var between = List.of(
                new Share("agencies", 22, 567), new Share("committee", 52, 3413), new Share("district", 31, 578));
        var after = List.of(
                new Share("agencies", 22, 567),
                new Share("committee", 52, 3413),
                new Share("pleiku", 20, 378),
                new Share("iaGrai", 11, 200));
        return Stream.of(
                Arguments.of("2025-02-09", before),
                Arguments.of(BLOC_ENDS, between),
                Arguments.of("2025-06-30", between),
                Arguments.of(DISTRICTS_END, after),
                Arguments.of(LATER, after));
    }

    @ParameterizedTest(name = "in the borders of {0}")
    @MethodSource("fiveBorderDates")
    void whatWasDoneIsConserved(String borders, List<Share> shares) {
        for (var share : shares) {
            assertThat(flow(organisations.getFirst(), share.unit(), borders)).isEqualTo(share.organisations());
            assertThat(flow(members.getFirst(), share.unit(), borders)).isEqualTo(share.members());
        }
        assertThat(total(shares, organisations.getFirst(), borders)).isEqualTo(105);
        assertThat(total(shares, members.getFirst(), borders)).isEqualTo(4558);
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource("fiveBorderDates")
    void whatIsThereIsConserved(String day, List<Share> shares) {
        for (var share : shares) {
            assertThat(stock(organisations.getLast(), units.get(share.unit()), day))
                    .isEqualTo(share.organisations());
            assertThat(stock(members.getLast(), units.get(share.unit()), day)).isEqualTo(share.members());
        }
        assertThat(stock(organisations.getLast(), province, day)).isEqualTo(105);
        assertThat(stock(members.getLast(), province, day)).isEqualTo(4558);
        assertThat(number(reform.bucket(members.getLast(), province).on(day).at(day)))
                .isZero();
    }

    @ParameterizedTest(name = "the stock of the bloc's last month in the borders of {0}")
    @MethodSource("fiveBorderDates")
    void theStockOfAnEarlierDayIsNotLostInLaterBorders(String borders, List<Share> shares) {
        var earlier = "2025-01-31";

        assertThat(number(reform.figure(members.getLast(), province)
                        .on(earlier)
                        .at(LATER)
                        .borders(borders)))
                .isEqualTo(4558);
    }

    private static int total(List<Share> shares, String indicator, String borders) {
        int withUnits = shares.stream()
                .mapToInt(share -> flow(indicator, share.unit(), borders))
                .sum();
        int inTheBucket =
                number(reform.bucket(indicator, province).in("2025").at(LATER).borders(borders));
        int ofTheProvince =
                number(reform.figure(indicator, province).in("2025").at(LATER).borders(borders));
        assertThat(withUnits + inTheBucket).isEqualTo(ofTheProvince);
        return ofTheProvince;
    }

    private static int flow(String indicator, String unit, String borders) {
        return number(
                reform.figure(indicator, units.get(unit)).in("2025").at(LATER).borders(borders));
    }

    private static int stock(String indicator, String unit, String day) {
        return number(reform.figure(indicator, unit).on(day).at(day));
    }

    private static int number(FigureAsked asked) {
        return new BigDecimal(String.valueOf(asked.value())).intValueExact();
    }
}
