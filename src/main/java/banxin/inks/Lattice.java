package banxin.inks;

/**
 * Colours at the nodes of a lattice, and between them by the simplex that the colour lies in: four nodes for RGB,
 * five for CMYK. A result is a mixture of its nodes, so what holds for the total of each holds for it.
 */
final class Lattice {
    /** Of a full step between two nodes. */
    private static final int STEP = 256;
    private static final int STRIDE_BITS = 20;
    private static final int STRIDE = (1 << STRIDE_BITS) - 1;
    /** Rounds the two samples of a long. */
    private static final long HALVES = 0x8000_0000_8000L;

    private final int in;
    private final int out;
    /** Two longs a node, each of two samples in 256ths of eight bits: added and multiplied four at a time. */
    private final long[] nodes;
    /** By axis and sample: where its cell begins in {@code nodes}, and how far into the cell it lies. */
    private final int[][] cells;
    private final int[][] ways;

    /**
     * @param out three or four
     * @param edge nodes along an axis
     * @param samples of 16 bits; the last axis runs fastest
     */
    Lattice(int in, int out, int edge, short[] samples) {
        this.in = in;
        this.out = out;
        nodes = new long[samples.length / out * 2];
        for (int i = 0; i < samples.length; i++)
            nodes[i / out * 2 + i % out / 2] |=
                    Math.round((samples[i] & 0xFFFF) / 65535.0 * 255 * STEP) << i % out % 2 * Integer.SIZE;
        cells = new int[in][256];
        ways = new int[in][256];
        for (int axis = in - 1, stride = 2; axis >= 0; axis--, stride *= edge) fill(axis, stride, edge);
    }

    private void fill(int axis, int stride, int edge) {
        for (int sample = 0; sample < 256; sample++) {
            var place = Math.round(sample / 255.0 * (edge - 1) * STEP);
            var cell = (int) Math.min(place / STEP, edge - 2);
            cells[axis][sample] = cell * stride;
            // How far and which way in one number: sorted, the longest way comes first.
            ways[axis][sample] = (int) (place - (long) cell * STEP) << STRIDE_BITS | stride;
        }
    }

    /** The eight-bit samples that a node of an axis stands for, as a number of 0 to 1. */
    static double at(int node, int edge) {
        return node / (edge - 1.0);
    }

    byte[] read(byte[] samples) {
        var count = samples.length / in;
        var read = new byte[count * out];
        var way = new int[in];
        for (int i = 0; i < count; i++) {
            if (i > 0 && same(samples, i * in)) System.arraycopy(read, (i - 1) * out, read, i * out, out);
            else if (in == 3) mixOfThree(samples, i * in, read, i * out);
            else mix(start(samples, i * in, way), way, read, i * out);
        }
        return read;
    }

    private boolean same(byte[] samples, int at) {
        for (int i = at; i < at + in; i++) if (samples[i] != samples[i - in]) return false;
        return true;
    }

    /** Sorts the ways within the cell, longest first, and gives the node they start from. */
    private int start(byte[] samples, int at, int[] way) {
        int node = 0;
        for (int axis = 0; axis < in; axis++) {
            int sample = samples[at + axis] & 0xFF;
            node += cells[axis][sample];
            int next = ways[axis][sample];
            int i = axis;
            for (; i > 0 && way[i - 1] < next; i--) way[i] = way[i - 1];
            way[i] = next;
        }
        return node;
    }

    /** The same as the two methods below, without their loops: a photograph has millions of these. */
    private void mixOfThree(byte[] samples, int at, byte[] read, int to) {
        int red = samples[at] & 0xFF;
        int green = samples[at + 1] & 0xFF;
        int blue = samples[at + 2] & 0xFF;
        int a = ways[0][red];
        int b = ways[1][green];
        int c = ways[2][blue];
        int longest = Math.max(Math.max(a, b), c);
        int shortest = Math.min(Math.min(a, b), c);
        int middle = a ^ b ^ c ^ longest ^ shortest;
        int node = cells[0][red] + cells[1][green] + cells[2][blue];
        int weight = STEP - (longest >>> STRIDE_BITS);
        long first = HALVES + weight * nodes[node];
        long second = HALVES + weight * nodes[node + 1];
        node += longest & STRIDE;
        weight = (longest >>> STRIDE_BITS) - (middle >>> STRIDE_BITS);
        first += weight * nodes[node];
        second += weight * nodes[node + 1];
        node += middle & STRIDE;
        weight = (middle >>> STRIDE_BITS) - (shortest >>> STRIDE_BITS);
        first += weight * nodes[node];
        second += weight * nodes[node + 1];
        node += shortest & STRIDE;
        weight = shortest >>> STRIDE_BITS;
        write(first + weight * nodes[node], second + weight * nodes[node + 1], read, to);
    }

    private void mix(int start, int[] way, byte[] read, int at) {
        int node = start;
        int left = STEP;
        long first = HALVES;
        long second = HALVES;
        for (int next : way) {
            int far = next >>> STRIDE_BITS;
            first += (left - far) * nodes[node];
            second += (left - far) * nodes[node + 1];
            left = far;
            node += next & STRIDE;
        }
        write(first + left * nodes[node], second + left * nodes[node + 1], read, at);
    }

    private void write(long first, long second, byte[] read, int at) {
        read[at] = (byte) (first >>> 16);
        read[at + 1] = (byte) (first >>> 48);
        read[at + 2] = (byte) (second >>> 16);
        if (out == 4) read[at + 3] = (byte) (second >>> 48);
    }
}
