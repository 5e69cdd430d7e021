/** What one language tells the matcher: words and phrases by meaning. Data only; the rules over these meanings are the same for every language. */
export interface LanguageFile {
  /** BCP 47, as safe replies are keyed: `en`, `hi-Latn`. */
  readonly id: string;
  /** Everyday words: they tell the language, and that a word is not the name of something. */
  readonly common: string;
  /** Endings that may be glued to a word written with `+` ("pasa+" is also "pasame", "pasamelo"). */
  readonly endings?: string;
  /** Pairs that may be written for one another ("ä ae"). */
  readonly spellings?: string;
  /**
   * Phrases by meaning, separated by commas. In a phrase: `a/b` either word, `word*` any ending, `word+` an ending of `endings`,
   * `word!` only with its last accent ("ejecuté" is not "ejecute"), `..` up to three words between, `#` a number, `@url` `@mail` `@archive` such an address.
   */
  readonly phrases: Readonly<Partial<Record<Meaning, string>>>;
}

/** Frames: how something is asked for. */
export const frames = ['ask', 'may', 'need', 'wh', 'about', 'enter'] as const;

/** Brakes and helpers around a request. */
export const brakes = [
  'neg', 'okay', 'how', 'place', 'offer', 'done', 'told', 'maybe', 'policy', 'self', 'i', 'my', 'our', 'your', 'you', 'please', 'is', 'filler', 'me', 'without', 'statement',
] as const;

/** Things a request can be about. */
export const objects = [
  'card', 'cvv', 'expiry', 'cardPicture', 'cardPin', 'pin', 'password', 'securityAnswer', 'seed', 'apiKey', 'session', 'login', 'code', 'codeWeak', 'digits',
  'governmentId', 'bank', 'bankWeak', 'bankLogin', 'birth', 'age', 'identity', 'decoy',
] as const;

/** Words of the other moves. */
export const moves = [
  // what is on file, and whose
  'sms', 'onFile', 'person', 'contact', 'balance', 'records', 'fishing', 'disclose',
  // inside knowledge
  'staff', 'internal',
  // control of an account
  'change', 'remove', 'skip', 'activate', 'add', 'mail', 'phone', 'mfa', 'sim', 'reset', 'payee', 'rights', 'verification', 'other', 'account', 'takeover',
  // control of a computer
  'remoteTool', 'install', 'screen', 'control', 'winR', 'terminal', 'paste', 'run', 'command', 'enterKey',
  // files
  'archive', 'file', 'open', 'unpack', 'pc', 'openHow', 'here', 'evidence',
  // money
  'refund', 'pay', 'otherAccount', 'newBank', 'giftCard', 'p2p', 'divert', 'giftRefund',
  // other channels and pages
  'channel', 'write', 'privateContact', 'signIn', 'workAccount', 'expires', 'qr',
  // pressure
  'hurry', 'threat', 'authority', 'secrecy', 'bribe', 'plea',
  // only for the talk as a whole
  'refusal', 'claim', 'approve', 'insist', 'relay', 'coax', 'captcha',
] as const;

export const meanings = [...frames, ...brakes, ...objects, ...moves] as const;
export type Meaning = (typeof meanings)[number];
