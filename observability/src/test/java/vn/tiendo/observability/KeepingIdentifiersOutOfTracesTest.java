package vn.tiendo.observability;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KeepingIdentifiersOutOfTracesTest {

    private static final String TWELVE = "0240" + "00000001";

    private final InMemorySpanExporter collector = InMemorySpanExporter.create();

    // The collector first: what leaves must not depend on the order.
    private final SdkTracerProvider traces = SdkTracerProvider.builder()
            .addSpanProcessor(SimpleSpanProcessor.create(collector))
            .addSpanProcessor(new NamelessSpans())
            .build();

    private SpanData told(SpanKind kind, String name, String key, String value) {
        var span = traces.get("test").spanBuilder(name).setSpanKind(kind).startSpan();
        span.setAttribute(key, value);
        span.end();
        return collector.getFinishedSpanItems().getFirst();
    }

    private String told(String key, String value) {
        return told(SpanKind.SERVER, "GET", key, value).getAttributes().get(AttributeKey.stringKey(key));
    }

    @ParameterizedTest
    @EnumSource(names = {"SERVER", "CLIENT"})
    void blacksThemOutInAddressesAndNames(SpanKind kind) {
        var span = told(kind, "GET /v1/enterprises/" + TWELVE, "url.full", "http://a/v1/enterprises?q=" + TWELVE);

        assertThat(span.toString()).doesNotContain(TWELVE);
        assertThat(span.getName()).isEqualTo("GET /v1/enterprises/************");
    }

    @ParameterizedTest
    @CsvSource({
        "q=%30%32%34%30%30%30%30%30%30%30%30%31, q=************",
        "q=a%20024000000001, q=a ************",
        "q=0240%E2%80%8B00000001, q=************",
        "q=%EF%BC%9024000000001, q=************",
        "q=%zz024000000001, ************"
    })
    void findsThemInEscapes(String query, String shown) {
        assertThat(told("url.query", query)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "url.path, /v1/plans/01900000-0000-7000-8000-000000000001",
        "url.query, q=C%C3%B4ng+ty&at=2026-01-01",
        "url.query, code=0240000000",
        "http.route, /v1/plans/{planId}"
    })
    void leavesTheRestAsItIs(String key, String value) {
        assertThat(told(key, value)).isEqualTo(value);
    }

    @Test
    void leavesNumbersAlone() {
        var span = traces.get("test").spanBuilder("GET").startSpan();
        span.setAttribute("server.port", 8081L).end();

        assertThat(collector.getFinishedSpanItems().getFirst().getAttributes().get(AttributeKey.longKey("server.port")))
                .isEqualTo(8081L);
    }
}
