package vn.tiendo.messaging;

/** The headers of a CloudEvents 1.0 record in Kafka's binary mode. */
final class CloudEventHeaders {

    static final String SPEC_VERSION = "ce_specversion";
    static final String ID = "ce_id";
    static final String SOURCE = "ce_source";
    static final String TYPE = "ce_type";
    static final String SUBJECT = "ce_subject";
    static final String TIME = "ce_time";
    static final String SEQUENCE = "ce_sequence";
    static final String TRACE_PARENT = "traceparent";
    static final String CONTENT_TYPE = "content-type";

    private CloudEventHeaders() {}
}
