/// What readers say below an article, made ready to print: who answers whom, initials in place of
/// pictures, plain text in paragraphs with its addresses as links, and the form. Here it is seen to
/// that nothing that a stranger typed gets out of its own box.
@NullMarked
package org.gaceta.pages.discussion;

import org.jspecify.annotations.NullMarked;
