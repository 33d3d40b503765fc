package banxin.run;

import banxin.compose.Compositor;
import banxin.copydesk.CopyDesk;
import banxin.galley.GalleyLine;
import banxin.galley.GalleyProof;
import banxin.notice.Notice;
import banxin.notice.Notices;
import banxin.notice.Wording;
import banxin.type.Copy;
import banxin.type.Copy.Paragraph;
import banxin.type.Fitting;
import banxin.type.HouseStyle;
import banxin.type.Role;
import banxin.type.SetLine;
import banxin.type.Type;
import banxin.type.Type.Align;
import banxin.type.Types;
import banxin.type.Wanted;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The composing room alone: paragraphs, one a line, become set lines. The stable way in for those who measure the
 * compositor. One em is 1000, so that every length comes out in 1/1000 em.
 */
public final class GalleyRun {
    private static final int EM = 1000;
    private static final String FACE = "song";

    private final CopyDesk desk;
    private final Compositor compositor;
    private final Type type;
    private final int measure;
    private final Wording wording;

    /**
     * @param measure in ems
     * @param indent in 1/1000 em
     */
    public GalleyRun(Plant plant, HouseStyle style, double measure, int indent, Wording wording) {
        var fonts = plant.fonts(style.language());
        this.type = new Type(FACE, FACE, EM, EM, indent, Align.JUSTIFY);
        this.desk = new CopyDesk(new Types(Map.of(Role.BODY, type)), fonts);
        this.compositor = new Compositor(style, fonts, plant.hyphens());
        this.measure = (int) Math.round(measure * EM);
        this.wording = wording;
    }

    /** What is written of each paragraph. */
    public enum Answer {
        /** The lines as text, a blank line between paragraphs. */
        TEXT,
        /** One JSON object a line. */
        LINES,
        /** One JSON object a paragraph: where its lines may end. */
        OPPORTUNITIES
    }

    /**
     * @param out not closed
     * @param faults told of everything that cannot be printed; for {@link Answer#OPPORTUNITIES} nothing is
     */
    public void set(BufferedReader in, Answer form, OutputStream out, Notices faults) throws IOException {
        int number = 0;
        for (var text = in.readLine(); text != null; text = in.readLine()) {
            var paragraph = new Paragraph(++number, Role.BODY, text, List.of(), number);
            switch (form) {
                case OPPORTUNITIES -> GalleyProof.opportunities(number, compositor.opportunities(paragraph, type), out);
                case LINES -> lines(compositor, paragraph, out, faults);
                case TEXT -> {
                    faults(paragraph).values().forEach(faults::add);
                    text(compositor, paragraph, out);
                }
            }
        }
    }

    /**
     * Sets the whole copy to a number of lines, as far as copyfitting goes.
     *
     * @param out not closed; with the form {@link Answer#LINES} the log is written to it as well
     */
    public Fitting fit(BufferedReader in, Answer form, int lines, OutputStream out) throws IOException {
        var paragraphs = new ArrayList<Paragraph>();
        for (var text = in.readLine(); text != null; text = in.readLine()) {
            int number = paragraphs.size() + 1;
            paragraphs.add(new Paragraph(number, Role.BODY, text, List.of(), number));
        }
        var fitting = compositor.fit("", paragraphs, new Types(Map.of(Role.BODY, type)), measure, new Wanted(lines, true));
        for (var paragraph : paragraphs) {
            var repeating = compositor.repeating(fitting.of(paragraph.number()));
            if (form == Answer.LINES) lines(repeating, paragraph, out, notice -> {});
            else text(repeating, paragraph, out);
        }
        if (form == Answer.LINES) GalleyProof.fitting(fitting, out);
        return fitting;
    }

    private void lines(Compositor compositor, Paragraph paragraph, OutputStream out, Notices told) {
        var faults = faults(paragraph);
        faults.values().forEach(told::add);
        int number = 0;
        for (var set : explained(compositor, paragraph)) {
            var text = paragraph.text().substring(set.line().from(), set.line().to());
            var mine = new ArrayList<>(set.notices());
            text.codePoints().distinct().mapToObj(faults::get).filter(Objects::nonNull).forEach(mine::add);
            GalleyProof.line(new GalleyLine(paragraph.number(), ++number, set, paragraph.text(), mine), wording, out);
        }
    }

    private void text(Compositor compositor, Paragraph paragraph, OutputStream out) throws IOException {
        if (paragraph.number() > 1) out.write('\n');
        for (var set : explained(compositor, paragraph)) {
            var line = set.line();
            out.write((paragraph.text().substring(line.from(), line.to()) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private List<SetLine> explained(Compositor compositor, Paragraph paragraph) {
        return compositor.explained("", paragraph, type, measure, notice -> {});
    }

    /** By the character that no face has, or that needs what we cannot do. */
    private Map<Integer, Notice> faults(Paragraph paragraph) {
        var faults = new LinkedHashMap<Integer, Notice>();
        desk.check(
                new Copy(String.valueOf(paragraph.number()), "", List.of(paragraph)),
                notice -> faults.put(notice.arguments().getFirst().codePointAt(0), notice));
        return faults;
    }
}
