/**
 * Results of tests as the programs of their sources deliver them: each once, whatever the times it
 * is sent, and each correction under a version of its own.
 */
package org.rutba.licence.result;
