package vn.tiendo.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AsyncApiTest {

    private JsonNode api;

    @BeforeEach
    void read() throws Exception {
        api = new YAMLMapper().readTree(EventSchemas.asyncApi());
    }

    @Test
    void isOfVersionThree() {
        assertThat(api.get("asyncapi").asText()).isEqualTo("3.0.0");
    }

    @Test
    void aMessageStandsForEveryTypeAndRefersToItsSchema() {
        var described = new ArrayList<String>();
        for (var message : api.at("/components/messages")) {
            var type = message.get("name").asText();
            assertThat(message.at("/payload/$ref").asText()).isEqualTo("./schemas/" + type + ".json");
            described.add(type);
        }
        assertThat(described)
                .containsExactlyInAnyOrderElementsOf(EventTypes.records().keySet());
    }

    @Test
    void everyMessageTravelsOnTheTopicOfItsType() {
        for (var channel : api.get("channels")) {
            for (var message : channel.get("messages")) {
                var described = api.at(message.get("$ref").asText().substring(1));
                assertThat(Topics.of(described.get("name").asText()))
                        .isEqualTo(channel.get("address").asText().replace(".bulk.", "."));
            }
        }
    }

    @Test
    void theBulkLaneCarriesTheMessagesOfUnits() {
        assertThat(api.at("/channels/unitsBulk/address").asText()).isEqualTo(Topics.UNITS_BULK);
        assertThat(api.at("/channels/unitsBulk/messages")).isEqualTo(api.at("/channels/units/messages"));
    }

    @Test
    void theBulkLaneOfReportingCarriesEntries() {
        assertThat(api.at("/channels/reportingBulk/address").asText()).isEqualTo(Topics.REPORTING_BULK);
        assertThat(api.at("/channels/reportingBulk/messages/progressRecorded"))
                .isEqualTo(api.at("/channels/reporting/messages/progressRecorded"));
    }

    @Test
    void everyTypeTravelsOnOneTopicOfSingleEvents() {
        long travelling = 0;
        for (var channel : api.get("channels")) {
            travelling += channel.get("address").asText().contains(".bulk.")
                    ? 0
                    : channel.get("messages").size();
        }
        assertThat(travelling).isEqualTo(EventTypes.records().size());
    }

    @Test
    void theHeadersAreThoseOfCloudEvents() {
        var headers = api.at("/components/schemas/cloudEventHeaders/properties");
        for (var name :
                List.of("ce_specversion", "ce_id", "ce_source", "ce_type", "ce_subject", "ce_time", "ce_sequence")) {
            assertThat(headers.has(name)).as(name).isTrue();
        }
    }

    @Test
    void everyInnerReferenceLeadsSomewhere() {
        assertThat(api.findValuesAsText("$ref").stream().filter(ref -> ref.startsWith("#")))
                .allSatisfy(ref -> assertThat(api.at(ref.substring(1)).isMissingNode())
                        .as(ref)
                        .isFalse());
    }
}
