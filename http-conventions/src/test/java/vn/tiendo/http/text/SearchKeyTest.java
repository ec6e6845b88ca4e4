package vn.tiendo.http.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchKeyTest {

    @ParameterizedTest
    @CsvSource({
        "Xã Lộc Thành, xa loc thanh",
        "LỘC THẠNH, loc thanh",
        "Đắk Lắk, dak lak",
        "  Thủ  Dầu-Một , thu dau mot",
        "Bà Rịa – Vũng Tàu, ba ria vung tau",
        "Ủy ban, uy ban",
        "P. 7, p 7"
    })
    void marksCaseAndPunctuationDoNotCount(String text, String plain) {
        assertThat(SearchKey.of(text).plain()).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"Phúc Hoà, Phúc Hòa", "uỷ ban, ủy ban", "Khoẻ, Khỏe", "THUỶ, thủy"})
    void wherePeoplePutTheToneDoesNotCount(String one, String other) {
        assertThat(SearchKey.of(one)).isEqualTo(SearchKey.of(other));
    }

    @Test
    void composedAndDecomposedTextsAreTheSame() {
        var decomposed = Normalizer.normalize("Nguyễn Huệ ở Thượng Hải", Normalizer.Form.NFD);
        assertThat(SearchKey.of(decomposed)).isEqualTo(SearchKey.of("Nguyễn Huệ ở Thượng Hải"));
    }

    @Test
    void onlyTheSameMarksAreAnExactHit() {
        var thanh = SearchKey.of("Xã Lộc Thành");
        assertThat(thanh.contains(SearchKey.of("loc thanh"))).isTrue();
        assertThat(thanh.contains(SearchKey.of("Lộc Thạnh"))).isTrue();
        assertThat(thanh.containsExactly(SearchKey.of("lộc thành"))).isTrue();
        assertThat(thanh.containsExactly(SearchKey.of("Lộc Thạnh"))).isFalse();
    }

    @Test
    void vowelsWithTheirOwnSignsStayApart() {
        assertThat(SearchKey.of("Mo")).isNotEqualTo(SearchKey.of("Mơ"));
        assertThat(SearchKey.of("Mo").plain()).isEqualTo(SearchKey.of("Mơ").plain());
    }

    @Test
    void aTextWithoutMarksSaysSo() {
        assertThat(SearchKey.of("loc thanh").hasMarks()).isFalse();
        assertThat(SearchKey.of("đa").hasMarks()).isTrue();
    }

    @Test
    void noWildcardSurvives() {
        assertThat(SearchKey.of("100%_\\'x").plain()).isEqualTo("100 x");
    }
}
