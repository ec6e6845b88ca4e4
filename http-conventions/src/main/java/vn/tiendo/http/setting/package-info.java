/**
 * Settings that come another way than under their own names: {@link vn.tiendo.http.setting.SecretFiles} out of files, {@link
 * vn.tiendo.http.setting.TransportSecurity} out of two others.
 */
@NullMarked
package vn.tiendo.http.setting;

import org.jspecify.annotations.NullMarked;
