/**
 * JSON, the one room that knows the library for it. Out goes a value written piece by piece ({@link banxin.json.Json}, {@link
 * banxin.json.JsonPen}), notices among it ({@link banxin.json.NoticeJson}); in comes a file that may be anybody's ({@link
 * banxin.json.JsonTree}).
 */
@NullMarked
package banxin.json;

import org.jspecify.annotations.NullMarked;
