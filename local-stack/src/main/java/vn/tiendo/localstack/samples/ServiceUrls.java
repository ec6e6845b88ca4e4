package vn.tiendo.localstack.samples;

import java.net.URI;

/** Where the three services answer: {@code http://127.0.0.1:8081} and so on. */
public record ServiceUrls(URI units, URI plans, URI reporting) {}
