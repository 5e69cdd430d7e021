/** What one language calls secrets, and the words around them. All lower case, normalised, words of a phrase separated by one space. */
export interface SecretWords {
  readonly language: string;
  readonly password: readonly string[];
  readonly pin: readonly string[];
  /** Phrases that by themselves name a one-time code. */
  readonly oneTimeCode: readonly string[];
  /** Words for a code of any kind; taken for a one-time code only behind a `determiner` or with nothing before them. */
  readonly code: readonly string[];
  /** Names of security questions ("mother's maiden name"): the answer follows. */
  readonly answer: readonly string[];
  /** Words that tie a label to its value: is, was, lautet. */
  readonly links: readonly string[];
  /** Words that may stand between label, link and value without being either. */
  readonly fillers: readonly string[];
  /** Sentence words that follow a label and are never its value: "is not working", "was declined". */
  readonly notValues: readonly string[];
  /** The, my, your, a: what stands before a code that is not another kind of code. */
  readonly determiners: readonly string[];
  /** Between two values: "either 7402 or 9431". */
  readonly or: readonly string[];
}
