package org.gaceta.domain.site;

import org.gaceta.domain.article.Video;

/// An article in the listing of those with a video, which alone holds the video.
public record VideoEntry(Entry entry, Video video) {}
