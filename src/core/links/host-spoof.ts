/**
 * Judges the labels of an internationalised host as Chromium's display policy does (docs/idn.md, idn_spoof_checker.cc, read 2026-11; own words and
 * tables): characters in use, one script or an accepted mixture, one set of digits, sane marks, and no label that reads as plain Latin
 * throughout. Answers what is wrong, or null.
 */
export type SpoofFault = 'mixed' | 'odd-characters' | 'whole-script' | 'marks' | 'digits' | 'lone-letter';

export function spoofFault(label: string, ending: string): SpoofFault | null {
  if (ascii.test(label)) return null;
  if (!onlyUsedCharacters(label)) return 'odd-characters';
  if (oddMarks.test(label) || oddNeighbours.some(pattern => pattern.test(label))) return 'marks';
  if (mixesDigits(label)) return 'digits';
  const scripts = scriptsOf(label);
  if (!isAcceptedMixture(scripts, label)) return 'mixed';
  if (looksLikeDigits(label)) return 'digits';
  if (isWholeScriptLookAlike(scripts, label, ending)) return 'whole-script';
  return scripts.size === 1 && scripts.has('Latin') && hasLoneOddLetter(label, ending) ? 'lone-letter' : null;
}

const ascii = /^[\0-\x7f]*$/;

/** Scripts that Unicode recommends for identifiers (UAX 31 table 5); all others are out of everyday use. */
const scripts = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Hebrew', 'Arabic', 'Thaana', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya', 'Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Thai', 'Lao', 'Tibetan', 'Myanmar', 'Georgian', 'Ethiopic', 'Khmer', 'Hangul', 'Hiragana', 'Katakana', 'Bopomofo', 'Han'] as const;
type Script = (typeof scripts)[number];
const scriptTests = scripts.map(script => [script, new RegExp(`\\p{Script=${script}}`, 'u')] as const);

const letterMarkDigit = /^[\p{L}\p{M}\p{Nd}\u002d\u00b7\u05f3\u05f4\u0f0b\u200c-\u200d\u3007\u30fb]$/u;
/** Letters that no language writes today, or that are signs of phonetics and phonology: Latin and Cyrillic ones outside Unicode's Identifier_Status. */
const unusedLetters = /[\u0138\u0140\u0149\u017f-\u018e\u0190-\u019f\u01a2-\u01ae\u01b1-\u01cc\u01dd\u01e4\u01e5\u01f1-\u01f3\u01f6\u01f7\u021c\u021d\u0220-\u0225\u0234-\u0258\u025a-\u02ff\u0370-\u0374\u0376\u0377\u037a-\u037f\u03cf-\u03fb\u0460-\u0482\u0500-\u050f\u0620\u063b-\u063f\u1c80-\u1c8a\u1d00-\u1dbf\u1e9a-\u1e9f\u1efa-\u1fff\u2c60-\u2c7f\ua640-\ua69f\ua722-\ua7ff\uab30-\uab6f\u10a0-\u10c5\u1c90-\u1cbf\u2d00-\u2d2f\u31b0-\u31bf\u31f0-\u31ff\u3105-\u3105\u0f0c\u0f6b-\u0fff]/;
const marksOutOfPlace = /[\u0340\u0341\u034f\u0358-\u036f\u0483-\u0489]/;

function onlyUsedCharacters(label: string): boolean {
  if (marksOutOfPlace.test(label) || unusedLetters.test(label.replace(/\u3105/g, ''))) return false;
  for (const character of label) {
    if (character <= '\x7f') continue;
    if (!letterMarkDigit.test(character) || (character.codePointAt(0)! > 0xffff && !/\p{Script=Han}/u.test(character))) return false;
    if (/\p{L}|\p{Nd}/u.test(character) && !scriptTests.some(([, test]) => test.test(character)) && !/[\u30fc\u3007]/.test(character)) return false;
  }
  return true;
}

/** A mark twice, more than four in a row, dots on dotted letters, marks on dotless ones, Latin marks behind letters of scripts that have none. */
const oddMarks = /(\p{Mn})\1|\p{Mn}{5}|[ijl]\u0307|[\u0131\u0237]\p{M}|^\p{M}|[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}][\u0300-\u0339]|[a-z0-9-][\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0fff]|[\u0900-\u0fff\u05d0-\u06ff][\u0300-\u036f]|\p{Script=Hangul}\p{M}|[\u0964\u0965]|\u0940\u0964/u;
/** Strokes that pass for a slash, a dash, a dot or a letter: fine among their own, a disguise beside Latin letters. */
const cjk = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Bopomofo}\\p{Script=Hangul}\\u30fc';
const strokes = '\\u4e00\\u4e01\\u4e03\\u4e05\\u4e06\\u4e28\\u4e29\\u4e36\\u4e3f\\u4e40\\u4e41\\u4e42\\u4e59\\u4e5a\\u4e5b\\u5315\\u5182\\u5344\\u5c6e\\u5de5\\u5341\\u516b\\u53e3\\u8ba0\\u3107\\u310f\\u3111\\u3116\\u311a\\u311f\\u3127\\u3128\\u3129\\u31b3\\u30ce\\u30f3\\u30bd\\u30be\\u30cb\\u30c8\\u30a8\\u30ab\\u30cf\\u30ed\\u4e8c\\u529b\\u3078\\u30d8';
const oddNeighbours = [
  new RegExp(`[a-z0-9-][${strokes}](?![${cjk}])`, 'u'),
  new RegExp(`(?<![${cjk}])[${strokes}]-?[a-z]`, 'u'),
  // Katakana's long-vowel sign, middle dot and repetition marks belong to kana; Hebrew's quotes to Hebrew; the Catalan dot between two l.
  new RegExp(`(?<![${cjk}])\\u30fc|\\u30fc(?=[a-z0-9])`, 'u'),
  /(?<!\p{Script=Katakana})[\u30fd\u30fe]|(?<!\p{Script=Hiragana})[\u309d\u309e]/u,
  /^(?=.*[\u05f3\u05f4])(?=.*[a-z])/u,
  /(?<!l)\u00b7|\u00b7(?!l)/u,
  /[a-z]-?\u30fb|\u30fb-?[a-z]/u,
];

function mixesDigits(label: string): boolean {
  const zeros = new Set<number>();
  for (const character of label) {
    if (!/\p{Nd}/u.test(character)) continue;
    let zero = character.codePointAt(0)!;
    const block = zero & ~0xf;
    zero = zero < 0x80 ? 0x30 : block;
    zeros.add(zero);
  }
  return zeros.size > 1;
}

function scriptsOf(label: string): Set<Script> {
  const found = new Set<Script>();
  for (const [script, test] of scriptTests) if (test.test(label)) found.add(script);
  return found;
}

const japanese = new Set<Script>(['Latin', 'Han', 'Hiragana', 'Katakana']);
const chinese = new Set<Script>(['Latin', 'Han', 'Bopomofo']);
const korean = new Set<Script>(['Latin', 'Han', 'Hangul']);

/** One script, or one of the mixtures of East Asia; Latin letters beside them only without accents ("highly restrictive" of UTS 39). */
function isAcceptedMixture(found: ReadonlySet<Script>, label: string): boolean {
  if (found.size <= 1) return true;
  if (found.has('Latin') && !/^[\0-\x7f]*$/.test([...label].filter(character => /\p{Script=Latin}/u.test(character)).join(''))) return false;
  return [japanese, chinese, korean].some(mixture => [...found].every(script => mixture.has(script)));
}

/** Digits with one or more letters among them that pass for digits. */
const digitLike = /^[\d\-\u01bb\u0223\u0251\u0405\u0417\u0431\u0437\u0499\u04e1\u0573\u057b\u0577\u0585\u0665\u06f5\u07c0\u0966\u09ea\u09ed\u0a67\u0a6a\u0a24\u0b20\u0b68\u0c66\u0ce6\u0d20\u0e50\u0ed0\u1012\u1040\u10d5\u10dd\u10eb\u13ce\u13ee\u14bf\u03b8\u0493\u03c3\u043e\u06d5\u056e\u0569\u0581\u09e8\u0a68\u0ae8\u0a5c\u10d3\u043a\u0437]+$/u;
const looksLikeDigits = (label: string): boolean => /[^\d-]/.test(label) && /\d/.test(label) && digitLike.test(label) && label.replace(/[\d-]/g, '').length <= 2;

interface WholeScript { readonly letters: RegExp; readonly home: RegExp }

/** Letters of other scripts that read as Latin ones, and the endings under which such a name is at home. Indic and South-East Asian rows hold letters that read as digits and loops. */
const wholeScripts: Readonly<Partial<Record<Script, WholeScript>>> = {
  Cyrillic: { letters: /^[\u0430\u0432\u0433\u0435\u0437-\u043a\u043c-\u043f\u0440-\u0443\u0445\u0448\u0449\u044a\u044c\u044f\u0450-\u0457\u0458\u045b-\u045f\u048a-\u04ff\u0510-\u052f\d-]+$/, home: /^(?:ru|su|ua|by|bg|kz|kg|mn|rs|mk|tj|uz|md|me|ge|am|az|rf|moscow|tatar|xn--[a-z0-9-]+)$/ },
  Greek: { letters: /^[\u03b1\u03b2\u03b3\u03b5\u03b7\u03b9\u03ba\u03bd-\u03c9\u03fc\d-]+$/, home: /^(?:gr|cy|eu|xn--[a-z0-9-]+)$/ },
  Armenian: { letters: /^[\u0561\u0563\u0566\u0570\u0571\u0575\u0578\u057a\u057d\u0581\u0582\u0584\u0585\u0586\u057c\u0576\u0573\d-]+$/, home: /^(?:am|xn--[a-z0-9-]+)$/ },
  Hebrew: { letters: /^[\u05d5\u05d7\u05d8\u05d9\u05df\u05e1\u05d3\u05d5\u05e5\d-]+$/, home: /^(?:il|xn--[a-z0-9-]+)$/ },
  Ethiopic: { letters: /^[\u1200-\u137f\d-]+$/, home: /^(?:et|er|xn--[a-z0-9-]+)$/ },
  Georgian: { letters: /^[\u10d5\u10d7\u10d8\u10dd\u10e1\u10e7\u10ee\u10f0-\u10ff\u10eb\u10e9\u10ef\d-]+$/, home: /^(?:ge|xn--[a-z0-9-]+)$/ },
  Bengali: { letters: /^[\u09a0\u09e6-\u09ef\u09ed\d-]+$/, home: /^(?:in|bd|xn--[a-z0-9-]+)$/ },
  Gurmukhi: { letters: /^[\u0a66-\u0a6f\u0a07\u0a17\u0a1f\d-]+$/, home: /^(?:pk|xn--[a-z0-9-]+)$/ },
  Gujarati: { letters: /^[\u0ae6-\u0aef\u0a9f\u0a97\d-]+$/, home: /^xn--[a-z0-9-]+$/ },
  Devanagari: { letters: /^[\u0966-\u096f\u0920\u0931\d-]+$/, home: /^(?:in|np|xn--[a-z0-9-]+)$/ },
  Oriya: { letters: /^[\u0b66-\u0b6f\u0b20\u0b1f\d-]+$/, home: /^xn--[a-z0-9-]+$/ },
  Tamil: { letters: /^[\u0b9f\u0baa\u0bb0\u0bae\u0bb1\u0b95\u0b99\u0bb5\u0bb4\u0bb7\u0be6-\u0bef\d-]+$/, home: /^(?:sg|lk|xn--[a-z0-9-]+)$/ },
  Telugu: { letters: /^[\u0c66-\u0c6f\u0c20\u0c67\d-]+$/, home: /^xn--[a-z0-9-]+$/ },
  Kannada: { letters: /^[\u0ce6-\u0cef\u0c9f\u0cbd\d-]+$/, home: /^xn--[a-z0-9-]+$/ },
  Malayalam: { letters: /^[\u0d20\u0d27\u0d30\u0d66-\u0d6f\u0d1f\u0d31\u0d28\d-]+$/, home: /^xn--[a-z0-9-]+$/ },
  Thai: { letters: /^[\u0e01\u0e1a\u0e1e\u0e1f\u0e23\u0e17\u0e19\u0e2b\u0e1d\u0e1b\u0e40\u0e50-\u0e59\u0e20\u0e16\u0e25\u0e2a\u0e15\u0e04\d-]+$/, home: /^(?:th|xn--[a-z0-9-]+)$/ },
  Lao: { letters: /^[\u0e81\u0e94\u0e95\u0e97\u0e9a\u0e9d\u0e9e\u0e9f\u0e9b\u0ea1\u0ea3\u0ed0-\u0ed9\d-]+$/, home: /^(?:la|xn--[a-z0-9-]+)$/ },
  Myanmar: { letters: /^[\u1002\u1004\u1012\u1013\u1015\u1019\u101d\u1040-\u1049\u1090-\u1099\u1002\u1001\d-]+$/, home: /^(?:mm|xn--[a-z0-9-]+)$/ },
};

const plainlyLatin = /^[\u0430\u0441\u0501\u0435\u050d\u04bb\u0456\u0458\u04cf\u043e\u0440\u0517\u051b\u0455\u051d\u0445\u0443\u044a\u044c\u04bd\u043f\u0433\u0475\u0461\d-]+$/;

function isWholeScriptLookAlike(found: ReadonlySet<Script>, label: string, ending: string): boolean {
  if (found.size !== 1) return false;
  const [script] = found;
  const row = wholeScripts[script!];
  if (row === undefined || row.home.test(ending)) return false;
  // Everyday Russian words must all be of letters that pass for Latin ones; rarer letters were chosen for their looks.
  if (script === 'Cyrillic' && !plainlyLatin.test(label) && !/[\u048a-\u04ff\u0510-\u052f\u0491\u0493]/.test(label)) return false;
  return [...label].filter(character => character > '\x7f').length > 1 && row.letters.test(label.normalize('NFC').replace(/[\u0300-\u0339]/g, ''));
}

/** Letters that one or few languages have, and where those are at home; alone in a plain Latin name anywhere else they stand in for another letter. */
const homes: readonly (readonly [RegExp, RegExp])[] = [
  [/[\u0111]/, /^(?:vn|hr|rs|ba|me|si|no|se|fi)$/],
  [/[\u0127]/, /^mt$/],
  [/[\u0167\u014b]/, /^(?:no|se|fi)$/],
  [/[\u0131]/, /^(?:tr|az|cy|xn--[a-z0-9-]+)$/],
  [/[\u0259]/, /^az$/],
  [/[\u00f0\u00fe]/, /^(?:is|fo)$/],
  // Dots, lines and rings below or above that only transliterations use; Vietnamese, Welsh and Irish letters are not among them.
  [/[\u1e00-\u1e02\u1e04-\u1e09\u1e0c-\u1e1d\u1e20-\u1e3f\u1e42-\u1e55\u1e58-\u1e5f\u1e62-\u1e69\u1e6c-\u1e7f\u1e86-\u1e99]|[a-z][\u0323-\u0338]|\u0153e|e\u0153|ae\u0153|\u0153/, /^(?:fr|in|ca|be|ch|eu)$/],
];

function hasLoneOddLetter(label: string, ending: string): boolean {
  const foreign = [...label.normalize('NFC')].filter(character => character > '\x7f').length;
  return foreign <= 2 && homes.some(([letters, home]) => letters.test(label.normalize('NFC')) && !home.test(ending)) && label.replace(/[^\0-\x7f]/g, '').length >= 2;
}
