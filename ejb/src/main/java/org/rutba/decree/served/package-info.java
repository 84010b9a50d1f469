/**
 * What becomes of a decree once issued: its service on the teacher, the letter it goes out with,
 * its copies. Nothing here changes the decree.
 */
package org.rutba.decree.served;
