package org.gaceta.pages;

import java.util.List;

/// Prints one kind of page: it reads what the page shows, then judges why it was asked to.
public interface Printer<P extends Page> {
  Rendering print(P page, List<Dirt> why, String stamp);
}
