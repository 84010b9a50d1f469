package org.rutba.figures;

/**
 * A province beside the others.
 *
 * @param teachers in service
 * @param reached who meet everything calculable for the next rank already
 * @param within whose next rank comes within reach in the months asked about, after today
 * @param granted promotion requests granted in the months asked about
 */
public record ProvinceFigures(
    String name, String nameLatin, int teachers, int reached, int within, int granted) {}
