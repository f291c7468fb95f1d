package org.gaceta.domain;

/// How much there may be of what. Lengths of text are in Unicode code points.
public final class Limits {
  public static final int ID = 100;
  public static final int SLUG = 100;
  public static final int TITLE = 300;
  public static final int STANDFIRST = 1_000;
  public static final int AUTHORS = 5;
  public static final int TAGS = 20;

  /// A name: of an author, a section, a tag, an agency, a place.
  public static final int NAME = 100;

  /// A picture's alternative text, its caption, its credit.
  public static final int CAPTION = 1_000;

  /// An article's corrections, and the text of each.
  public static final int CORRECTIONS = 50;

  public static final int CORRECTION = 1_000;

  /// The languages that an article names translations in.
  public static final int TRANSLATIONS = 20;

  /// The widths that there is a picture in, beside its own.
  public static final int VARIANTS = 10;

  /// A comment's text.
  public static final int COMMENT = 5_000;

  /// An email address, in characters. Source: RFC 3696, erratum 1690.
  public static final int EMAIL = 254;

  /// What a browser keeps to be known again; the name of a request that may come again.
  public static final int TOKEN = 200;

  /// The words that make a comment wait; they are read with every comment.
  public static final int BLOCKED_WORDS = 500;

  public static final int ADDRESS = 2_048;

  /// A language tag. Source: RFC 5646, section 4.4.1, has the longest that it knows of at 35.
  public static final int LANGUAGE_TAG = 35;

  /// The front matter of an article in Markdown: as long as one that has everything.
  public static final int FRONT_MATTER = 128 * 1_024;

  /// An author's biography.
  public static final int BIOGRAPHY = 2_000;

  /// An author's links.
  public static final int LINKS = 10;

  /// What a newspaper says that it is.
  public static final int SITE_DESCRIPTION = 200;

  /// The links at the foot of every page.
  public static final int SITE_LINKS = 20;

  /// The source of an article's body, in UTF-8 bytes.
  public static final int BODY_BYTES = 1 << 20;

  /// An item of DynamoDB, in bytes. Source: its developer guide, "Service, account, and table
  /// quotas".
  public static final int ITEM_BYTES = 400 * 1_024;

  /// The paths that one article may own: those once printed, and the reserved ones.
  public static final int PATHS = 20;

  /// A path in UTF-8 bytes; a key of S3 may have 1,024.
  public static final int PATH_BYTES = 900;

  /// The title and the standfirst in an entry of a listing, and the address of a picture's variant:
  /// an entry is to stay within the kilobyte that one write unit takes.
  public static final int ENTRY_TEXT = 160;

  /// A picture's width and height in pixels.
  public static final int PIXELS = 100_000;

  private Limits() {}
}
