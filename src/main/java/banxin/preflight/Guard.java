package banxin.preflight;

import banxin.notice.Quantity;
import java.io.IOException;
import java.nio.file.FileSystemException;

/**
 * The one place where it is decided what becomes of a file that cannot be read as it should: whatever the reader
 * throws at it is a finding, and the next piece of work goes on.
 */
final class Guard {
    private Guard() {}

    /** Reads something of a foreign file. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    /** True when the work was done to its end. */
    static boolean did(Work work, Findings findings) {
        try {
            work.run();
            return true;
        } catch (Budget.Spent spent) {
            findings.add(Code.PREFLIGHT_BUDGET, Quantity.said(String.valueOf(spent.getMessage())));
        } catch (StackOverflowError | OutOfMemoryError tooMuch) {
            findings.add(Code.PREFLIGHT_BUDGET, used(tooMuch));
        } catch (IOException | RuntimeException damaged) {
            findings.add(Code.DAMAGED_PAGE, said(damaged));
        }
        return false;
    }

    static Quantity used(Error tooMuch) {
        return Quantity.said(tooMuch instanceof OutOfMemoryError ? "memory" : "depth");
    }

    static Quantity said(Exception damaged) {
        var message = String.valueOf(damaged.getMessage()).lines().findFirst().orElse("");
        var name = damaged.getClass().getSimpleName().replace("Exception", "");
        // Of these the name says what is wrong, and the message only which file.
        boolean unsaid = message.isEmpty() || message.equals("null") || damaged instanceof FileSystemException;
        return Quantity.said(unsaid ? name : message.substring(0, Math.min(120, message.length())));
    }
}
