/** Who a caller is, as his token proves it ({@code docs/adr/0027-whom-services-trust.md}). */
@NullMarked
package vn.tiendo.http.identity;

import org.jspecify.annotations.NullMarked;
