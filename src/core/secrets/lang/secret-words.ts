/**
 * What one language calls secrets, and the words around them. All lower case and normalised; lists are separated by commas, the words of a
 * phrase by one space, words that may stand in one place of a phrase by `/`, apostrophes and hyphens included ("pet s name", "code d acces" as typed: "code d accès").
 */
export interface SecretWords {
  readonly language: string;
  readonly password: string;
  readonly pin: string;
  /** Phrases that by themselves name a one-time code. */
  readonly oneTimeCode: string;
  /** Words for a code of any kind; taken for a one-time code only behind a `determiner` or with nothing before them. */
  readonly code: string;
  /** Names of security questions ("mother's maiden name"): the answer follows. */
  readonly answer: string;
  /** Words that tie a label to its value: is, was, lautet. */
  readonly links: string;
  /** Words that may stand between label, link and value without being either. */
  readonly fillers: string;
  /** Sentence words that follow a label and are never its value: "is not working", "was declined". */
  readonly notValues: string;
  /** The, my, your, a: what stands before a code that is not another kind of code. */
  readonly determiners: string;
  /** Words behind which any noun tells what the secret is for: "password for the router". */
  readonly about: string;
  /** Between two values: "either 7402 or 9431". */
  readonly or: string;
}
