package banxin.preflight;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that can be found, in the order of {@code rules.tsv}, where each has its row. */
enum Code {
    FILE_FORBIDDEN,
    FILE_SPECIAL,
    FILE_MISSING,
    UNREADABLE_PDF,
    CUT_OFF,
    PREFLIGHT_BUDGET,
    DAMAGED_PAGE,
    PICTURE_UNKNOWN,
    ENCRYPTED,
    PDF_VERSION,
    OBJECT_STREAMS,
    PDFX_MISSING,
    NOT_PDFX_1A,
    NOT_PDFX_4,
    TRAPPED_MISSING,
    TITLE_MISSING,
    DATES_MISSING,
    ID_MISSING,
    XMP_MISSING,
    XMP_BROKEN,
    XMP_INFO_DIFFER,
    PDFA_MISSING,
    PDFUA_MISSING,
    INTENT_MISSING,
    ARCHIVE_INTENT_MISSING,
    INTENT_SEVERAL,
    ARCHIVE_INTENT_SEVERAL,
    INTENT_EMPTY,
    ARCHIVE_INTENT_EMPTY,
    INTENT_NOT_PRESS,
    INTENT_NOT_CMYK,
    LZW,
    POSTSCRIPT,
    OPI,
    TRANSFER_FUNCTION,
    HALFTONE,
    JAVASCRIPT,
    ACTION,
    ATTACHMENT,
    ATTACHMENT_NO_RELATION,
    FORM_FIELDS,
    LAYERS,
    NOT_TAGGED,
    NO_LANGUAGE,
    TITLE_HIDDEN,
    NO_PAGES,
    ODD_PAGES,
    PAGES_DIFFER,
    TRIM_MISSING,
    TRIM_AND_ART,
    BOX_OUTSIDE,
    MEDIA_ODD,
    BLEED_SMALL,
    EMPTY_PAGE,
    ANNOTATION,
    COLOUR_RGB,
    COLOUR_MANAGED,
    COLOUR_TAGGED,
    COLOUR_WITHOUT_INTENT,
    SPOT_COLOUR,
    TEXT_FOUR_COLOUR,
    RICH_BLACK,
    BLACK_NOT_OVERPRINTING,
    BLACK_KNOCKS_OUT,
    WHITE_OVERPRINTING,
    TOTAL_INK,
    HAIRLINE,
    SMALL_REVERSED,
    SMALL_COLOURED,
    IMAGE_COARSE,
    IMAGE_SOFT,
    IMAGE_BITMAP_COARSE,
    FONT_NOT_EMBEDDED,
    GLYPH_MISSING,
    TYPE3_FONT,
    NO_UNICODE,
    TRANSPARENCY;

    private static final Map<String, Code> BY_KEY =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(Code::key, Function.identity()));

    /** As tables, messages and programs have it. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when there is none */
    static Code of(String key) {
        var code = BY_KEY.get(key);
        if (code == null) throw new IllegalArgumentException("nothing is found as " + key);
        return code;
    }
}
