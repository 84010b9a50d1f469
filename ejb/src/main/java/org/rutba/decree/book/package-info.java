/** The register of the decrees one unit issued in one official year, number by number. */
package org.rutba.decree.book;
