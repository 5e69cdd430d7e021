/** The phrases of a language: words by meaning. Data only; the rules over these meanings are the same for every language. */
export interface LanguagePhrases {
  /** Everyday words, the commonest first: they tell the language, and that a word is not the name of something. */
  readonly common: string;
  /** Endings that pronouns leave on a verb ("pásamelo"): without one of them an unknown word is looked up again. */
  readonly endings?: string;
  /** The language drops a vowel before another, and people leave the apostrophe out: "lintranet". */
  readonly elides?: boolean;
  /** Alternatives that many phrases share, one line each: `det: my/your/his`. */
  readonly groups?: string;
  /**
   * One line per meaning, its words and phrases separated by blanks. In a phrase: `a_b` two words, `a/b` either, `a~b` up to three words
   * between, `?` as one of several: none of them, `{name}` a group, `word*` any ending, `*word` any compound that ends so, `word!` only with its last accent ("ejecuté" is not "ejecute"), `#` a number, `@url` `@mail` `@archive` such an address.
   */
  readonly words: string;
}

/** What one language tells the matcher: one file each. */
export interface LanguageFile extends LanguagePhrases {
  /** BCP 47, as safe replies are keyed: `en`, `hi-Latn`. */
  readonly id: string;
}

/** What of a language must be there to know that a text is in it; its phrases are brought when one is. */
export interface LanguageHead {
  readonly id: string;
  /** The words that tell it, everyday ones and those of its phrases: `tellingWords` of its file, `packed`. */
  readonly telling: string;
  /** Those of secrets, which nobody may be asked for. */
  readonly secrets: string;
}

/** Frames: how something is asked for. */
export const frames = ['ask', 'may', 'need', 'wh', 'about', 'enter'] as const;

/** Brakes and helpers around a request. */
export const brakes = [
  'neg', 'okay', 'how', 'place', 'offer', 'done', 'gave', 'told', 'policy', 'i', 'my', 'our', 'your', 'you', 'please', 'is', 'filler', 'num', 'me', 'it', 'statement', 'resend', 'missed', 'whether', 'cond', 'trial',
] as const;

/** Things a request can be about. */
export const objects = [
  'card', 'cvv', 'expiry', 'cardPicture', 'cardPin', 'pin', 'password', 'securityAnswer', 'seed', 'apiKey', 'session', 'login', 'code', 'codeWeak', 'digits',
  'governmentId', 'bank', 'bankWeak', 'bankLogin', 'netBank', 'birth', 'age', 'identity', 'cards', 'picture', 'kin', 'name', 'decoy',
] as const;

/** Things that an operator may never ask for. */
export const secrets = ['cvv', 'cardPin', 'pin', 'password', 'seed', 'code', 'codeWeak'] as const;

/** Words of the other moves. */
export const moves = [
  // what is on file, and whose
  'sms', 'texted', 'onFile', 'person', 'contact', 'balance', 'records', 'fishing', 'disclose', 'lastFour',
  // inside knowledge
  'staff', 'internal', 'tool', 'process',
  // control of an account
  'change', 'remove', 'skip', 'activate', 'add', 'mail', 'phone', 'mfa', 'sim', 'reset', 'payee', 'rights', 'verification', 'other', 'account', 'takeover', 'lost', 'access', 'alerts', 'forwardCalls',
  // control of a computer
  'remoteTool', 'install', 'screen', 'display', 'showScreen', 'control', 'winR', 'terminal', 'paste', 'run', 'command', 'enterKey',
  // files
  'archive', 'file', 'open', 'unpack', 'pc', 'openHow', 'here', 'evidence',
  // money
  'refund', 'pay', 'buy', 'otherAccount', 'newBank', 'giftCard', 'spend', 'p2p', 'divert', 'giftRefund', 'bankDetails', 'changed',
  // other channels and pages
  'channel', 'write', 'privateContact', 'private', 'signIn', 'workAccount', 'expires', 'qr', 'webAddress',
  // pressure
  'hurry', 'threat', 'authority', 'secrecy', 'bribe', 'plea',
  // only for the talk as a whole
  'refusal', 'claim', 'approve', 'tapYes', 'push', 'insist', 'relay', 'coax', 'formality', 'captcha',
  // what somebody did with us, and questions after it
  'deed', 'didq',
  // more or less of what was spoken of, and another one instead
  'rest', 'otherOne',
  // only parts of compounds
  'confirm', 'uses',
  // only a compound
  'withheld',
] as const;

export const meanings = [...frames, ...brakes, ...objects, ...moves] as const;
export type Meaning = (typeof meanings)[number];
