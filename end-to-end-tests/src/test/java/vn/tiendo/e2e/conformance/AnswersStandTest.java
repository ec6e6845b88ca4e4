package vn.tiendo.e2e.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.e2e.SystemForTests;
import vn.tiendo.e2e.client.Conversation;
import vn.tiendo.e2e.client.Json;
import vn.tiendo.e2e.client.Service;
import vn.tiendo.e2e.client.TiendoSystem;
import vn.tiendo.e2e.launch.LaunchedSystem;
import vn.tiendo.e2e.launch.Part;

/** An answer for (at, knownAt, borders) is the same for ever, whatever becomes known of the past. */
@Tag("slow")
class AnswersStandTest {

    private static final int ANSWERS = 200;
    private static final List<String> UNITS = List.of("p", "t1", "t2", "a", "b", "c", "d");
    private static final List<String> BORDERS = List.of("", "&borders=then", "&borders=2024-06-30");

    private LaunchedSystem launched;
    private TiendoSystem system;
    private Conversation conversation;
    private CasePlay play;

    @BeforeEach
    void playTheHistory() throws URISyntaxException {
        launched = SystemForTests.get();
        system = launched.asAdministrator();
        conversation = system.conversation();
        var file = Objects.requireNonNull(AnswersStandTest.class.getResource("answers-stand.json"));
        play = new CasePlay(WorkedCase.in(List.of(Path.of(file.toURI()))).getFirst(), conversation, Optional.empty());
        play.playSteps();
    }

    @Test
    void whenThePastChangesAndAfterARebuild() {
        // Given
        var recorded = RecordedAnswers.of(system, questions(), UnaryOperator.identity());
        assertThat(recorded.size()).isGreaterThanOrEqualTo(ANSWERS);

        // When and then: each change of the past shows at the present, and nowhere before
        assertOnlyThePresentChanges(recorded, "a parent", () -> play.play(act("""
                {"act": "unitChanged", "on": "2024-01-01", "unit": "b", "parent": "t2"}""")));
        assertOnlyThePresentChanges(recorded, "a quota", () -> play.play(act("""
                {"act": "allocation", "on": "2024-02-01", "target": "t", "period": "2024", "cells": {"a": "9"}}""")));
        assertOnlyThePresentChanges(recorded, "a rule", () -> play.play(act("""
                {"act": "eligibilityRule", "on": "2020-06-01", "organisationType": "TRADE_UNION",
                 "anyOf": [{"figure": "unionMembers", "atLeast": 6}]}""")));
        makeWomenAPart();
        assertOnlyThePresentChanges(recorded, "a part and a late entry", () -> play.play(act("""
                {"act": "entry", "on": "2024-03-01", "entry": "x9", "unit": "a", "states": {"women": "2"}}""")));
        rebuild();
        assertThat(recorded.changed()).as("after the rebuild").isEmpty();
    }

    @Test
    void whenAnEventArrivesLate() throws IOException, InterruptedException {
        // Given: Kafka stands still, so that the move is recorded by its owner and known to nobody else
        var broker = launched.process(Part.SUPERVISOR).orElseThrow().pid();
        signal("-STOP", broker);
        RecordedAnswers recorded;
        RecordedAnswers present;
        try {
            play.play(act("""
                    {"act": "unitChanged", "on": "2024-01-01", "unit": "d", "parent": "t1"}"""));
            recorded = RecordedAnswers.of(system, questions(knownNow()), UnaryOperator.identity());
            present = present();
        } finally {
            signal("-CONT", broker);
        }
        // When
        conversation.horizon();
        // Then
        assertThat(present.changed()).as("the move has arrived").isNotEmpty();
        assertThat(recorded.changed()).as("after it has arrived").isEmpty();
        rebuild();
        assertThat(recorded.changed()).as("after the rebuild").isEmpty();
    }

    private void rebuild() {
        conversation.post(Service.REPORTING, "/v1/rebuilds", Json.object()).orThrow();
    }

    private void assertOnlyThePresentChanges(RecordedAnswers recorded, String change, Runnable act) {
        var present = present();
        act.run();
        conversation.horizon();
        assertThat(present.changed()).as("%s shows at the present", change).isNotEmpty();
        assertThat(recorded.changed()).as("after %s", change).isEmpty();
    }

    private void makeWomenAPart() {
        var indicator = "/v1/indicators/" + play.keys().id("indicator", "women");
        var change = Json.object()
                .put("effectiveOn", "2020-01-01")
                .put("partOf", play.keys().id("indicator", "admitted"));
        conversation.post(Service.PLANS, indicator + "/changes", change).orThrow();
    }

    private Instant knownNow() {
        var horizon = system.api()
                .get(Service.REPORTING, "/v1/horizon", Map.of(), List.of())
                .orThrow();
        return Instant.parse(horizon.body().path("knownAt").asText());
    }

    private List<String> questions() {
        var questions = new ArrayList<>(questions(play.knownAfter("s1")));
        questions.addAll(questions(play.knownAfter("s2")));
        return questions;
    }

    private List<String> questions(Instant knownAt) {
        return questionsAt("2025-12-31&knownAt=" + knownAt);
    }

    /** What is answered now, whenever now is. */
    private RecordedAnswers present() {
        return RecordedAnswers.of(
                system, questionsAt("2025-12-31"), answer -> answer.replaceAll("\"knownAt\":\"[^\"]*\"", ""));
    }

    private List<String> questionsAt(String at) {
        var questions = new ArrayList<String>();
        for (String unit :
                UNITS.stream().filter(unit -> play.keys().has("unit", unit)).toList()) {
            var ofUnit = "&unit=" + play.keys().id("unit", unit) + "&at=" + at;
            for (String year : List.of("2024", "2025")) {
                for (String borders : BORDERS) {
                    for (String indicator : List.of("admitted", "women", "ratio")) {
                        questions.add("/v1/figures?indicator=" + play.keys().id("indicator", indicator) + "&period="
                                + year + borders + ofUnit);
                    }
                    questions.add("/v1/figures?indicator=" + play.keys().id("indicator", "members") + "&day=" + year
                            + "-12-31" + borders + ofUnit);
                }
                questions.add("/v1/target-states?target=" + play.keys().id("target", "t") + "&period=" + year + ofUnit);
            }
        }
        var province = "&unit=" + play.keys().id("unit", "p") + "&at=" + at;
        questions.add("/v1/rankings?target=" + play.keys().id("target", "t") + "&period=2024" + province);
        questions.add("/v1/target-states?target=" + play.keys().id("target", "r") + "&period=2024" + province);
        questions.add("/v1/dashboards/plans/" + play.keys().id("plan", "kh") + "?at=" + at);
        return questions;
    }

    private static void signal(String signal, long pid) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", signal, Long.toString(pid))
                        .start()
                        .waitFor())
                .isZero();
    }

    private static ObjectNode act(String written) {
        return (ObjectNode) Json.read(written);
    }
}
