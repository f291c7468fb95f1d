package org.gaceta.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          text/html                                                       | true
          'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' | true
          TEXT/HTML; charset=utf-8                                        | true
          'application/json;q=0.5, text/html'                             | true
          'text/html; level=1; q=0.7 , application/json ; q=0.6'          | true
          'text/html;q=0.5, text/html, application/json;q=0.9'            | true
          'application/json, text/html'                                   | false
          'text/html;q=0.5, application/json'                             | false
          text/html;q=0                                                   | false
          text/*                                                          | false
          */*                                                             | false
          application/json                                                | false
          text/htmlx                                                      | false
          ''                                                              | false
          ',;q=1,'                                                        | false
          """)
  void preferHtmlToJsonWhereItIsAskedForByItsNameAndMore(String header, boolean html) {
    assertEquals(html, Requests.get(Map.of(), Map.of("accept", header)).wants("text/html"));
  }
}
