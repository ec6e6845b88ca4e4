package vn.tiendo.localstack.administrative;

/**
 * A CSV file to import.
 *
 * @param kind what its rows are: units or successions
 * @param title what it holds, for people
 */
public record ImportFile(String kind, String title, String csv) {}
