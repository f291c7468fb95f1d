package org.gaceta.pages.body;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.PostProcessor;

/// Puts the words that stand for a picture in the place of one that cannot be shown, such as a file
/// beside the Markdown that nobody uploaded: they would vanish with it.
final class LostPictures implements PostProcessor {
  @Override
  public Node process(Node document) {
    document.accept(new Finder());
    return document;
  }

  private static final class Finder extends AbstractVisitor {
    @Override
    public void visit(Image image) {
      visitChildren(image);
      if (!Policy.admitsPicture(image.getDestination())) {
        while (image.getFirstChild() != null) {
          image.insertBefore(image.getFirstChild());
        }
        image.unlink();
      }
    }
  }
}
