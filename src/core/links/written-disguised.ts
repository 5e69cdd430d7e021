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
const most = 20;

/** Addresses written for people and against filters: `hxxp`, `[.]`, `(dot)`, `ponto`, spaces between letters, broken-up schemes. */
export function dressedUp(text: string): readonly Disguised[] {
  if (!clue.test(text)) return [];
  const found: Disguised[] = [];
  for (const find of [defanged, spelled, brokenScheme, spacedOut, spacedDot, commas]) {
    for (const disguised of find(text)) {
      if (found.length < most && !found.some(other => other.from < disguised.to && disguised.from < other.to)) found.push(disguised);
    }
  }
  return found;
}

const dotWord = '(?:dot|d0t|punkt|punto|ponto|point|kropka|\\u0442\\u043e\\u0447\\u043a\\u0430)';
/** One cheap look for any of the forms below. */
const clue = new RegExp(`h(?:xx|\\*\\*|XX|__|..)ps?:|[\\[({] ?(?:\\.|,|dot|d0t|punkt|punto|ponto|point) ?[\\])}]|(?:^|[\\s\\])])${dotWord} |[:/] [:/]|[a-z] (?:[a-z.:/-] ){4}|[a-z0-9] ?\\. ?[a-z]{2,10} ?/|[a-z],[a-z]{2,20},[a-z]{2,6}\\b`, 'i');

/** `hxxp://a[.]b/c`, `h**p://...`, `meow://a[dot]b|c`. */
function* defanged(text: string): Generator<Disguised> {
  const pattern = /[^\s<>"]{4,500}/g;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const word = match[0].replace(/^[([{"'*]+/, '').replace(/[.,;:!?"')\]}]{1,5}$/, '');
    if (!/[[({](?:\.|,|dot|d0t|punkt|punto|ponto|point)[\])}]|^h(?:xx|\*\*|__|\+\+|--|tx|xt|..)ps?(?::|\[:\])/i.test(word)) continue;
    const dotted = word.replace(/[[({](?:\.|,|dot|d0t|punkt|punto|ponto|point)[\])}]/gi, '.').replace(/[[({]:[\])}]/g, ':').replace(/[[({]\/[\])}]/g, '/').replaceAll('|', '/');
    const rest = dotted.replace(/^[a-z*_+-]{1,12}:[/\\]{0,3}/i, '');
    if (rest === dotted && dotted === word) continue;
    if (/^https?:\/\//i.test(word) && dotted === word) continue;
    if (isHost(rest)) yield { href: `http://${rest}`, from: match.index, to: match.index + match[0].length, how: 'defanged' };
  }
}

/** `name (dot) site / path`, `nome ponto xyz barra 12`; not what follows an `at`, as people spell mail addresses like that. */
function* spelled(text: string): Generator<Disguised> {
  const pattern = new RegExp(`(?<![\\w@.-])([a-z0-9-]{2,63})( ?[\\[({] ?${dotWord} ?[\\])}] ?| ${dotWord} )([a-z]{2,24})(?![\\w-])( ?(?:/|slash|barra|schr\\u00e4gstrich|schraegstrich) ?([^\\s]{1,60}))?`, 'gi');
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [whole, label = '', dot = '', ending = '', slash, path] = match;
    if (/(?:\bat|arroba|[@)\]]|klammeraffe|arobase|chez)\s?$/i.test(text.slice(Math.max(0, match.index - 14), match.index))) continue;
    if (/^(?:w|at|the|this|that|a|un|der|el|le|o)$/i.test(label)) continue;
    const bracketed = /[[({]/.test(dot);
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
  const pattern = /(?<![^\s])(?:[a-z0-9.:/-] ){6,200}[a-z0-9/](?![^\s])/gi;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const joined = match[0].replaceAll(' ', '');
    const host = joined.replace(/^https?:\/\//i, '');
    if (joined.includes('.') && isHost(host)) yield { href: `http://${host}`, from: match.index, to: match.index + match[0].length, how: 'spaced' };
  }
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
  if (!/\b(?:dots?|puntos?|pontos?|points?|punkte?n?)\b/i.test(text)) return;
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
