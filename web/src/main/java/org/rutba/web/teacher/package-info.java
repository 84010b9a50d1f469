/** A teacher's own pages: nothing here can be asked for about anybody else. */
package org.rutba.web.teacher;
