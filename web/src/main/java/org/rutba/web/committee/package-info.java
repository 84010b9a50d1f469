/** Pages of boards: voting, stepping aside, returning a case, the board itself. */
package org.rutba.web.committee;
