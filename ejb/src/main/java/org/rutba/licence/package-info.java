/**
 * Professional licences: results of tests as the authority's programs and files bring them, the
 * level they reach explained by a judgement, the licence issued as a numbered document, its renewal
 * and the end of its force.
 */
package org.rutba.licence;
