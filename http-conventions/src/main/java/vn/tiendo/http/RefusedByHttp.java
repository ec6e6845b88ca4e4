package vn.tiendo.http;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;

/** What the framework itself refuses: no such route, method, media type. */
final class RefusedByHttp {
    private RefusedByHttp() {}

    static Problem toProblem(WebApplicationException e) {
        if (e.getCause() instanceof Problem cause) { // thrown while a parameter was converted
            return cause;
        }
        int status = e.getResponse().getStatus();
        return Problem.of(status, code(status))
                .header(HttpHeaders.ALLOW, e.getResponse().getHeaderString("Allow"));
    }

    static String code(int status) {
        return switch (status) {
            case 401 -> "UNAUTHENTICATED";
            case 403 -> "OPERATION_CLOSED";
            case 404 -> "NOT_FOUND";
            case 405 -> "METHOD_NOT_ALLOWED";
            case 406 -> "NOT_ACCEPTABLE";
            case 412 -> "STALE";
            case 413 -> "BODY_TOO_LARGE";
            case 415 -> "UNSUPPORTED_MEDIA_TYPE";
            case 503 -> "BUSY";
            default -> status < 500 ? "BAD_REQUEST" : "INTERNAL";
        };
    }
}
