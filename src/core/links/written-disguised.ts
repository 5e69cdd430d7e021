import { cheapEndings, throwAwayEndings } from '../../lists/endings.ts';
import { parseAddress } from './address.ts';
import { wordSet } from './word-list.ts';

interface Disguised {
  readonly href: string;
  readonly from: number;
  readonly to: number;
  readonly how: string;
}

const risky = new Set([...wordSet(throwAwayEndings), ...wordSet(cheapEndings)]);

/** Addresses written for people and against filters: `hxxp`, `[.]`, `(dot)`, `ponto`, spaces between letters, broken-up schemes. */
export function dressedUp(text: string): readonly Disguised[] {
  const finders = findersFor(text);
  if (finders.length === 0) return [];
  const found: Disguised[] = [];
  for (const find of finders) {
    for (const disguised of find(text)) {
      if (found.length < 20 && !found.some(other => other.from < disguised.to && disguised.from < other.to)) found.push(disguised);
    }
  }
  return found;
}

type Finder = (text: string) => Iterable<Disguised>;

/** The forms that the text may hold at all: a few plain look-ups, as nearly every message holds none. */
function findersFor(text: string): readonly Finder[] {
  const finders: Finder[] = [];
  const colon = text.includes(':');
  const slash = text.includes('/');
  if ((colon && fakeScheme.test(text)) || bracketedDot.test(text)) finders.push(defanged);
  const spelledDot = dotSpelled.test(text);
  if (spelledDot) finders.push(spelled);
  if (slash && colon) finders.push(brokenScheme);
  if (text.includes(' . ')) finders.push(spacedOut);
  if (slash && (text.includes(' .') || text.includes('. '))) finders.push(spacedDot);
  if (text.includes('-') && text.includes(',') && /\b(?:dots?|puntos?|pontos?|points?|punkte?n?)\b/i.test(text)) finders.push(commas);
  return finders;
}

const fakeScheme = /h(?:xx|\*\*|__|\+\+|--|tx|xt|..)ps?(?::|\[:)/i;
const bracketedDot = /[[({] ?(?:\.|,|dot|d0t|punkt|punto|ponto|point) ?[\])}]/i;
const dotSpelled = /(?:dot|d0t|punkt|punto|ponto|point|kropka|\u0442\u043e\u0447\u043a\u0430) ?[\])}]? ?[a-z]{2}/i;
/** `hxxp://a[.]b/c`, `h**p://...`, `meow://a[dot]b|c`. */
function* defanged(text: string): Generator<Disguised> {
  const pattern = /[^\s<>"]{4,500}/g;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const word = match[0].replace(/^[([{"'*]+/, '').replace(/[.,;:!?"')\]}]{1,5}$/, '');
    if (!/[[({](?:\.|,|dot|d0t|punkt|punto|ponto|point)[\])}]|^h(?:xx|\*\*|__|\+\+|--|tx|xt|..)ps?(?::|\[:)/i.test(word)) continue;
    const dotted = word.replace(/[[({](?:\.|,|dot|d0t|punkt|punto|ponto|point)[\])}]/gi, '.').replace(/[[({](:\/{0,2})[\])}]/g, '$1').replace(/[[({]\/[\])}]/g, '/').replaceAll('|', '/');
    const rest = dotted.replace(/^[a-z*_+-]{1,12}:[/\\]{0,3}/i, '');
    if (rest === dotted && dotted === word) continue;
    if (/^https?:\/\//i.test(word) && dotted === word) continue;
    if (isHost(rest)) yield { href: `http://${rest}`, from: match.index, to: match.index + match[0].length, how: 'defanged' };
  }
}

const littleWords = /^(?:am|as|at|be|by|de|do|en|es|et|fm|id|im|in|is|it|la|le|ma|me|mi|mu|my|na|ne|no|nu|pa|pl|re|sa|se|si|so|st|su|to|tu|us|za)$/i;

const spelledOut =
  /(?<![\w@.-])([a-z0-9-]{2,63})( ?[[({] ?(?:dot|d0t|punkt|punto|ponto|point|kropka|\u0442\u043e\u0447\u043a\u0430) ?[\])}] ?| (?:dot|d0t|punkt|punto|ponto|point|kropka|\u0442\u043e\u0447\u043a\u0430) )([a-z]{2,24})(?![\w-])( ?(?:\/|slash|barra|schr\u00e4gstrich|schraegstrich) ?([^\s]{1,60}))?/gi;

/** `name (dot) site / path`, `nome ponto xyz barra 12`; not what follows an `at`, as people spell mail addresses like that. */
function* spelled(text: string): Generator<Disguised> {
  spelledOut.lastIndex = 0;
  const pattern = spelledOut;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [whole, label = '', dot = '', ending = '', slash, path] = match;
    if (/(?:\bat|arroba|[@)\]]|klammeraffe|arobase|chez)\s?$/i.test(text.slice(Math.max(0, match.index - 14), match.index))) continue;
    if (/^(?:w|at|the|this|that|a|un|der|el|le|o)$/i.test(label)) continue;
    const bracketed = /[[({]/.test(dot);
    // `au point de / ...`: endings that are little words need the brackets.
    if (!bracketed && littleWords.test(ending)) continue;
    if (!bracketed && slash === undefined && !(risky.has(ending.toLowerCase()) && /[-\d]/.test(label))) continue;
    const host = `${label}.${ending}`;
    if (isHost(host)) yield { href: `http://${host}/${path ?? ''}`, from: match.index, to: match.index + whole.length, how: 'spelled' };
  }
}

/** `ht tps:/ /refund-portal .cc/ agent`: the scheme is broken up by spaces, so the host may be too. */
function* brokenScheme(text: string): Generator<Disguised> {
  const pattern = /h ?t ?t ?p ?s? ?: ?[/\\] ?[/\\] ?/gi;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (!match[0].includes(' ')) continue;
    const from = match.index + match[0].length;
    const rest = text.slice(from, from + 200).split(/[\n<>"]/, 1)[0]!.replace(/ ?([./]) ?/g, '$1').split(' ', 1)[0]!;
    if (isHost(rest)) yield { href: `http://${rest}`, from: match.index, to: Math.min(text.length, from + rest.length), how: 'spaced' };
  }
}

/** `s c r e e n . c c / 4`: letters one by one. */
function* spacedOut(text: string): Generator<Disguised> {
  let run = 0;
  for (let at = 0; at <= text.length; at += 2) {
    const lone = at < text.length && text[at] !== ' ' && (at + 1 >= text.length || text[at + 1] === ' ' || text[at + 1] === '\n');
    if (lone) { run++; continue; }
    yield* joinedUp(text, at, run);
    run = 0;
    const space = text.indexOf(' ', at);
    if (space < 0) return;
    at = space - 1;
  }
  yield* joinedUp(text, text.length + 1, run);
}

function* joinedUp(text: string, at: number, run: number): Generator<Disguised> {
  if (run < 7) return;
  const from = Math.max(0, at - 2 * run);
  const host = text.slice(from, at).replaceAll(' ', '').trim().replace(/^https?:\/\//i, '');
  if (host.includes('.') && isHost(host.slice(0, 300))) yield { href: `http://${host}`, from, to: Math.min(text.length, at - 1), how: 'spaced' };
}

/** `refund-portal .cc/agent`: spaces around the dot, and a path that says that it is an address. */
function* spacedDot(text: string): Generator<Disguised> {
  const pattern = /(?<![\w@./-])([a-z0-9-]{3,63})(?: \. ?|\. )([a-z]{2,12}) ?\/ ?([\w-]{1,60})/gi;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [whole, label = '', ending = '', path = ''] = match;
    // `Ask him. In/out is the same`: a real ending, and a label or ending that no sentence has.
    if (!/[-\d]/.test(label) && !(risky.has(ending.toLowerCase()) && ending === ending.toLowerCase() && whole.includes(' .'))) continue;
    if (isHost(`${label}.${ending}`)) yield { href: `http://${label}.${ending}/${path}`, from: match.index, to: match.index + whole.length, how: 'spaced' };
  }
}

/** `panel-agents,support,app` beside a word for dots. */
function* commas(text: string): Generator<Disguised> {
  const pattern = /(?<![\w,-])([a-z0-9-]{3,40}(?:,[a-z0-9-]{2,40}){0,2},[a-z]{2,10})(?![\w,-])/gi;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const host = match[0].replaceAll(',', '.');
    if (host.includes('-') && isHost(host)) yield { href: `http://${host}/`, from: match.index, to: match.index + match[0].length, how: 'spelled' };
  }
}

function isHost(rest: string): boolean {
  if (!/^[a-z0-9\u0080-\uffff]/i.test(rest)) return false;
  const address = parseAddress(`http://${rest}`);
  return address.purpose === 'web' && (address.ip !== null || (address.knownSuffix && address.domain.includes('.')));
}
