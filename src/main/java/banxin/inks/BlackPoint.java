package banxin.inks;

/**
 * Black-point compensation (ISO 18619): from black of a picture, which is no light at all, to the darkest the press
 * prints, taken as neutral. White stays white, and all between is drawn together evenly in XYZ.
 */
record BlackPoint(double darkest) {
    /** The darkest colour by a round trip: the inks the profile gives for no light, and the light they leave. */
    static BlackPoint of(Icc press) {
        var inks = press.fromXyz(new short[3], 4);
        var luminance = (press.toXyz(inks, 4)[1] & 0xFFFF) / (double) Icc.ONE;
        // ISO 18619 takes nothing lighter than L* 50 for a black.
        return new BlackPoint(Math.min(luminance, 0.184));
    }

    /** @param axis 0 to 2 for X, Y and Z */
    double raise(double light, int axis) {
        return light * (1 - darkest) + Srgb.D50[axis] * darkest;
    }
}
