package vn.tiendo.events.units;

/**
 * A code of the Vietnamese standard industrial classification and its version.
 *
 * @param code as in the classification.
 * @param version such as VSIC2018 or VSIC2025.
 */
public record Industry(String code, String version) {}
