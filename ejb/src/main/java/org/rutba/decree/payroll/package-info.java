/**
 * Pay lines of decrees on their way to payroll: handed over as a file, acknowledged or rejected by
 * line, recalled while nothing is answered. No pay line is handed over twice.
 */
package org.rutba.decree.payroll;
