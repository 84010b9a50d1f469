/**
 * The register: the organisation tree, the teachers in it, the rank each holds by law on each day
 * and when the ministry learnt it. Ranks are only ever added; a correction is a later entry.
 */
package org.rutba.register;
