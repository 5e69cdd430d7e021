import type { Look, Prepared } from '../detector.ts';
import type { Speaker } from '../model.ts';
import { held, normalise, type Normalised } from '../normalise.ts';
import { askedFor, findAsks, oneTimeCode, type Ask } from './asks.ts';
import { addCompounds } from './compounds.ts';
import { mattersOf } from './context.ts';
import { hints } from './hints.ts';
import { meanings } from './language-file.ts';
import { toldBy } from './language.ts';
import { lexicon } from './languages.ts';
import { findPhrases, isWorthSearching, likelyLanguages } from './matching.ts';
import { includes, meaningSet, meets, union, type MeaningSet } from './meaning-set.ts';
import { findMoves, moving } from './moves.ts';
import { eachPassage, type MessagePart } from './passage.ts';
import { meaningOf, type Phrases } from './phrases.ts';
import { readings, readingsBefore, readingOf, readWords, type Reading } from './reading.ts';
import { loneTraces, mayHold, rolesOf } from './roles.ts';

/** A request or move with its offsets into the normalised text. */
export interface Request extends Ask {
  readonly start: number;
  readonly end: number;
}

export interface Analysis {
  readonly requests: readonly Request[];
  /** What matters only for the talk as a whole. */
  readonly traces: readonly string[];
}

let lastBody: Normalised | null = null;
let lastLook: Reading | null = null;
let lastReading = 0;

/** Reads the words of a message. The last ones are remembered, as they are asked for again when it is judged. */
export function lookAt(body: Normalised): Look {
  lastBody = body;
  lastLook = readWords(body.text, 0, lexicon());
  lastReading = readingOf();
  // Of a longer text further parts are read in the same place.
  return lastLook.end < body.text.length ? { ...lastLook } : lastLook;
}

const looked = (body: Normalised): Reading | null => (body === lastBody && readingOf() === lastReading ? lastLook : null);

/** A message shorter than this may lean on the one before. */
const shortAnswer = 160;
const none: readonly string[] = [];
const nothing: Analysis = { requests: [], traces: [] };
let lastPrepared: Prepared | null = null;
let lastAnalysis = nothing;
let lastLanguage: string | null = null;

/** Reads a message and judges it sentence by sentence. The last one is remembered, as the detector and the talk ask one after the other. */
export function analysed(prepared: Prepared, isRecalled = false, matter: readonly string[] = none, language: string | null = null): Analysis {
  if (prepared !== lastPrepared) {
    lastPrepared = null;
    lastAnalysis = analyse(prepared, isRecalled, matter, language);
    lastPrepared = prepared;
  }
  return lastAnalysis;
}

/** The language of a message that was judged, where its words tell. */
export const languageOf = (prepared: Prepared): string | null => (analysed(prepared), lastLanguage);

/** `language`: of the talk. It stands in where no word of the message is of any: "mandamelo". */
function analyse({ message, body }: Prepared, isRecalled: boolean, known: readonly string[], language: string | null): Analysis {
  const isShort = message.text.length < shortAnswer;
  const before = isShort && message.prev !== undefined ? phrasesOf(message.prev) : null;
  const recalls = isRecalled || (before !== null && isArrival(before));
  const matter = !isShort ? none : before === null ? known : [...known, ...mattersOf(before)];
  let requests: Request[] | null = null;
  const traces = (body.holds & held.colon) !== 0 && body.text.includes('://') ? ['sent-url'] : [];
  lastLanguage = null;
  for (let from = 0; from < body.text.length; ) {
    const { reading, languages } = read(body.text, from, from === 0 ? looked(body) : null, language);
    if (from === 0) lastLanguage = toldBy(reading, languages);
    from = reading.end;
    if (!recalls && matter.length === 0 && !isWorthSearching(reading, lexicon(), languages)) continue;
    requests = requestsIn({ reading, languages, all: phrasesIn(reading, languages), isRecalled: recalls }, matter, message.speaker, requests, traces);
  }
  return requests === null && traces.length === 0 ? nothing : { requests: requests ?? [], traces };
}

/** Adds what a stretch of a message shows beside requests, and judges it sentence by sentence; gives the requests of the stretches before and its own. */
function requestsIn(part: MessagePart, matter: readonly string[], speaker: Speaker, before: Request[] | null, traces: string[]): Request[] | null {
  const roles = rolesOf(part.all.present);
  if ((roles & mayHold.traces) !== 0) addTraces(part.all, traces);
  if ((roles & mayHold[speaker]) === 0) return before;
  let requests = before;
  const isResend = speaker === 'customer' && isWaiting(part.all);
  const add = (ask: Ask): void => void (isResend && ask.type === oneTimeCode ? 0 : (requests ??= []).push(placed(ask, part.reading)));
  eachPassage(part, matter, wanted[speaker], passage => {
    findAsks(passage, speaker).forEach(add);
    findMoves(passage, speaker).forEach(add);
  });
  return requests;
}

/** A sentence without any of these asks for nothing. */
const wanted = { customer: union(askedFor, moving.customer), agent: union(askedFor, moving.agent) } as const;

const missed = meaningSet('missed');
const resent = meaningSet('resend');

/** "I didn't get the code, can you send it again?": who waits for one of ours wants none of the operator's. */
const isWaiting = ({ present }: Phrases): boolean => meets(present, resent) && meets(present, missed);

const traced = meaningSet(...loneTraces);

/** Adds what the phrases show beside requests, each once. */
function addTraces(phrases: Phrases, traces: string[]): void {
  const { list, count, present } = phrases;
  const add = (id: string): void => void (traces.includes(id) || traces.push(id));
  if (meets(present, traced)) for (let index = 0; index < count; index++) if (includes(traced, meaningOf(list[index]!))) add(meanings[meaningOf(list[index]!)]!);
  hints(phrases).forEach(add);
  mattersOf(phrases).forEach(add);
  if (isArrival(phrases)) add('code-arrived');
}

/** The next stretch of a text, and the languages, as bits, it may be in; their phrases are there from then on. */
function read(text: string, from: number, known: Reading | null, language: string | null, into = readings): { readonly reading: Reading; readonly languages: number } {
  const reading = known ?? readWords(text, from, lexicon(), into);
  const likely = likelyLanguages(reading);
  const languages = likely === 1 && language !== null ? 1 | (1 << lexicon().languages.indexOf(language)) : likely;
  return { reading: lexicon().makeReady(languages) ? readWords(text, from, lexicon(), into) : reading, languages };
}

/** The request with the offsets of the clauses it stands in. */
function placed(ask: Ask, { starts, ends, clauses, sentences, count }: Reading): Request {
  let { from, to } = ask;
  while (from > 0 && clauses[from - 1] === clauses[ask.from] && sentences[from - 1] === sentences[ask.from]) from--;
  while (to < count && clauses[to] === clauses[ask.to - 1] && sentences[to] === sentences[ask.to - 1]) to++;
  return { type: ask.type, reason: ask.reason, tier: ask.tier, from: ask.from, to: ask.to, start: starts[from]!, end: ends[to - 1]! };
}

const arrival = meaningSet('sms');
const codes = meaningSet('code', 'codeWeak', 'digits');

/** A message with a code or number came. */
function isArrival({ list, count, present }: Phrases): boolean {
  if (!meets(present, arrival)) return false;
  let arrivals = 0;
  for (let index = 0; index < count; index++) if (includes(arrival, meaningOf(list[index]!))) arrivals++;
  return arrivals > 1 || meets(present, codes);
}

function phrasesOf(text: string): Phrases {
  const { reading, languages } = read(normalise(text.slice(0, 2000)).text, 0, null, null, readingsBefore);
  return phrasesIn(reading, languages);
}

/** Phrases with one of these meanings are in a text. */
export const says = (text: string, set: MeaningSet): boolean => meets(phrasesOf(text).present, set);

function phrasesIn(reading: Reading, languages: number): Phrases {
  const phrases = findPhrases(reading, lexicon(), languages);
  addCompounds(phrases, reading);
  return phrases;
}
