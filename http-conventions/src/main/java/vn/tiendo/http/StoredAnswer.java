package vn.tiendo.http;

import org.jspecify.annotations.Nullable;

/** An answer as it is kept for a repeated request. */
record StoredAnswer(
        int status,
        String body,
        @Nullable String location,
        @Nullable String position) {}
