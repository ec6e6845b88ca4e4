package vn.tiendo.units.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.tiendo.units.RegistryCalls.as;
import static vn.tiendo.units.RegistryCalls.enterprise;
import static vn.tiendo.units.RegistryCalls.freshCode;
import static vn.tiendo.units.RegistryCalls.unit;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.http.text.SearchKey;
import vn.tiendo.localstack.testing.LocalStackResource;

@QuarkusTest
@WithTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "database", value = "units"))
class SearchingEnterprisesTest {

    @Inject
    Jdbi jdbi;

    private String commune;

    @BeforeEach
    void inACommuneOfTheirOwn() {
        commune = unit("ADMINISTRATIVE");
    }

    @Test
    void findsWordsWithoutTheirMarks() {
        named("Công ty TNHH Lộc Thành", "Công ty cổ phần Lộc Thạnh", "Hợp tác xã Đông Hà");

        found("loc thanh", "Công ty cổ phần Lộc Thạnh", "Công ty TNHH Lộc Thành");
        found("dong ha", "Hợp tác xã Đông Hà");
        found("LOC THANH CONG", "Công ty cổ phần Lộc Thạnh", "Công ty TNHH Lộc Thành");
    }

    @Test
    void theSameMarksComeFirst() {
        named("Công ty cổ phần Lộc Thạnh", "Công ty TNHH Lộc Thành");

        found("lộc thành", "Công ty TNHH Lộc Thành", "Công ty cổ phần Lộc Thạnh");
        found("lộc thạnh", "Công ty cổ phần Lộc Thạnh", "Công ty TNHH Lộc Thành");
        found("THÀNH LỘC CÔNG", "Công ty TNHH Lộc Thành", "Công ty cổ phần Lộc Thạnh");
    }

    @Test
    void aPhraseIsEnoughAndWordsApartAreFoundWithoutOne() {
        named("An Hòa và Bình", "Xưởng Hòa Bình");

        found("hoa binh", "Xưởng Hòa Bình");
        found("binh an", "An Hòa và Bình");
    }

    @Test
    void whereHitsAreManyTheyComeInTheOrderOfCodes() {
        jdbi.useHandle(handle -> handle.createUpdate("""
                with fresh as (insert into enterprise (enterprise_id, code)
                  select uuidv7(), :few || lpad(i::text, 4, '0') from generate_series(1, 600) i returning *)
                insert into enterprise_version
                  select enterprise_id, '[2020-01-01,)', code, 'Quán Cơm ' || code, 'quan com ' || code,
                         'NON_STATE_DOMESTIC', 'ACTIVE', cast(:commune as uuid)
                    from fresh
                """)
                .bind("few", freshCode().substring(0, 6))
                .bind("commune", commune)
                .execute());

        var first = search("quán cơm", "&limit=150");
        List<String> codes = first.extract().path("items.code");
        String cursor = first.extract().path("nextCursor");
        codes.addAll(search("quán cơm", "&limit=200&cursor=" + cursor).extract().path("items.code"));

        assertThat(codes).hasSize(350).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void theLastWordMayBeUnfinished() {
        named("Nhựa Duy Tân", "Nhựa Bình Minh");

        found("nhua bi", "Nhựa Bình Minh");
    }

    @Test
    void namesStandInTheVietnameseOrder() {
        named("Xưởng Đá", "Xưởng Dừa", "Xưởng Em", "Xưởng Dâu");

        found("xuong", "Xưởng Dâu", "Xưởng Dừa", "Xưởng Đá", "Xưởng Em");
    }

    @Test
    void hitsArePagedWithoutGaps() {
        named("Gạo Một", "Gạo Hai", "Gạo Ba", "Bún Gạo", "Gạo");
        var pages = new ArrayList<String>();
        String cursor = "";
        while (cursor != null) {
            var page = search("gạo", "&limit=2" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            pages.addAll(page.extract().path("items.name"));
            cursor = page.extract().path("nextCursor");
        }
        assertThat(pages).containsExactly("Bún Gạo", "Gạo", "Gạo Ba", "Gạo Hai", "Gạo Một");
    }

    @Test
    void aNameOfAnotherTimeIsFoundAtThatTime() {
        var id = enterprise(Map.of("name", "Tên Cũ", "locationId", commune));
        as("registrar")
                .body(Map.of("effectiveOn", "2024-01-01", "name", "Tên Mới"))
                .post("/v1/enterprises/" + id + "/changes");

        search("ten cu", "&at=2023-12-31").body("items.id", equalTo(List.of(id)));
        search("ten cu", "&at=2024-01-01").body("items", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Công ty TNHH Hoà Bình (Đông Á)",
                "Uỷ ban – ủy quyền, Nguyễn & Trần",
                "HTX «Thủy Tạ»: quả, Quý 3/2025",
                "Đường ĐƯỜNG thuở Khuỷu",
                "A.B.C-d_e"
            })
    void theDatabaseReadsMarksAsTheServiceDoes(String name) {
        var nfc = Normalizer.normalize(name, Normalizer.Form.NFC);
        String marks = jdbi.withHandle(handle -> handle.createQuery("select search_marks(:name)")
                .bind("name", nfc)
                .mapTo(String.class)
                .one());
        assertThat(marks).isEqualTo(SearchKey.of(nfc).marked());
    }

    private void named(String... names) {
        for (var name : names) {
            enterprise(Map.of("name", name, "locationId", commune));
        }
    }

    private void found(String q, String... names) {
        search(q, "").body("items.name", equalTo(List.of(names)));
    }

    private ValidatableResponse search(String q, String more) {
        return as("viewer")
                .queryParam("q", q)
                .get("/v1/enterprises?unit=" + commune + more)
                .then()
                .statusCode(200);
    }
}
