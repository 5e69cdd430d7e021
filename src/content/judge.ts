import type { Engine, Inspection } from '../core/engine.ts';
import type { Finding, Message, Speaker } from '../core/model.ts';
import { newTalk, type Talk } from '../core/talk.ts';
import { parentComposed } from '../sites/shadow-root.ts';
import type { ReadMessage, Site } from '../sites/site.ts';
import { hash } from './hash.ts';
import { isNewer, newestOf, type Order } from './message-order.ts';

export interface Judged {
  readonly conversation: string;
  /** Our id of the message: the console's own, or one made from what it said when first seen. */
  readonly message: string;
  readonly findings: readonly Finding[];
  readonly failed: Inspection['failed'];
  /** False when the very same message was judged before and only its element is new. */
  readonly isNews: boolean;
  /** Milliseconds since 1970 when it was first judged with this content. */
  readonly time: number;
  /** Number of its turn in the talk, the first is 1; null for what did not move the talk on, such as older messages that load above. */
  readonly turn: number | null;
  /** Of the message where its words tell, else of the conversation before it; null where nothing told yet. */
  readonly language: string | null;
}

interface Remembered {
  readonly content: string;
  readonly findings: readonly Finding[];
  readonly time: number;
  readonly turn: number | null;
  readonly language: string | null;
}

/** What an element showed when it was last read. */
interface ShownAs {
  readonly id: string;
  readonly message: string;
  /** The console's own id of the message. */
  readonly own: string | null;
  readonly conversation: string;
  readonly content: string;
  readonly length: number;
}

interface OpenTalk {
  talk: Talk;
  /** The talk before its last turn, of which more may come yet. */
  before: Talk;
  /** The message of the last turn, and what showed it last. */
  last: { readonly message: string; readonly element: WeakRef<Element> } | null;
  /** The agent's newest message, which a console may show before its server has named it. */
  sent: { readonly content: string; readonly id: string; readonly element: WeakRef<Element>; readonly time: number } | null;
  /** Ids that a message got from the server, each with the one it had before. */
  readonly renamed: Map<string, string>;
  readonly messages: Map<string, Remembered>;
  /** Lines, as hashes, and who wrote each first. */
  readonly lines: Map<string, Speaker>;
}

/** Per conversation: what is older is forgotten and would be judged again, which changes nothing but work. */
const rememberedMessages = 5000;
const rememberedTalks = 50;
const rememberedNames = 500;
const rememberedLines = 2000;
/** A server that has not named a message after this many milliseconds does not. */
const namingMs = 60_000;

/**
 * Judges messages once each: the same content under the same id is remembered, also when the console replaces its element. Where the
 * console shows no ids, an element keeps the one it was first given, so that an edit replaces. `isScrolling`: a moment ago or now.
 * `orderNow`: how messages follow each other in the document.
 */
export function createJudge(site: Site, engine: () => Engine, isScrolling: () => boolean, orderNow: () => Order) {
  const talks = new Map<string, OpenTalk>();
  const shown = new WeakMap<Element, ShownAs>();
  /** Older messages that load, and edits of them, are judged in the light of the talk but do not move it on. Where its last one is not shown, what was judged and stands at the end is newer. */
  const isLater = ({ last }: OpenTalk, element: Element, log: Element): boolean => {
    const before = last?.element.deref();
    if (last === null || before === element) return last === null;
    if (before?.isConnected && shown.get(before)?.message === last.message) return isNewer(before, element, orderNow());
    const end = newestOf(log.querySelectorAll(site.message.css), orderNow());
    return end === undefined || end === element || !shown.has(end);
  };
  return (element: Element, read: ReadMessage, log: Element): Judged => {
    const { text } = read.text;
    const content = hash([read.speaker, text, ...read.links.flatMap(link => [link.href, link.text]), ...read.files.map(file => file.name)].join('\u0000'));
    const before = shown.get(element);
    // An address that changes before the messages do does not make them another conversation's.
    const isAsBefore = before?.content === content && before.own === read.id;
    const conversation = isAsBefore ? before.conversation : site.conversation(log);
    const open = openTalk(talks, conversation);
    const isSameTalk = before?.conversation === conversation;
    // A list that reuses its elements does so where it is scrolled; else other words in an element are an edit.
    // But words that go on are still being written, and the list follows them.
    const isReused = ({ length, content: old }: ShownAs): boolean => open.messages.has(content) || (isScrolling() && hash(`${read.speaker}\u0000${text.slice(0, length)}`) !== old);
    const id = read.id ?? (before !== undefined && isSameTalk && (isAsBefore || !isReused(before)) ? before.id : content);
    const message = firstName(open, element, read, id, content);
    shown.set(element, { id, message, own: read.id, conversation, content, length: text.length });
    const known = open.messages.get(message);
    const isLast = open.last?.message === message;
    const moves = isLast || (known?.content !== content && isLater(open, element, log));
    if (moves) {
      if (!isLast) open.before = open.talk;
      open.last = { message, element: new WeakRef(element) };
    }
    if (known?.content === content) return { conversation, message, findings: known.findings, failed: [], isNews: false, time: known.time, turn: known.turn, language: known.language };
    const inspection = engine().inspect(messageOf(element, read, log, site, orderNow(), open.lines), moves ? open.before : open.talk);
    learnLines(read, open.lines, inspection.findings, !moves);
    if (moves) open.talk = inspection.talk;
    const turn = moves ? open.talk.turns : (known?.turn ?? null);
    const remembered = { content, findings: inspection.findings, time: Date.now(), turn, language: inspection.talk.language };
    open.messages.delete(message);
    open.messages.set(message, remembered);
    if (open.messages.size > rememberedMessages) open.messages.delete(open.messages.keys().next().value!);
    return { conversation, message, findings: inspection.findings, failed: inspection.failed, isNews: true, time: remembered.time, turn, language: remembered.language };
  };
}

/**
 * Consoles show what an agent sends at once, under an id of their own, and again under the server's: in the same element, or in one
 * that takes its place. It stays one message, by its first name.
 */
function firstName(open: OpenTalk, element: Element, { speaker }: ReadMessage, id: string, content: string): string {
  const known = open.renamed.get(id);
  if (known !== undefined || speaker !== 'agent') return known ?? id;
  const { sent } = open;
  const before = sent?.element.deref();
  const isNamed = sent !== null && sent.id !== id && sent.content === content && !open.messages.has(id) && Date.now() - sent.time < namingMs && (before === element || !before?.isConnected);
  if (!isNamed) {
    if (!open.messages.has(id)) open.sent = { content, id, element: new WeakRef(element), time: Date.now() };
    return id;
  }
  open.renamed.set(id, sent.id);
  // A server names it once: the same words again are another message.
  open.sent = null;
  if (open.renamed.size > rememberedNames) open.renamed.delete(open.renamed.keys().next().value!);
  return sent.id;
}

function openTalk(talks: Map<string, OpenTalk>, conversation: string): OpenTalk {
  const open = talks.get(conversation) ?? { talk: newTalk, before: newTalk, last: null, sent: null, renamed: new Map(), messages: new Map(), lines: new Map() };
  talks.delete(conversation);
  talks.set(conversation, open);
  if (talks.size > rememberedTalks) talks.delete(talks.keys().next().value!);
  return open;
}

function messageOf(element: Element, read: ReadMessage, log: Element, site: Site, order: Order, lines: Map<string, Speaker>): Message {
  const prev = textBefore(element, log, site, order);
  return {
    speaker: read.speaker,
    text: withoutQuotes(read, lines),
    links: read.links.map(({ href, text }) => ({ href, text })),
    files: read.files.map(({ name }) => ({ name })),
    ...(prev !== null && { prev }),
  };
}

/** What may be quoted of a text. */
const linesOf = /[^\n>]{20,}/g;

/** An answer by mail quotes the agent's own words, by which nobody asks for anything: lines that the agent wrote are blank in a customer's message. */
function withoutQuotes({ speaker, text: { text } }: ReadMessage, lines: Map<string, Speaker>): string {
  if (speaker === 'agent') return text;
  const own = text.replace(linesOf, line => {
    const name = hash(line.trim());
    if (lines.get(name) === 'agent') return ' '.repeat(line.length);
    learn(lines, name, speaker);
    return line;
  });
  // Who says nothing else says that.
  return own.trim() === '' ? text : own;
}

/** The agent's lines, but for those that the agent quotes, and what is as dangerous in a customer's words. `isOlder`: than what was judged before. */
function learnLines({ speaker, text: { text } }: ReadMessage, lines: Map<string, Speaker>, findings: readonly Finding[], isOlder: boolean): void {
  if (speaker === 'customer' || findings.some(({ kind, tier }) => kind === 'intent' && tier === 'danger')) return;
  for (const [line] of text.matchAll(linesOf)) {
    const name = hash(line.trim());
    if (isOlder || !lines.has(name)) learn(lines, name, speaker);
  }
}

const learn = (lines: Map<string, Speaker>, name: string, speaker: Speaker): unknown => lines.size < rememberedLines && lines.set(name, speaker);

/** The text of the message before: among the nearest few siblings of the message, or of the wrappers around it; of placed rows, the one above. */
function textBefore(element: Element, log: Element, site: Site, order: Order): string | null {
  if (order === 'placed') {
    const before = newestOf([...log.querySelectorAll(site.message.css)].filter(each => isNewer(each, element, order)), order);
    return (before && site.read(before)?.text.text) ?? null;
  }
  const beside = order === 'up' ? 'nextElementSibling' : 'previousElementSibling';
  let around: Element | null = element;
  for (let height = 0; around !== null && around !== log && height < 4; height++, around = parentComposed(around)) {
    let sibling: Element | null = around[beside];
    for (let steps = 0; sibling !== null && steps < 5; steps++, sibling = sibling[beside]) {
      const message = sibling.matches(site.message.css) ? sibling : newestOf(sibling.querySelectorAll(site.message.css), order);
      const read = message === undefined ? null : site.read(message);
      if (read !== null) return read.text.text;
    }
  }
  return null;
}
