package banxin.darkroom;

import org.openpdf.text.Image;

/**
 * A picture made ready.
 *
 * @param ink most of the four inks together, in percent, where the file brought its own; else 0
 * @param profile name of the ICC profile that was in such a file and has been left out; else empty
 */
public record Print(Image image, int ink, String profile) {}
