/// What a newsroom knows, without AWS, HTTP or HTML. Here lie the values that every feature shares;
/// the article and the site that shows it have rooms of their own.
@NullMarked
package org.gaceta.domain;

import org.jspecify.annotations.NullMarked;
