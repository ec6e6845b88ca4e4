package vn.tiendo.plans.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Holidays as they stand in their column. */
@ApplicationScoped
class HolidaysJson {
    private static final TypeReference<List<Holiday>> HOLIDAYS = new TypeReference<>() {};

    private final ObjectMapper mapper;

    HolidaysJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    String write(List<Holiday> holidays) {
        try {
            return mapper.writeValueAsString(holidays);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    List<Holiday> read(String json) {
        try {
            return mapper.readValue(json, HOLIDAYS);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
