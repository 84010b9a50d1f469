/** Screens of the licensing authority's officers: results that wait, licences, their end. */
package org.rutba.web.licence;
