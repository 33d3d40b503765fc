package banxin.darkroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrientationTest {
    private static ByteBuffer tiff(int value, ByteOrder order) {
        return ByteBuffer.allocate(26).order(order)
                .putShort((short) (order == ByteOrder.BIG_ENDIAN ? 0x4D4D : 0x4949)).putShort((short) 42).putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) value).putShort((short) 0);
    }

    private static byte[] jpeg(int value, ByteOrder order) {
        return ByteBuffer.allocate(48)
                .put(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 4, 1, 2})
                .put(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, 34, 'E', 'x', 'i', 'f', 0, 0})
                .put(tiff(value, order).array())
                .put(new byte[] {(byte) 0xFF, (byte) 0xDA})
                .array();
    }

    private static byte[] png(int value) {
        return ByteBuffer.allocate(60)
                .putLong(0x89504E470D0A1A0AL)
                .putInt(0).put("tEXt".getBytes()).putInt(0)
                .putInt(26).put("eXIf".getBytes()).put(tiff(value, ByteOrder.BIG_ENDIAN).array())
                .array();
    }

    @ParameterizedTest
    @CsvSource({"1,false,0", "2,true,0", "3,false,2", "4,true,2", "5,true,3", "6,false,1", "7,true,1", "8,false,3",
        "0,false,0", "9,false,0"})
    void theCameraSaysHowItWasHeldInEveryFormat(int value, boolean mirrored, int quarters) {
        var told = new Orientation(mirrored, quarters);
        assertThat(Orientation.of(jpeg(value, ByteOrder.BIG_ENDIAN))).isEqualTo(told);
        assertThat(Orientation.of(jpeg(value, ByteOrder.LITTLE_ENDIAN))).isEqualTo(told);
        assertThat(Orientation.of(tiff(value, ByteOrder.LITTLE_ENDIAN).array())).isEqualTo(told);
        assertThat(Orientation.of(png(value))).isEqualTo(told);
        assertThat(told.isSideways()).isEqualTo(value >= 5 && value <= 8);
    }

    @Test
    void aFileCutOffOrSpoiltAnywhereIsUprightOrTurnedButNoAccident() {
        var random = new Random(4);
        for (var whole : new byte[][] {jpeg(6, ByteOrder.BIG_ENDIAN), png(6), tiff(6, ByteOrder.BIG_ENDIAN).array()})
            for (int i = 0; i < whole.length; i++) {
                assertThat(Orientation.of(Arrays.copyOf(whole, i))).isNotNull();
                var spoilt = whole.clone();
                spoilt[i] = (byte) random.nextInt(256);
                assertThat(Orientation.of(spoilt)).isNotNull();
            }
    }
}
