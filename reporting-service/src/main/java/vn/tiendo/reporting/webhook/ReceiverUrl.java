package vn.tiendo.reporting.webhook;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a receiver stands: an absolute http or https URL without a user, a password or a fragment. */
record ReceiverUrl(URI uri) {

    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    // Numbers that some read as octal, or with parts left out, lead to different places by who reads them.
    private static final Pattern NUMBERS = Pattern.compile("[0-9.]+");
    private static final Pattern ADDRESS = Pattern.compile("(?:0|[1-9]\\d{0,2})(?:\\.(?:0|[1-9]\\d{0,2})){3}");

    /** Empty for anything else. */
    static Optional<ReceiverUrl> read(String text) {
        try {
            var uri = new URI(text);
            boolean complete = uri.getHost() != null && uri.getRawUserInfo() == null && uri.getRawFragment() == null;
            return complete && isHttp(uri.getScheme()) && isPlain(uri.getHost())
                    ? Optional.of(new ReceiverUrl(uri))
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isPlain(String host) {
        return !NUMBERS.matcher(host).matches() || ADDRESS.matcher(host).matches();
    }

    private static boolean isHttp(@Nullable String scheme) {
        return "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
    }

    boolean isEncrypted() {
        return "https".equals(uri.getScheme().toLowerCase(Locale.ROOT));
    }

    /** A name, or an address without the brackets that an IPv6 address has in a URL. */
    String host() {
        var host = uri.getHost();
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    int port() {
        int stated = uri.getPort();
        return stated > 0 ? stated : isEncrypted() ? HTTPS : HTTP;
    }

    String pathAndQuery() {
        var path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }
}
