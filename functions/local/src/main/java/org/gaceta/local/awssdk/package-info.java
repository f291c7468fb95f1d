/// The store under the local S3 endpoint. s3proxy reads in a store's package name what it can do:
/// of one whose name holds `.awssdk.` it expects that it judges the conditions of writes and
/// deletes itself, which is the one way to have them judged and done at once.
@NullMarked
package org.gaceta.local.awssdk;

import org.jspecify.annotations.NullMarked;
