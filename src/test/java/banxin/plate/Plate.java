package banxin.plate;

import banxin.darkroom.Darkroom;
import banxin.fonts.Fonts;
import banxin.inks.Inks;
import banxin.notice.Notice;
import banxin.page.Page;
import banxin.page.Sheet;
import banxin.theme.Faces;
import banxin.theme.Printing;
import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** A maker with an issue folder and a theme folder to work in. */
record Plate(Path issue, Path theme) {
    private static final Fonts FONTS = Fonts.in(Path.of(System.getProperty("banxin.home"), "fonts"));
    private static final PlateMaker MAKER = new PlateMaker(FONTS);
    private static final Label LABEL =
            new Label("样报", "县融媒体中心", "要闻", List.of("样报", "第12期"), "zh-CN", LocalDate.of(2026, 11, 23));

    static Plate in(Path issue, Path theme) throws IOException {
        var grey = new BufferedImage(130, 52, BufferedImage.TYPE_BYTE_GRAY);
        for (int x = 0; x < 130; x++) for (int y = 0; y < 52; y++) grey.getRaster().setSample(x, y, 0, 60 + x + y / 4);
        ImageIO.write(grey, "jpg", issue.resolve("grey.jpg").toFile());
        var clear = new BufferedImage(60, 75, BufferedImage.TYPE_INT_ARGB);
        var brush = clear.createGraphics();
        brush.setComposite(AlphaComposite.Src);
        brush.setColor(new Color(200, 0, 0, 128));
        brush.fillOval(5, 5, 50, 65);
        brush.dispose();
        ImageIO.write(clear, "png", issue.resolve("clear.png").toFile());
        Files.writeString(theme.resolve("page.css"), HandSet.CSS);
        return new Plate(issue, theme);
    }

    Fonts fonts() {
        return FONTS;
    }

    Page page(int folio) {
        return page(folio, 0);
    }

    Page page(int folio, int bleed) {
        return HandSet.page(FONTS, issue, folio, bleed);
    }

    byte[] make(Sheet... sheets) {
        return make(MAKER, sheets);
    }

    byte[] make(PlateMaker maker, Sheet... sheets) {
        var out = new ByteArrayOutputStream();
        maker.press(Stream.of(sheets), job(), out);
        return out.toByteArray();
    }

    byte[] make(Printing printing, Sheet sheet) {
        var out = new ByteArrayOutputStream();
        MAKER.press(Stream.of(sheet), job(printing), out);
        return out.toByteArray();
    }

    /** What the darkroom says of the pictures. */
    List<Notice> notices(Sheet sheet) {
        var notices = new ArrayList<Notice>();
        job().darkroom().develop(List.of(sheet.page()), notices::add);
        return notices;
    }

    void make(OutputStream out, Sheet sheet) {
        MAKER.press(Stream.of(sheet), job(), out);
    }

    byte[] archive(List<Attachment> keeping, Sheet... sheets) {
        var out = new ByteArrayOutputStream();
        MAKER.archive(Stream.of(sheets), job(), keeping, out);
        return out.toByteArray();
    }

    /** As the maker does it, with an edition of the test's own. */
    byte[] print(Foundry faces, Edition edition, Sheet sheet) {
        var out = new ByteArrayOutputStream();
        var press = new Impression(new PressFonts(faces), job(), edition, out);
        press.print(new Feeder.Fed(sheet.page(), new SheetReader().read(sheet)));
        press.close();
        return out.toByteArray();
    }

    Job job() {
        return job(Printing.NEWSPRINT);
    }

    private Job job(Printing printing) {
        var inks = Inks.newsprint();
        return new Job(LABEL, theme, printing, Faces.USUAL, inks, new Darkroom(issue, inks));
    }

    /** How many pixels of an area are dark. */
    static int ink(BufferedImage picture, double x, double y, double width, double height) {
        var dark = 0;
        for (int across = (int) x; across < x + width; across++)
            for (int down = (int) y; down < y + height; down++)
                if ((picture.getRGB(across, down) >> 8 & 0xFF) < 128) dark++;
        return dark;
    }
}
