package org.gaceta.pages.discussion;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;
import org.nibor.autolink.Span;

/// A comment's text as its page shows it: paragraphs of lines, in which the addresses of the web
/// are links. Nothing else in it is markup.
public record CommentText(List<Paragraph> paragraphs) {
  private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\n[\\s\\p{Z}]*\n");
  private static final Pattern OF_THE_WEB =
      Pattern.compile("https?://.+", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final LinkExtractor LINKS =
      LinkExtractor.builder().linkTypes(Set.of(LinkType.URL)).build();

  public CommentText {
    paragraphs = List.copyOf(paragraphs);
  }

  /// Some lines.
  public record Paragraph(List<Line> lines) {
    public Paragraph {
      lines = List.copyOf(lines);
    }
  }

  /// A line, in pieces.
  public record Line(List<Piece> pieces) {
    public Line {
      pieces = List.copyOf(pieces);
    }
  }

  /// A piece of a line.
  ///
  /// @param link where it leads, where it is an address
  public record Piece(String text, Optional<String> link) {}

  public static CommentText of(String text) {
    return new CommentText(
        Stream.of(BETWEEN_PARAGRAPHS.split(text)).map(CommentText::paragraph).toList());
  }

  private static Paragraph paragraph(String text) {
    return new Paragraph(text.lines().map(Bidi::closed).map(CommentText::line).toList());
  }

  private static Line line(String text) {
    return new Line(
        StreamSupport.stream(LINKS.extractSpans(text).spliterator(), false)
            .map(it -> piece(it, text.substring(it.getBeginIndex(), it.getEndIndex())))
            .toList());
  }

  private static Piece piece(Span span, String text) {
    var isLink =
        span instanceof LinkSpan && OF_THE_WEB.matcher(text).matches() && readsAsItLeads(text);
    return new Piece(text, isLink ? Optional.of(text) : Optional.empty());
  }

  /// An address with a control of direction in it would read as another.
  private static boolean readsAsItLeads(String address) {
    return address.chars().noneMatch(Bidi::isControl);
  }
}
