/** Texts as people search them: {@link vn.tiendo.http.text.SearchKey}. */
@NullMarked
package vn.tiendo.http.text;

import org.jspecify.annotations.NullMarked;
