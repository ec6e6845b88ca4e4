package vn.tiendo.http.testing;

/** Bearer tokens for the callers of the matrix. */
public interface MatrixTokens {
    /** Of a person with the role in the caller's unit. */
    String ofRole(String role);

    /** Of an administrator of the whole country. */
    String ofCountry();

    /** Of a machine of the caller's unit; several scopes with blanks between. */
    String ofMachine(String scopes);
}
