package org.gaceta.http;

import java.util.List;
import org.gaceta.domain.article.Article;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.NonPrintableStyle;
import org.yaml.snakeyaml.Yaml;

/// An article as Markdown with front matter: what a newsroom can put back as it is.
final class ArticleMarkdown {
  private ArticleMarkdown() {}

  /// Without what only answers add, which nobody types in front matter.
  static String of(Article article, String body) {
    var fields = ArticleJson.of(article, body, List.of());
    fields.remove("body");
    fields.remove(ArticleJson.ANSWERED);
    return "---\n" + new Yaml(options()).dump(Json.map(fields)) + "---\n\n" + body;
  }

  private static DumperOptions options() {
    var options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setNonPrintableStyle(NonPrintableStyle.ESCAPE);
    options.setAllowUnicode(true);
    options.setSplitLines(false);
    return options;
  }
}
