package banxin.inks;

/** IEC 61966-2-1, with XYZ adapted to D50 as profiles have it. */
final class Srgb {
    static final double[] D50 = {0.9642, 1, 0.8249};

    private static final double[][] TO_XYZ = {
        {0.4360747, 0.3850649, 0.1430804}, {0.2225045, 0.7168786, 0.0606169}, {0.0139322, 0.0971045, 0.7141733}
    };
    private static final double[][] FROM_XYZ = {
        {3.1338561, -1.6168667, -0.4906146}, {-0.9787684, 1.9161415, 0.0334540}, {0.0719453, -0.2289914, 1.4052427}
    };

    private Srgb() {}

    /** Light of a sample of 0 to 1. */
    static double light(double sample) {
        return sample <= 0.04045 ? sample / 12.92 : Math.pow((sample + 0.055) / 1.055, 2.4);
    }

    static double sample(double light) {
        var within = Math.clamp(light, 0, 1);
        return within <= 0.0031308 ? within * 12.92 : 1.055 * Math.pow(within, 1 / 2.4) - 0.055;
    }

    static double[] toXyz(double... light) {
        return times(TO_XYZ, light);
    }

    static double[] fromXyz(double... xyz) {
        return times(FROM_XYZ, xyz);
    }

    private static double[] times(double[][] matrix, double... vector) {
        var product = new double[3];
        for (int i = 0; i < 3; i++)
            product[i] = matrix[i][0] * vector[0] + matrix[i][1] * vector[1] + matrix[i][2] * vector[2];
        return product;
    }
}
