package org.eclipse.jetty.client.api;

/// What the checker of markup names of Jetty 11, to load pages from elsewhere, which it is never
/// asked to do: without this its class does not load beside Jetty 12.
public interface Response {
  /// Named, and never called.
  interface CompleteListener {}
}
