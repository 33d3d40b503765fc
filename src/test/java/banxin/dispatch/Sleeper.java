package banxin.dispatch;

import java.nio.file.Path;

/** A run of its own that has staged a file and goes no further. */
final class Sleeper {
    private Sleeper() {}

    public static void main(String[] arguments) throws Exception {
        var target = Path.of(arguments[0]);
        try (var delivery = Delivery.to(target, target.resolveSibling("issue"))) {
            delivery.write("press.pdf", out -> {});
            System.out.println("staged");
            System.out.flush();
            Thread.sleep(600_000);
        }
    }
}
