package vn.tiendo.reporting.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.tiendo.exchange.Column;
import vn.tiendo.reporting.knownindicator.Indicator;
import vn.tiendo.reporting.knownindicator.Indicators;

class ColumnsOfIndicatorsTest {

    private static Indicator indicator(String code, String name, String source) {
        var id = UUID.nameUUIDFromBytes((code + name).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new Indicator(id, code, name, name, null, "FLOW", 0, "SUM", source, null, null);
    }

    private static Indicators known(Indicator... indicators) {
        Map<UUID, Indicator> byId =
                List.of(indicators).stream().collect(Collectors.toMap(Indicator::id, Function.identity()));
        return new Indicators(byId);
    }

    @Test
    void aTemplateOffersWhatMayBeStated() {
        var template = EntryFormat.template(
                known(indicator("KET_NAP", "Kết nạp", "REPORTED"), indicator("SO_DN", "Doanh nghiệp", "REGISTRY")));

        assertThat(template.names())
                .contains("externalId", "unitCode", "KET_NAP")
                .doesNotContain("SO_DN");
    }

    @Test
    void aDerivedIndicatorHasAColumnSoThatItsCellsAreRefusedByName() {
        var format = EntryFormat.reading(known(indicator("SO_DN", "Doanh nghiệp", "REGISTRY")));

        assertThat(format.columnOf(0).name()).isEqualTo("SO_DN");
        assertThat(format.columnOf(0).type()).isEqualTo(Column.Type.NUMBER);
    }

    @Test
    void aNameThatTwoBearIsNoLabelOfEither() {
        var format = EntryFormat.reading(
                known(indicator("A", "Kết nạp", "REPORTED"), indicator("B", "kết nạp ", "REPORTED")));

        assertThat(format.columnOf(0).vi()).isEqualTo("A");
        assertThat(format.columnOf(1).vi()).isEqualTo("B");
    }

    @Test
    void aCodeThatIsAFixedColumnOrBorneTwiceGivesWayToTheId() {
        var source = indicator("source", "Nguồn vốn", "REPORTED");
        var one = indicator("X", "một", "REPORTED");
        var other = indicator("x", "hai", "REPORTED");
        var format = EntryFormat.reading(known(source, one, other));

        assertThat(format.indicators())
                .allSatisfy(indicator -> assertThat(
                                format.columnOf(format.indicators().indexOf(indicator))
                                        .name())
                        .isEqualTo(indicator.id().toString()));
    }
}
