package org.gaceta.pages.house;

import java.util.Locale;

/// What pages say in words of their own. Each has a text in every `messages_….properties`.
public enum Message {
  SKIP_TO_CONTENT,
  SITE_DESCRIPTION,
  SITE_EMPTY_TITLE,
  SITE_EMPTY_TEXT,
  SITE_FEED,
  SITE_FRONT,
  FRONT_TOP,
  FRONT_MORE,
  BYLINE,
  DATE_UPDATED,
  PICTURE_CREDIT,
  ARTICLE_TAGS,
  AUTHOR_PROFILE,
  FOOTNOTE_BACK,
  SIDEBAR_COMMENTED,
  SIDEBAR_AUTHORS,
  COUNT_COMMENTS,
  COUNT_ARTICLES,
  MOVED_TITLE,
  MOVED_TEXT,
  MOVED_LINK,
  GONE_TITLE,
  GONE_TEXT,
  MISSING_TITLE,
  MISSING_TEXT;

  /// Its key in the properties.
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '.');
  }
}
