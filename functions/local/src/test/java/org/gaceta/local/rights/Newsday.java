package org.gaceta.local.rights;

import java.util.List;

/// A day of a newsroom on which every function does all that it can do.
final class Newsday {
  private Newsday() {}

  /// What drives each function, in the order of the day.
  static List<Drive> drives(Press press) {
    var editors = new Editors(press);
    var readers = new Readers(press);
    var machines = new Machines(press);
    return List.of(
        new Drive("AuthorProfilesFunction", editors::profiles),
        new Drive("PublishArticleFunction", editors::publish),
        new Drive("DeskFunction", editors::desk),
        new Drive("SubmitCommentFunction", readers::comment),
        new Drive("ModerateCommentsFunction", editors::moderate),
        new Drive("MinuteClockFunction", machines::minute),
        new Drive("ReadCommentsFunction", readers::readComments),
        new Drive("LatestPostsFunction", readers::list),
        new Drive(
            "SettleCountsFunction", () -> machines.spoil("SettleCountsFunction", "SettleQueue")),
        new Drive(
            "RenderPagesFunction", () -> machines.spoil("RenderPagesFunction", "RenderQueue")),
        new Drive("RebuildSiteFunction", machines::rebuild),
        new Drive("DailyDigestFunction", () -> press.call("DailyDigestFunction", "{}")),
        new Drive(
            "PrepareSiteFunction",
            () -> press.call("PrepareSiteFunction", "{\"RequestType\": \"Update\"}")));
  }
}
