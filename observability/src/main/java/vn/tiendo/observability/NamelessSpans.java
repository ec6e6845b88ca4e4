package vn.tiendo.observability;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.AttributeType;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.internal.ExtendedSpanProcessor;
import jakarta.inject.Singleton;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import vn.tiendo.http.PersonalIdentifier;
import vn.tiendo.http.request.TextRules;

/**
 * Blacks out the numbers of citizens in every span before it leaves, of servers and of clients. The framework tells the
 * address of a request as it came, and a request that was refused for such a number is told, too.
 */
@Singleton
class NamelessSpans implements ExtendedSpanProcessor {

    private static final String UNREADABLE = "************";

    /** While it may still be changed: whatever listens to its end gets what is left here. */
    @Override
    public void onEnding(ReadWriteSpan span) {
        var name = span.getName();
        var shown = shownAddress(name);
        if (!shown.equals(name)) {
            span.updateName(shown);
        }
        span.getAttributes().forEach((key, value) -> {
            if (key.getType() == AttributeType.STRING) {
                hide(span, key.getKey(), value.toString());
            }
        });
    }

    private static void hide(ReadWriteSpan span, String key, String text) {
        boolean address = key.startsWith("url.") || key.startsWith("http.");
        var shown = address ? shownAddress(text) : PersonalIdentifier.hide(text);
        if (!shown.equals(text)) {
            span.setAttribute(AttributeKey.stringKey(key), shown);
        }
    }

    /** A number may stand there as it is, or in the escapes of an address. */
    private static String shownAddress(String text) {
        var plain = PersonalIdentifier.hide(text);
        if (plain.indexOf('%') < 0) {
            return plain;
        }
        try {
            var decoded = TextRules.clean(URLDecoder.decode(plain, StandardCharsets.UTF_8));
            return PersonalIdentifier.isIn(decoded) ? PersonalIdentifier.hide(decoded) : plain;
        } catch (IllegalArgumentException e) {
            return UNREADABLE;
        }
    }

    @Override
    public boolean isOnEndingRequired() {
        return true;
    }

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {}

    @Override
    public boolean isStartRequired() {
        return false;
    }

    @Override
    public void onEnd(ReadableSpan span) {}

    @Override
    public boolean isEndRequired() {
        return false;
    }
}
