package banxin.judges;

import banxin.run.Plant;
import banxin.run.PressRun;
import java.nio.file.Path;

/** The program as its launcher starts it. All tests share one plant, as the issues of a house do. */
public final class Shop {
    public static final Path HOME = Path.of(System.getProperty("banxin.home"));
    public static final Plant PLANT = new Plant(HOME);

    private Shop() {}

    public static PressRun press() {
        return press(PLANT);
    }

    public static PressRun press(Plant plant) {
        return new PressRun(plant, (step, arguments) -> {});
    }
}
