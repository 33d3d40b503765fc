/**
 * 校样: pages in forms that people look at. In: the PDF made of them. Out: a picture of each page on screen ({@code
 * PagePictures}) and on newsprint ({@code Newsprint}, out of ink plates).
 */
@NullMarked
package banxin.proof;

import org.jspecify.annotations.NullMarked;
