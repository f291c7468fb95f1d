package org.gaceta.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/// The templates under `src/main/jte`, which the build has compiled.
public final class Templates {
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.gaceta.pages.templates");

  private Templates() {}

  public static String render(String template, Map<String, Object> model) {
    var output = new StringOutput();
    ENGINE.render(template, model, output);
    return output.toString();
  }
}
