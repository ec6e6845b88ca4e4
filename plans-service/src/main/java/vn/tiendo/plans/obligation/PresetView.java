package vn.tiendo.plans.obligation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tiendo.plans.period.Period;

/**
 * What a regime of reporting makes of a year, as it is answered.
 *
 * @param source the law that it follows
 */
@Schema
record PresetView(ReportingPreset preset, String source, List<NamedPeriodView> periods) {

    static PresetView of(ReportingPreset preset, Period year) {
        var periods = Arrays.stream(ReportingCycle.values())
                .flatMap(cycle -> Stream.iterate(
                        cycle.containing(year.from()),
                        period -> !period.from().isAfter(year.through()),
                        period -> cycle.containing(period.through().plusDays(1))))
                .map(named -> NamedPeriodView.of(preset, named))
                .toList();
        return new PresetView(preset, preset.source(), periods);
    }
}
