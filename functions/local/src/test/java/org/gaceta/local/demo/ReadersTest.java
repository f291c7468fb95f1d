package org.gaceta.local.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadersTest {
  @Test
  void noTwoReadersHaveOneAddress() {
    var addresses = IntStream.range(0, 1_000).mapToObj(Readers::address).distinct().toList();
    assertEquals(1_000, addresses.size());
    assertEquals("127.0.0.2", addresses.getFirst().getHostAddress());
    assertTrue(addresses.stream().allMatch(InetAddress::isLoopbackAddress));
  }

  @Test
  void anAddressOfAnotherMachineIsNotOurs() throws IOException {
    assertTrue(Readers.isOurs(InetAddress.getLoopbackAddress()));
    assertFalse(Readers.isOurs(InetAddress.getByAddress(new byte[] {(byte) 192, 0, 2, 1})));
  }
}
