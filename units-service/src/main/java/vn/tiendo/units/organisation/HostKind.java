package vn.tiendo.units.organisation;

/** Where an organisation has its seat. */
enum HostKind {
    ENTERPRISE,
    AGENCY,
    RESIDENTIAL_AREA
}
