package org.gaceta.handlers;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gaceta.domain.comment.Closing;
import org.gaceta.domain.comment.Moderation;
import org.gaceta.domain.site.Site;
import org.gaceta.pages.house.Messages;
import org.gaceta.store.CommentRules;

/// What a function is told through its environment, as `template.yaml` declares it. Each variable
/// is looked at when it is asked for, because not every function is given every one.
public record Settings(Map<String, String> variables) {
  public Settings {
    variables = Map.copyOf(variables);
  }

  public static Settings ofEnvironment() {
    return new Settings(System.getenv());
  }

  public String stackName() {
    return required("STACK_NAME");
  }

  public String tableName() {
    return required("TABLE_NAME");
  }

  public String siteBucket() {
    return required("SITE_BUCKET");
  }

  public String settleQueueUrl() {
    return required("SETTLE_QUEUE_URL");
  }

  public String renderQueueUrl() {
    return required("RENDER_QUEUE_URL");
  }

  public String rebuildQueueUrl() {
    return required("REBUILD_QUEUE_URL");
  }

  public String region() {
    return required("AWS_REGION");
  }

  /// The newspaper, for functions that print its pages.
  public Site site() {
    return site(siteUrl());
  }

  /// The newspaper as readers of its own pages see it, without the site's address: for functions
  /// that the API calls, and that are not told it.
  public Site siteOfTheReader() {
    return site(URI.create(""));
  }

  private Site site(URI url) {
    return new Site(
        url,
        required("SITE_TITLE"),
        language(),
        timeZone(),
        new Closing(count("COMMENTS_CLOSE_DAYS", 0)),
        new BrandSettings(this::optional).read());
  }

  /// The language of the site, of any region: one that there are words in.
  public Locale language() {
    try {
      var language = new Locale.Builder().setLanguageTag(required("SITE_LANGUAGE")).build();
      return Messages.in(language).language();
    } catch (IllformedLocaleException e) {
      throw wrong("SITE_LANGUAGE", "is no language tag (BCP 47)", e);
    } catch (IllegalArgumentException e) {
      throw wrong("SITE_LANGUAGE", "is refused: " + e.getMessage());
    }
  }

  public ZoneId timeZone() {
    try {
      return ZoneId.of(required("SITE_TIME_ZONE"));
    } catch (DateTimeException e) {
      throw wrong("SITE_TIME_ZONE", "is no time zone", e);
    }
  }

  /// How comments are taken. The limits of one caller have defaults, as tests and scripts send
  /// more.
  public CommentRules commentRules() {
    return new CommentRules(
        moderation(),
        count("COMMENTS_CLOSE_DAYS", 0),
        Duration.ofSeconds(count("COMMENT_PAUSE_SECONDS", (int) CommentRules.PAUSE.toSeconds())),
        count("COMMENTS_PER_HOUR", CommentRules.PER_HOUR));
  }

  /// What our own distribution adds to a request so that its word about the caller is believed;
  /// none where the template's reference to it was not resolved.
  public Optional<String> originSecret() {
    return optional("ORIGIN_SECRET").filter(it -> !it.startsWith("{{resolve:"));
  }

  private Moderation moderation() {
    var name = optional("COMMENT_MODERATION").orElse("hold");
    return switch (name) {
      case "hold" -> Moderation.HOLD;
      case "auto" -> Moderation.AUTO;
      default -> throw wrong("COMMENT_MODERATION", "is neither hold nor auto");
    };
  }

  private int count(String name, int otherwise) {
    try {
      return optional(name).map(Integer::parseUnsignedInt).orElse(otherwise);
    } catch (NumberFormatException e) {
      throw wrong(name, "is no whole number", e);
    }
  }

  public Optional<URI> dynamoDbEndpoint() {
    return optional("DYNAMODB_ENDPOINT").map(URI::create);
  }

  public Optional<URI> s3Endpoint() {
    return optional("S3_ENDPOINT").map(URI::create);
  }

  public Optional<URI> sqsEndpoint() {
    return optional("SQS_ENDPOINT").map(URI::create);
  }

  private URI siteUrl() {
    try {
      return URI.create(required("SITE_URL").replaceFirst("/+$", ""));
    } catch (IllegalArgumentException e) {
      throw wrong("SITE_URL", "is no address", e);
    }
  }

  private String required(String name) {
    return optional(name).orElseThrow(() -> wrong(name, "is missing"));
  }

  private Optional<String> optional(String name) {
    return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
  }

  static IllegalStateException wrong(String name, String what) {
    return new IllegalStateException("the environment variable " + name + " " + what);
  }

  private static IllegalStateException wrong(String name, String what, Exception cause) {
    var wrong = wrong(name, what);
    var _ = wrong.initCause(cause);
    return wrong;
  }
}
