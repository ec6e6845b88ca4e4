package vn.tiendo.http.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextRulesTest {
    @Test
    void composesMarksAndDropsWhatCannotBeSeen() {
        assertThat(TextRules.clean("Hoa\u0300 Bi\u0300nh")).isEqualTo("Hoà Bình");
        assertThat(TextRules.clean("a\u200b\u200d\ufeff\u00adb")).isEqualTo("ab");
        assertThat(TextRules.clean("a\u00a0b\u202fc\u3000d")).isEqualTo("a b c d");
    }

    @Test
    void leavesOrdinaryTextAsItIs() {
        assertThat(TextRules.clean("Đồng Nai\n200 đảng viên")).isEqualTo("Đồng Nai\n200 đảng viên");
        assertThat(TextRules.refusal("Đồng Nai\n\t200 đảng viên")).isEmpty();
    }

    @Test
    void refusesControlCharactersAndHalvesOfCharacters() {
        assertThat(TextRules.refusal("a\u0000")).contains("CONTROL_CHARACTER");
        assertThat(TextRules.refusal("a\u0085")).contains("CONTROL_CHARACTER");
        assertThat(TextRules.refusal("\ud83d")).contains("CONTROL_CHARACTER");
        assertThat(TextRules.refusal("\ud83d\ude00")).isEmpty();
    }
}
