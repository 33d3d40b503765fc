package banxin.preflight;

import banxin.preflight.Budget.Spent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Unpacks streams to nowhere, once and before anything else, so that nobody unpacks what does not fit into memory. */
final class Unpacking {
    /** What deflate makes of a byte at the most. */
    private static final long DEFLATE = 1032;
    private static final long MOST = 192L << 20;

    private Unpacking() {}

    static void check(PDDocument document, Budget budget) throws IOException {
        for (var key : document.getDocument().getXrefTable().keySet()) {
            budget.object();
            if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) check(stream);
        }
    }

    static List<COSName> filters(COSStream stream) {
        return switch (stream.getFilters()) {
            case COSName one -> List.of(one);
            case COSArray several -> several.toCOSNameStringList().stream().map(COSName::getPDFName).toList();
            case null, default -> List.of();
        };
    }

    /** Pictures of one filter are unpacked row by row and never held. */
    private static void check(COSStream stream) throws IOException {
        var filters = filters(stream);
        boolean picture = COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
        if (filters.isEmpty() || filters.size() == 1 && (picture || stream.getLength() * DEFLATE < MOST)) return;
        if (filters.size() > 3) throw new Spent("filters");
        try (var in = stream.createRawInputStream()) {
            byte[] between = in.readAllBytes();
            for (int i = 0; i < filters.size(); i++) {
                var out = new Sink(i < filters.size() - 1);
                var filter = FilterFactory.INSTANCE.getFilter(filters.get(i));
                filter.decode(new ByteArrayInputStream(between), out, stream, i);
                between = out.kept.toByteArray();
            }
        } catch (IOException damaged) {
            // Whoever needs this stream will say so.
        }
    }

    /** Counts, and keeps what the next filter needs. */
    private static final class Sink extends OutputStream {
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private final boolean keep;
        private long count;

        Sink(boolean keep) {
            this.keep = keep;
        }

        @Override
        public void write(int value) {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            count += length;
            if (count > MOST || keep && count > MOST / 4) throw new Spent("decoded bytes");
            if (keep) kept.write(bytes, from, length);
        }
    }
}
