package banxin.preflight;

import banxin.notice.Finding;
import banxin.notice.Quantity;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * One file being checked, on two threads with a reader each. Whoever started it waits no longer than the budget's time:
 * some loops of a hostile file nobody can interrupt, so those threads are left to the end of the program.
 */
final class Inspection {
    private static final int THREADS = 2;
    /** Where the end-of-file mark must be, as readers have it. */
    private static final int TAIL = 1024;
    private static final int MOST_PAGES = 2000;
    /** A report with more would be no browser's friend. */
    private static final int MOST_PICTURES = 64;
    /** Pages that cannot be found: after so many the rest is not looked for. */
    private static final int MOST_LOST = 3;
    /** For what a budget that is spent still has to finish. */
    private static final long GRACE = 2;
    private static final long DIGEST_SECONDS = 3;

    private final Path pdf;
    private final Profile profile;
    private final boolean pictures;
    private final Demands asked;
    private final Budget budget;
    private final String name;
    private final AtomicInteger next = new AtomicInteger();
    private final Map<Integer, List<Finding>> found = new ConcurrentSkipListMap<>();
    private final Map<Integer, Seen> seen = new ConcurrentSkipListMap<>();
    private final AtomicInteger lost = new AtomicInteger();
    private volatile int pages;
    private volatile boolean readable;

    Inspection(Path pdf, Profile profile, boolean pictures, long seconds) {
        this.pdf = pdf;
        this.profile = profile;
        this.pictures = pictures;
        name = String.valueOf(pdf.getFileName());
        asked = Demands.by(profile);
        budget = new Budget(seconds);
    }

    Verdict result() {
        var barred = barred();
        if (barred.isPresent()) {
            var findings = new Findings(asked, name, null);
            findings.add(barred.get());
            return new Verdict(name, profile, false, "", 0, findings.all(), List.of());
        }
        var opened = new CountDownLatch(1);
        var done = new CountDownLatch(THREADS);
        start(done, () -> first(opened));
        start(done, () -> second(opened));
        if (!finished(done)) budgetSpent();
        var all = new ArrayList<Finding>();
        found.values().forEach(all::addAll);
        return new Verdict(name, profile, readable, digest(), pages, toldOnce(all), List.copyOf(seen.values()));
    }

    /** Both threads and each page meet the end of the budget; the first page that was left is enough. */
    private static List<Finding> toldOnce(List<Finding> all) {
        var spent = all.stream().filter(Inspection::isSpent).toList();
        if (spent.size() < 2) return all;
        var kept = spent.stream().filter(one -> one.page() > 0).findFirst().orElse(spent.getFirst());
        return all.stream().filter(one -> one == kept || !isSpent(one)).toList();
    }

    private static boolean isSpent(Finding finding) {
        return finding.code().equals(Code.PREFLIGHT_BUDGET.key());
    }

    /** A device or a pipe would be read for ever. */
    private Optional<Code> barred() {
        if (!Files.exists(pdf)) return Optional.of(Files.isSymbolicLink(pdf) ? Code.FILE_SPECIAL : Code.FILE_MISSING);
        if (!Files.isRegularFile(pdf)) return Optional.of(Code.FILE_SPECIAL);
        return Files.isReadable(pdf) ? Optional.empty() : Optional.of(Code.FILE_FORBIDDEN);
    }

    /** PDFBox mends a file whose end is missing and does not tell. */
    private boolean isCutOff() throws IOException {
        try (var file = Files.newByteChannel(pdf)) {
            var tail = ByteBuffer.allocate(TAIL);
            file.position(Math.max(0, file.size() - TAIL));
            while (tail.hasRemaining() && file.read(tail) >= 0) continue;
            return !new String(tail.array(), StandardCharsets.ISO_8859_1).contains("%%EOF");
        }
    }

    private static void start(CountDownLatch done, Runnable work) {
        var thread = new Thread(() -> {
            try {
                work.run();
            } finally {
                done.countDown();
            }
        }, "preflight");
        thread.setDaemon(true);
        thread.start();
    }

    private boolean finished(CountDownLatch done) {
        try {
            return done.await(budget.secondsLeft() + GRACE, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void budgetSpent() {
        readable = true;
        var findings = new Findings(asked, name, null);
        findings.add(Code.PREFLIGHT_BUDGET, Quantity.said("time"));
        found.merge(Integer.MAX_VALUE, findings.all(), (one, other) -> one);
    }

    private void first(CountDownLatch opened) {
        var findings = new Findings(asked, name, null);
        try (var document = Loader.loadPDF(pdf.toFile())) {
            readable = true;
            if (isCutOff()) findings.add(Code.CUT_OFF);
            int all = Math.min(document.getNumberOfPages(), MOST_PAGES);
            var intent = Intents.archiveSpace(document.getDocumentCatalog().getCOSObject());
            if (Guard.did(() -> Unpacking.check(document, budget), findings)) {
                pages = all;
                opened.countDown();
                Guard.did(() -> whole(document, findings), findings);
                pagesOf(document, intent);
            }
        } catch (InvalidPasswordException locked) {
            readable = true;
            findings.add(Code.ENCRYPTED);
        } catch (StackOverflowError | OutOfMemoryError tooMuch) {
            readable = true;
            findings.add(Code.PREFLIGHT_BUDGET, Guard.used(tooMuch));
        } catch (IOException | RuntimeException broken) {
            findings.add(Code.UNREADABLE_PDF, Guard.said(broken));
        } finally {
            opened.countDown();
            found.put(0, findings.all());
        }
    }

    private void whole(PDDocument document, Findings findings) throws IOException {
        var file = Dossier.of(document, budget);
        for (var rule : Rules.FILE) rule.check(file, findings);
    }

    private void second(CountDownLatch opened) {
        try {
            opened.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        if (pages < 2) return;
        try (var document = Loader.loadPDF(pdf.toFile())) {
            pagesOf(document, Intents.archiveSpace(document.getDocumentCatalog().getCOSObject()));
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError first) {
            // The other thread has met the same, told of it, and takes the pages that are left.
            return;
        }
    }

    private void pagesOf(PDDocument document, String intent) {
        for (int at = next.getAndIncrement(); at < pages; at = next.getAndIncrement()) {
            int index = at;
            var unread = new Findings(asked, name, null);
            boolean read = Guard.did(() -> page(document, index, intent), unread);
            if (!read) found.merge(index + 1, unread.all(), Inspection::joined);
            if (!read && lost.incrementAndGet() >= MOST_LOST) next.set(pages);
        }
    }

    private static List<Finding> joined(List<Finding> one, List<Finding> other) {
        var joined = new ArrayList<>(one);
        joined.addAll(other);
        return joined;
    }

    private void page(PDDocument document, int index, String intent) throws IOException {
        budget.time();
        var page = BoxedPage.of(document.getPage(index), index + 1, intent);
        var findings = new PageCheck(page, budget, new Findings(asked, name, page)).run();
        found.merge(index + 1, findings, Inspection::joined);
        if (pictures && index < MOST_PICTURES) seen.put(index + 1, PagePicture.of(page, budget));
    }

    /** Of the bytes as they are; empty when they cannot be read, or there are too many. */
    private String digest() {
        try (var in = new DigestInputStream(Files.newInputStream(pdf), MessageDigest.getInstance("SHA-256"))) {
            var time = new Budget(DIGEST_SECONDS);
            var chunk = new byte[1 << 16];
            while (in.read(chunk) >= 0) time.time();
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (IOException | Budget.Spent unreadable) {
            return "";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
