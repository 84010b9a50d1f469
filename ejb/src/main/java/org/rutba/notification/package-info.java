/** Messages to persons, each tied to the case it speaks of. */
package org.rutba.notification;
