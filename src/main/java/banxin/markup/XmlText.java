package banxin.markup;

/** Text on its way into XML. */
final class XmlText {
    private static final int REPLACEMENT = 0xFFFD;
    private static final int FIRST_READABLE = 0xA0;
    private static final String REFERENCE = "&#x";

    private XmlText() {}

    /** Only what XML 1.0 can hold (Char, production 2). The copy desk takes the rest out; this is the last gate. */
    static String legal(String text) {
        return text.codePoints().allMatch(XmlText::legal) ? text : replaced(text);
    }

    /** Thymeleaf writes Han characters as references; people who read or compare pages want characters. */
    static String readable(String xml) {
        var out = new StringBuilder(xml.length());
        int done = 0;
        for (int at = xml.indexOf(REFERENCE); at >= 0; at = xml.indexOf(REFERENCE, done)) {
            var end = xml.indexOf(';', at);
            var codePoint = Integer.parseInt(xml, at + REFERENCE.length(), end, 16);
            out.append(xml, done, at);
            if (codePoint >= FIRST_READABLE) out.appendCodePoint(codePoint);
            else out.append(xml, at, end + 1);
            done = end + 1;
        }
        return out.append(xml, done, xml.length()).toString();
    }

    private static String replaced(String text) {
        return text.codePoints()
                .map(codePoint -> legal(codePoint) ? codePoint : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean legal(int codePoint) {
        return codePoint >= 0x20 && codePoint <= 0xD7FF
                || codePoint == '\t' || codePoint == '\n' || codePoint == '\r'
                || codePoint >= 0xE000 && codePoint <= 0xFFFD
                || codePoint >= 0x10000;
    }
}
