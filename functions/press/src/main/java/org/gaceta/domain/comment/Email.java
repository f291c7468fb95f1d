package org.gaceta.domain.comment;

import java.util.regex.Pattern;
import org.gaceta.domain.InvalidValue;
import org.gaceta.domain.Limits;

/// Judges email addresses by their form, as a browser's own field does, but in every script. What
/// is wrong with one is told without repeating it.
public final class Email {
  private static final String LABEL =
      "[\\p{L}\\p{N}\\p{M}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?";
  private static final Pattern FORM =
      Pattern.compile(
          "[\\p{L}\\p{N}\\p{M}.!#$%&'*+/=?^_`{|}~-]+@" + LABEL + "(?:\\." + LABEL + ")*");

  private Email() {}

  /// The address as it was typed, without white space around it.
  ///
  /// @throws InvalidValue if it is none
  public static String of(String typed) {
    var address = typed.strip();
    if (address.length() > Limits.EMAIL) {
      throw new InvalidValue("must have at most " + Limits.EMAIL + " characters");
    }
    if (!FORM.matcher(address).matches()) {
      throw new InvalidValue("must be an email address, such as name@example.org");
    }
    return address;
  }
}
