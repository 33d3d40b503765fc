package banxin.plate;

import org.xhtmlrenderer.context.StyleReference;

/** Style sheets, read once for the whole issue; the renderer would forget them with every page. */
final class KeptSheets extends StyleReference {
    KeptSheets(Gate gate) {
        super(gate);
        setSupportCMYKColors(true);
    }

    @Override
    public void flushAllStyleSheets() {}
}
