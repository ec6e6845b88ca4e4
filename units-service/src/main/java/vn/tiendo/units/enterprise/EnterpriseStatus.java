package vn.tiendo.units.enterprise;

/** Whether an enterprise is active, has suspended its business, or was closed. */
public enum EnterpriseStatus {
    ACTIVE,
    SUSPENDED,
    CLOSED
}
