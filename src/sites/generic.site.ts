import { alias } from './alias.ts';
import { closestComposed, inOneLook, isInside, queryAllDeep } from './composed.ts';
import { parentComposed, rootOf } from './shadow-root.ts';
import { enterSends } from './keys.ts';
import { isPressed, likelySend, saysSend, sendsNothing } from './likely-send.ts';
import { readMessage } from './read-message.ts';
import { sideOf } from './side.ts';
import { seen, type ReadMessage, type Selector, type Site } from './site.ts';
import { composersIn, writtenIn } from './structure/composers.ts';
import { logNear, type FoundLog } from './structure/logs.ts';
import { selectorOf } from './structure/selectors.ts';
import { sideByWords } from './structure/side-by-words.ts';

export interface GenericSite {
  readonly site: Site;
  /** 0 to 1: how sure it is that this is a conversation with its composer. */
  readonly confidence: number;
}

/** Composers that are tried, and messages whose side is looked at in advance. */
const mostComposers = 3;
const mostSampled = 60;
/** Elements around a composer that are looked at for a button, and buttons that may send. */
const mostPressed = 400;
const mostButtons = 12;

const files = 'a[download], a[href*="/attachments/"]';

/**
 * A console nobody has described, read by structure and geometry: the composer low on the page, the log near it, the parts that
 * repeat in it, and the side each stands on. Null while there is no such thing. Call it again while a page builds itself.
 */
export function genericSite(document: Document, composerCss?: string): GenericSite | null {
  return inOneLook(() => {
    for (const composer of composersIn(document, composerCss).slice(0, mostComposers)) {
      const log = logNear(composer);
      const written = writtenIn(composer, composerCss);
      if (log !== null && written !== null) return siteFrom(document, composer, selectorOf(written) + (written === composer ? '' : ':read-write'), log);
    }
    return null;
  });
}

/** `composer`: the box, or the frame with it, which `css` matches in its own document. */
function siteFrom(document: Document, composer: HTMLElement, css: string, found: FoundLog): GenericSite {
  const log = structural(selectorOf(found.element));
  const message = structural(found.messages.css);
  const speakers = speakersIn(found.element, found.messages.elements);
  const site: Site = {
    id: 'generic',
    name: document.location.hostname,
    isHere: url => url.host === document.location.host,
    log,
    conversation: element => nameOfLog(element, log.css),
    inShadow: [composer, found.element, ...found.messages.elements.slice(0, 1)].some(part => part.getRootNode() !== document || rootOf(part) !== null),
    message,
    read: element => read(element, log.css, speakers.of),
    composer: structural(css),
    mode: () => 'public',
    send: structural([likelySend, ...buttonsNear(composer, found.element)].join(', ')),
    isUnknown: true,
    sendsOn: enterSends,
  };
  return { site, confidence: confidenceIn(composer, found, speakers.areTold) };
}

const structural = (css: string): Selector => seen(css, 'found by structure on the page', 'now');

export interface Speakers {
  of(message: Element, log: Element): 'agent' | 'customer';
  readonly areTold: boolean;
}

/**
 * By words where a log uses them: then who is not named is the customer. Else by side, and the far side means the agent only in a
 * log that uses both: in one with a wide column of names in front, everything stands off the centre.
 */
export function speakersIn(element: Element, messages: readonly Element[]): Speakers {
  const sample = messages.slice(-mostSampled);
  const sides = new Set(sample.map(message => sideOf(message, element)));
  let areNamed = sample.some(message => sideByWords(message, element) !== null);
  const of: Speakers['of'] = (message, log) => {
    const named = sideByWords(message, log);
    areNamed ||= named !== null;
    if (areNamed) return named ?? 'customer';
    const side = sideOf(message, log);
    sides.add(side);
    return side === 'end' && sides.has('start') ? 'agent' : 'customer';
  };
  return { of, areTold: areNamed || (sides.has('start') && sides.has('end')) };
}

function read(element: Element, logCss: string, speakerOf: Speakers['of']): ReadMessage | null {
  const log = closestComposed(element, logCss);
  if (log === null) return null;
  return readMessage(element, { id: idOf(element), speaker: speakerOf(element, log), body: element, files });
}

/** The id a message has in attributes of any console. A list that reuses its rows may number those: that is no id of what a row shows. */
export function idOf(element: Element): string | null {
  const id = element.getAttribute('data-message-id') ?? element.getAttribute('data-mid');
  const other = element.getAttribute('data-id') ?? element.id;
  return id ?? (/^\D*\d{0,3}$/.test(other) ? null : other);
}

/** The address names the talk; where several logs are mounted, each by its own id or place. */
export function nameOfLog(log: Element, css: string): string {
  const document = log.ownerDocument;
  // Asked for each message: the roots of a long page are only walked for a log that is in one.
  const mounted = log.getRootNode() === document ? [...document.querySelectorAll(css)] : queryAllDeep(document, css);
  const which = mounted.length > 1 ? log.id || String(mounted.indexOf(log as HTMLElement)) : ''; // Compared by identity only.
  const { pathname, search, hash } = document.location;
  return alias(`generic ${pathname}${search}${hash} ${which}`);
}

/** What sends beside the composer, where its attributes do not say so: its text does, or whatever is pressed there may be it, but for what surely is not. */
export function buttonsNear(composer: HTMLElement, log: Element): readonly string[] {
  for (let around = parentComposed(composer), isOwn = true; around !== null && isOwn; around = parentComposed(around)) {
    isOwn = !isInside(log, around);
    const buttons = queryAllDeep(around, '*', mostPressed).slice(0, mostPressed).filter(element => isOuterPressed(element) && !isInside(element, composer) && !isInside(element, log));
    if (buttons.some(button => button.matches(likelySend))) return [];
    const named = buttons.filter(button => saysSend([button]) === 0);
    const possible = named.length > 0 ? named : buttons.filter(button => !sendsNothing(button));
    if (possible.length > 0) return possible.slice(-mostButtons).map(selectorOf);
  }
  return [];
}

/** The pointer is one for all parts of a button. */
const isOuterPressed = (element: Element): boolean => element.getClientRects().length > 0 && isPressed(element) && (element.parentElement === null || !isPressed(element.parentElement));

function confidenceIn(composer: HTMLElement, { element, messages, isSaid }: FoundLog, areTold: boolean): number {
  const log = element.getBoundingClientRect();
  const box = composer.getBoundingClientRect();
  const isBelow = box.top >= log.top + log.height / 2;
  const isAligned = box.left < log.right && box.right > log.left;
  const { length } = messages.elements;
  const sum =
    (isSaid ? 0.3 : 0.15) + (isBelow && isAligned ? 0.2 : 0) + (length >= 4 ? 0.2 : length >= 2 ? 0.1 : 0) + (messages.score - messages.share * 2 > 1.2 ? 0.15 : 0) + (areTold ? 0.15 : 0) + (messages.share > 0.85 ? 0.1 : 0);
  return Math.min(1, Math.round(sum * 100) / 100);
}
