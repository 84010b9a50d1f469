/**
 * What the ministry issues on paper: its number, its seal, its page and the proof anyone may ask
 * for. A document is its facts; the page is drawn from them and can be drawn again, byte for byte,
 * as long as the record stands.
 */
package org.rutba.document;
