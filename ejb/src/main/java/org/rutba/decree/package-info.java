/**
 * Rank decrees, from the draft a granted case leaves to the paper anyone can verify. A decree as
 * issued is never changed: an error is mended by a later decree that names it, a revocation is a
 * decree of its own, and whether a decree still stands is read from the later one.
 */
package org.rutba.decree;
