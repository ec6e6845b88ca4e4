package vn.tiendo.http.limit;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import vn.tiendo.http.FilePaths;

/** As what a request is counted. */
@Singleton
class RequestKinds {

    private final FilePaths filePaths;

    RequestKinds(FilePaths filePaths) {
        this.filePaths = filePaths;
    }

    RateLimits.Kind of(ContainerRequestContext request) {
        return switch (request.getMethod()) {
            case "GET", "HEAD", "OPTIONS" -> RateLimits.Kind.READS;
            default -> isFile(request) ? RateLimits.Kind.FILES : RateLimits.Kind.WRITES;
        };
    }

    private boolean isFile(ContainerRequestContext request) {
        var type = request.getHeaderString("Content-Type");
        return filePaths.include(request.getUriInfo().getRequestUri().getRawPath())
                || type != null && type.regionMatches(true, 0, "multipart/", 0, 10);
    }
}
