package org.gaceta.pages.body;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.gaceta.pages.house.Messages;

/// Renders the source of a body: CommonMark with tables, footnotes, strikethrough and bare
/// addresses as links, HTML where the newsroom wrote HTML. All of it is sanitised. A source beyond
/// [measure][Measure] comes out as plain paragraphs: every word of it, none of the markup.
public final class Markdown {
  /// Quotes in lists in quotes: nobody writes them deeper, and some would to break the press.
  private static final int NESTING = 40;

  private static final int CELLS = 50_000;

  private static final List<Extension> EXTENSIONS =
      List.of(
          AutolinkExtension.create(),
          FootnotesExtension.create(),
          StrikethroughExtension.create(),
          TablesExtension.builder().maxCells(CELLS).build());

  private static final Parser PARSER =
      Parser.builder()
          .maxOpenBlockParsers(NESTING)
          .maxInlineNesting(NESTING)
          .extensions(EXTENSIONS)
          .postProcessor(new LostPictures())
          .build();

  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .extensions(EXTENSIONS)
          .percentEncodeUrls(true)
          .attributeProviderFactory(_ -> (node, _, attributes) -> align(node, attributes))
          .build();

  private final Sanitizer sanitizer;

  public Markdown(Messages words) {
    sanitizer = new Sanitizer(words);
  }

  /// As it stands on the site.
  public SafeHtml html(String source) {
    return rendered(source, sanitizer::sanitize);
  }

  /// As it can be read elsewhere: every address in it is absolute, and a video is a link.
  ///
  /// @param address the absolute address of the article's own page
  public SafeHtml html(String source, URI address) {
    return rendered(source, html -> sanitizer.sanitize(html, new Absolute(address)));
  }

  private static SafeHtml rendered(String source, Function<String, SafeHtml> sanitized) {
    try {
      var html = Measure.admits(source) ? rendered(source) : Plain.html(source);
      return sanitized.apply(html);
    } catch (StackOverflowError e) {
      // What our limits overlook must not keep the page from being printed, for ever and again.
      return sanitized.apply(Plain.html(source));
    }
  }

  private static String rendered(String source) {
    try {
      var html = new Measure.Output();
      RENDERER.render(PARSER.parse(source), html);
      return html.toString();
    } catch (IllegalArgumentException | Measure.Exceeded e) {
      // The first is how the table extension says that there are too many cells.
      return Plain.html(source);
    }
  }

  /// Columns are aligned by a class of ours, where the extension has an attribute that HTML gave
  /// up.
  private static void align(Node node, Map<String, String> attributes) {
    if (node instanceof TableCell cell && cell.getAlignment() != null) {
      attributes.remove("align");
      attributes.put(
          "class",
          switch (cell.getAlignment()) {
            case LEFT -> "start";
            case CENTER -> "center";
            case RIGHT -> "end";
          });
    }
  }
}
