package banxin.plate;

import banxin.darkroom.Darkroom;
import banxin.inks.Inks;
import banxin.theme.Faces;
import banxin.theme.Printing;
import java.nio.file.Path;

/**
 * What the sheets are printed with.
 *
 * @param theme folder of the style sheets and the theme's own pictures: they come from here, and from nowhere else
 * @param darkroom where the pictures of the issue are made ready, for the same inks
 */
public record Job(Label label, Path theme, Printing printing, Faces faces, Inks inks, Darkroom darkroom) {}
