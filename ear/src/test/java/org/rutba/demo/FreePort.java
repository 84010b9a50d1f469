package org.rutba.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports on this machine. */
public final class FreePort {
  private FreePort() {}

  /** A port nobody listens on at this moment. */
  public static int any() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new CannotStart("This machine has no free port", e);
    }
  }

  /**
   * @throws CannotStart if the port cannot be listened on at that address
   */
  static void check(String address, int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(address, port));
    } catch (IOException e) {
      throw new CannotStart(
          "Port "
              + port
              + " of "
              + address
              + " cannot be used ("
              + e.getMessage()
              + "); choose another with -Ddemo.port=…",
          e);
    }
  }
}
