package org.gaceta.local.readers;

import com.microsoft.playwright.Browser;
import org.gaceta.local.Chromium;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Hands tests the newspapers and the browser, each started once, for all of them.
final class Newsstand implements ParameterResolver {
  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    var type = parameter.getParameter().getType();
    return type == Papers.class || type == Browser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    var shared = context.getRoot().getStore(Namespace.create(Newsstand.class));
    return parameter.getParameter().getType() == Papers.class
        ? shared.computeIfAbsent(Papers.class, _ -> new Papers(), Papers.class)
        : shared.computeIfAbsent(Chromium.class, _ -> new Chromium(), Chromium.class).browser();
  }
}
