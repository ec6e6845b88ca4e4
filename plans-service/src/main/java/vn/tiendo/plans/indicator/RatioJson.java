package vn.tiendo.plans.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Ratios as they are stored, without what they do not say. */
@ApplicationScoped
class RatioJson {
    private final ObjectMapper json;

    RatioJson(ObjectMapper json) {
        this.json = json.copy().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
    }

    @Nullable
    String write(@Nullable Ratio ratio) {
        try {
            return ratio == null ? null : json.writeValueAsString(ratio);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a ratio can be written", e);
        }
    }

    @Nullable
    Ratio read(@Nullable String text) {
        try {
            return text == null ? null : json.readValue(text, Ratio.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a ratio that was written can be read", e);
        }
    }
}
