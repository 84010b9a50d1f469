/** Measurements that answer a question of design; each is a main method that prints its figures. */
package org.rutba.bench;
