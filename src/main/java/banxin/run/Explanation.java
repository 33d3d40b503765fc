package banxin.run;

import banxin.galley.GalleyProof;
import banxin.notice.Wording;
import banxin.page.Printed;
import java.io.OutputStream;
import java.util.List;

/** The printed lines of a story: where each stands, and why it is as it is. */
public final class Explanation {
    private final Forme forme;
    private final String story;
    private final List<Printed> lines;

    public Explanation(Forme forme, String story) {
        this.forme = forme;
        this.story = story;
        lines = forme.lines(story);
    }

    /** How many lines there are; none where the story is on no page. */
    public int lines() {
        return lines.size();
    }

    /** Where every line stands, for a person. */
    public String text(Wording wording) {
        return GalleyProof.text(lines, wording);
    }

    /** Writes the same for programs. */
    public void json(OutputStream out) {
        GalleyProof.json(story, lines, out);
    }

    /** @param line counted from 1 */
    public String text(int line, Wording wording) {
        var asked = lines.get(line - 1);
        return GalleyProof.text(asked, forme.anatomy(story, lines, asked), wording);
    }

    /**
     * Writes the same for programs.
     *
     * @param line counted from 1
     */
    public void json(int line, Wording wording, OutputStream out) {
        var asked = lines.get(line - 1);
        GalleyProof.json(story, asked, forme.anatomy(story, lines, asked), wording, out);
    }
}
