/**
 * Discretionary powers: a condition is set aside by whoever the law gives the power to, with a
 * reason, never in a matter of their own.
 */
package org.rutba.discretion;
