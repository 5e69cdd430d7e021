import { closestComposed, inOneLook, isInside, queryAllDeep } from './composed.ts';
import { parentComposed, rootOf } from './shadow-root.ts';
import { enterSends, savesByKey } from './keys.ts';
import { doesBoth, isPressed, likelySend, pressedAt, saysSend, sendsNothing } from './likely-send.ts';
import { readMessage } from './read-message.ts';
import { seen, type ReadMessage, type Selector, type Site } from './site.ts';
import { composersIn, writtenIn } from './structure/composers.ts';
import { idOf, nameOfLog } from './structure/ids.ts';
import { logNear, type FoundLog } from './structure/logs.ts';
import { selectorOf } from './structure/selectors.ts';
import { speakersIn, type Speakers } from './structure/speakers.ts';
import { beyond, unanswered } from './structure/unanswered.ts';

export interface GenericSite {
  readonly site: Site;
  /** 0 to 1: how sure it is that this is a conversation with its composer. 0 for a composer alone, where no conversation is seen yet. */
  readonly confidence: number;
}

/** Composers that are tried. */
const mostComposers = 3;
/** Elements around a composer that are looked at for a button, and buttons that may send. */
const mostPressed = 400;
const mostButtons = 12;

const files = 'a[download], a[href*="/attachments/"]';

/**
 * A console nobody has described, read by structure and geometry: the composer low on the page, the log near it, the parts that
 * repeat in it, and the side each stands on. Where there is no log yet, the composer alone if it is likely one. Null while there is no
 * such thing. Call it again while a page builds itself.
 */
export function genericSite(document: Document, composerCss?: string): GenericSite | null {
  return inOneLook(() => {
    const boxes = composersIn(document, composerCss);
    for (const composer of boxes.slice(0, mostComposers)) {
      const log = logNear(composer);
      if (log) return siteFrom(document, composer, composerCss, log);
    }
    const alone = composerCss === undefined ? unanswered(boxes) : null;
    return alone && siteFrom(document, alone, composerCss, null);
  });
}

const nothing = ':not(*)';

/** `composer`: the box, or the frame with it, which `composerCss` matches in its own document. */
function siteFrom(document: Document, composer: HTMLElement, composerCss: string | undefined, found: FoundLog | null): GenericSite {
  const written = writtenIn(composer, composerCss)!; // `composersIn` answers none without.
  const css = selectorOf(written) + (written === composer ? '' : ':read-write');
  // A composer alone tells which of several guards is in charge of a frame that holds it, as a log does; one in an editor's frame is the page's around it.
  const log = structural(found ? selectorOf(found.element) : written === composer ? css : nothing);
  const message = structural(found?.messages.css ?? nothing);
  const messages = found?.messages.elements ?? [];
  const speakers = found && speakersIn(found.element, messages);
  const confidence = found ? confidenceIn(composer, found, speakers!.areTold) : 0;
  const menus = createMenus();
  const end = (box: Element | null): Element | null => (found ? still(found.element, log.css) : box && beyond(box));
  const site: Site = {
    id: 'generic',
    isHere: url => url.host === document.location.host,
    log,
    conversation: element => nameOfLog(element, log.css),
    inShadow: [composer, ...(found ? [found.element] : []), ...messages.slice(0, 1)].some(part => part.getRootNode() !== document || rootOf(part) !== null),
    message,
    read: element => speakers && read(element, log.css, speakers.of),
    composer: structural(css),
    send: structural([likelySend, ...buttonsNear(composer, found?.element ?? beyond(composer))].join(', ')),
    pressed: path => {
      const box = still(composer, css);
      return pressedNear(path, box, end(box), menus);
    },
    isUnknown: true,
    confidence,
    sendsAnywhere: savesByKey,
    sendsOn: enterSends,
  };
  return { site, confidence };
}

const structural = (css: string): Selector => seen(css, 'found by structure on the page', 'now');

function read(element: Element, logCss: string, speakerOf: Speakers['of']): ReadMessage | null {
  const log = closestComposed(element, logCss);
  return log && readMessage(element, { id: idOf(element), speaker: speakerOf(element, log), body: element, files });
}

const partsOf = (around: Element): readonly Element[] => queryAllDeep(around, '*', mostPressed).slice(0, mostPressed);

/** What sends beside the composer, where its attributes do not say so: its text does, or whatever is pressed there may be it, but for what surely is not. */
export function buttonsNear(composer: HTMLElement, log: Element): readonly string[] {
  for (let around = parentComposed(composer), isOwn = true; around !== null && isOwn; around = parentComposed(around)) {
    isOwn = !isInside(log, around);
    const buttons = partsOf(around).filter(element => isOuterPressed(element) && !isInside(element, composer) && !isInside(element, log));
    if (buttons.some(button => button.matches(likelySend))) return [];
    const named = buttons.filter(button => saysSend([button]) === 0);
    const possible = named.length > 0 ? named : buttons.filter(button => !sendsNothing(button));
    if (possible.length > 0) return possible.slice(-mostButtons).map(selectorOf);
  }
  return [];
}

/** The same of what is pressed now: many boxes show the button that sends once something stands in them. Looked for where the composer is, without the log. */
function pressedNear(path: readonly Element[], composer: Element | null, log: Element | null, menus: ReturnType<typeof createMenus>): number {
  const at = pressedAt(path);
  const control = path[Math.max(at, 0)]!;
  if (menus.hasItem(path, control)) return 0;
  const around = composer && path.slice(at).find(element => isInside(composer, element));
  if (at < 0 || !around || around === control || !log || isInside(log, around)) return -1;
  menus.expect(control, around);
  const isNamed = partsOf(around).some(element => element.matches(likelySend) || saysSend([element]) === 0);
  return sendsNothing(control) || (isNamed && !doesBoth(control.textContent)) ? -1 : at;
}

const menuMs = 150;
/** Menus of these hold pictures, files or words for the box, and ways they look. */
const opensOther = /emoji|gif|atta|anh|load|inser|forma|macro|templ|vorl|canned|tag|assig|trans/i;

/** Knows what the last press beside the composer has brought. */
function createMenus() {
  /** What came within some milliseconds; what comes later has nothing to do with it. */
  let brought: readonly Element[] = [];
  let pressedLast: Element | null = null;
  let expecting: ReturnType<typeof setTimeout> | 0 = 0;
  return {
    expect(opener: Element, around: Element): void {
      if (expecting) return;
      const parts = opensOther.test(opener.outerHTML) ? [] : [...document.querySelectorAll('body,body>*'), ...partsOf(around)].slice(0, mostPressed);
      const now = (): readonly Element[] => parts.flatMap(part => [...part.children].slice(0, mostPressed)).filter(part => part.checkVisibility());
      const before = now();
      // A long press is several presses of the same control: what the first of them brought is there before the others.
      const known = opener === pressedLast ? brought : [];
      pressedLast = opener;
      expecting = setTimeout(() => {
        brought = now().filter(part => known.includes(part) || !before.includes(part));
        expecting = 0;
      }, menuMs);
    },
    /** Whether words are pressed in it: "Solve" says nothing of sending, and sends. */
    hasItem: (path: readonly Element[], item: Element): boolean =>
      brought.some(part => path.includes(part)) && /^[^]{0,20}\p{L}{2}[^]{0,30}$/u.test(item.textContent) && !item.closest('[role=option],[role=dialog],dialog,[aria-checked]') && !sendsNothing(item),
  };
}

/** An element, or what the page has put in its place. */
const still = (element: Element, css: string): Element | null => (element.isConnected ? element : document.querySelector(css));

/** The pointer is one for all parts of a button. */
const isOuterPressed = (element: Element): boolean => element.getClientRects().length > 0 && isPressed(element) && !(element.parentElement && isPressed(element.parentElement));

const mostUntold = 0.65;

function confidenceIn(composer: HTMLElement, { element, messages, isSaid }: FoundLog, areTold: boolean): number {
  const log = element.getBoundingClientRect();
  const box = composer.getBoundingClientRect();
  const isBelow = box.top >= log.top + log.height / 2;
  const isAligned = box.left < log.right && box.right > log.left;
  const { length } = messages.elements;
  const sum =
    (isSaid ? 0.3 : 0.15) + (isBelow && isAligned ? 0.2 : 0) + (length >= 4 ? 0.2 : length >= 2 ? 0.1 : 0) + (messages.score - messages.share * 2 > 1.2 ? 0.15 : 0) + (areTold ? 0.15 : 0) + (messages.share > 0.85 ? 0.1 : 0);
  // Where neither the page nor the sides tell of a talk, it may be any list of what people wrote.
  return Math.min(isSaid || areTold ? 1 : mostUntold, Math.round(sum * 100) / 100);
}
