package vn.tiendo.e2e.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomHistoryTest {

    private static final int MANY = 150;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 7, 42})
    void isTheSameForTheSameSeed(long seed) {
        assertThat(RandomHistory.of(seed).written())
                .isEqualTo(RandomHistory.of(seed).written());
    }

    @Test
    void tellsOfAllThatCanHappenAndOfAllStates() {
        var seen = new TreeMap<String, Integer>();
        for (long seed = 0; seed < MANY; seed++) {
            var worked = RandomHistory.of(seed);
            for (var step : worked.steps()) {
                for (var act : step.acts()) {
                    seen.merge(act.path("act").asText() + act.path("kind").asText(), 1, Integer::sum);
                }
            }
            for (var ask : worked.asks()) {
                seen.merge(
                        ask.question().path("type").asText() + " "
                                + ask.expect().path("state").asText(),
                        1,
                        Integer::sum);
            }
        }
        assertThat(new ArrayList<>(seen.keySet()))
                .contains("successionMERGE", "successionABSORB", "successionSPLIT", "successionDISSOLVE")
                .contains("successionTRANSFER", "correction", "reversal", "zeroReport", "periodClosed", "serves")
                .contains("successionRENAME", "successionTYPE_CHANGE", "obligation", "report")
                .contains("targetSUBPERIOD_MINIMUM", "targetSOFT_RANGE", "targetMILESTONE_COUNT")
                .contains("targetDELEGATED", "targetOPTIONAL_DELEGATED")
                .contains("quotasConfirmed", "amendment", "unitChanged", "round", "rated", "organisationEnded")
                .contains("proposals ", "difference ", "eligible ", "unit ", "unitByCode ", "findings ", "report ")
                .contains("timeliness ON_TIME", "timeliness LATE", "timeliness MISSING", "timeliness NOT_DUE")
                .contains("figure VALUE", "figure NOTHING", "figure ZERO", "figure MISSING", "figure NOT_APPLICABLE")
                .contains("target MET", "target EXCEEDED", "target MISSED", "target NOT_REACHED", "target NO_BASIS")
                .contains("target NOT_ASSIGNED", "target NOT_APPLICABLE", "target NOT_STARTED", "target IN_PROGRESS");
    }
}
