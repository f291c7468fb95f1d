package org.gaceta.local.readers;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// The Nu HTML checker.
final class MarkupChecker {
  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  private final List<String> found = new ArrayList<>();
  private final SimpleDocumentValidator validator = new SimpleDocumentValidator();

  MarkupChecker() {
    try {
      validator.setUpMainSchema(SCHEMA, new Listener());
      validator.setUpValidatorAndParsers(new Listener(), false, false);
    } catch (Exception e) {
      throw new IllegalStateException("the checker does not start", e);
    }
  }

  /// Every error and warning, with its line.
  List<String> check(String page) {
    found.clear();
    try {
      validator.checkHtmlInputSource(new InputSource(new StringReader(page)));
    } catch (IOException | SAXException e) {
      throw new IllegalStateException(page, e);
    }
    return List.copyOf(found);
  }

  private final class Listener implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) {
      note(e);
    }

    @Override
    public void error(SAXParseException e) {
      note(e);
    }

    @Override
    public void fatalError(SAXParseException e) {
      note(e);
    }

    private void note(SAXParseException e) {
      found.add("line %d: %s".formatted(e.getLineNumber(), e.getMessage()));
    }
  }
}
