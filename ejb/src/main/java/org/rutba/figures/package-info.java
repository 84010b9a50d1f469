/**
 * What those who answer for a school, a province or a ministry read at a glance: counts over the
 * subtree of the position acted in, each from one query.
 */
package org.rutba.figures;
