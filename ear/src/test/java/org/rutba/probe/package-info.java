/**
 * What the demonstration and the tests ask of the application from inside it. These classes are
 * added to a copy of the EAR as a module of their own; the EAR that is built holds none of them.
 */
package org.rutba.probe;
