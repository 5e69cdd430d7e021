/** A language in its own words ("Deutsch"); its code where the browser does not know it, as in a file from elsewhere. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
