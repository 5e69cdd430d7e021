import type { Look, Prepared } from '../detector.ts';
import { normalise, type Normalised } from '../normalise.ts';
import { findAsks, type Ask } from './asks.ts';
import { withCompounds } from './compounds.ts';
import { mattersOf } from './context.ts';
import { hints } from './hints.ts';
import { meanings } from './language-file.ts';
import { lexicon } from './languages.ts';
import { findPhrases, isWorthSearching, likelyLanguages, type Hit } from './matching.ts';
import { findMoves } from './moves.ts';
import { meaningSet } from './meaning-set.ts';
import { passagesOf } from './passage.ts';
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
const nothing: Analysis = { requests: [], traces: [] };
let lastPrepared: Prepared | null = null;
let lastAnalysis = nothing;

/** Reads a message and judges it sentence by sentence. The last one is remembered, as the detector and the talk ask one after the other. */
export function analysed(prepared: Prepared, isRecalled = false, matter: readonly string[] = []): Analysis {
  if (prepared !== lastPrepared) {
    lastPrepared = null;
    lastAnalysis = analyse(prepared, isRecalled, matter);
    lastPrepared = prepared;
  }
  return lastAnalysis;
}

function analyse({ message, body }: Prepared, isRecalled: boolean, known: readonly string[]): Analysis {
  const before = message.prev !== undefined && message.text.length < shortAnswer ? phrasesOf(message.prev) : [];
  const recalls = isRecalled || isArrival(before);
  const matter = message.text.length < shortAnswer ? (before.length === 0 ? known : [...known, ...mattersOf(before)]) : [];
  let requests: Request[] | null = null;
  const traces = body.text.includes('://') ? ['sent-url'] : [];
  for (let from = 0; from < body.text.length; ) {
    const { reading, languages } = read(body.text, from, from === 0 ? looked(body) : null);
    from = reading.end;
    if (!recalls && matter.length === 0 && !isWorthSearching(reading, lexicon(), languages)) continue;
    const hits = withCompounds(findPhrases(reading, lexicon(), languages), reading);
    if (hits.length === 0) continue;
    const roles = rolesOf(hits);
    if ((roles & mayHold.traces) !== 0) addTraces(hits, traces);
    if ((roles & mayHold[message.speaker]) === 0) continue;
    for (const passage of passagesOf(reading, languages, hits, recalls, matter)) {
      for (const ask of findAsks(passage, message.speaker)) (requests ??= []).push(placed(ask, reading));
      for (const move of findMoves(passage, message.speaker)) (requests ??= []).push(placed(move, reading));
    }
  }
  return requests === null && traces.length === 0 ? nothing : { requests: requests ?? [], traces };
}

const traced: readonly (string | null)[] = meanings.map(name => (loneTraces.includes(name) ? name : null));

/** Adds what the phrases show beside requests, each once. */
function addTraces(hits: readonly Hit[], traces: string[]): void {
  const add = (id: string): void => void (traces.includes(id) || traces.push(id));
  for (let index = 0; index < hits.length; index++) {
    const trace = traced[hits[index]!.meaning]!;
    if (trace !== null) add(trace);
  }
  hints(hits).forEach(add);
  mattersOf(hits).forEach(add);
  if (isArrival(hits)) add('code-arrived');
}

/** The next stretch of a text, and the languages, as bits, it may be in; their phrases are there from then on. */
function read(text: string, from: number, known: Reading | null, into = readings): { readonly reading: Reading; readonly languages: number } {
  const reading = known ?? readWords(text, from, lexicon(), into);
  const languages = likelyLanguages(reading);
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
function isArrival(hits: readonly Hit[]): boolean {
  let arrivals = 0;
  for (const { meaning } of hits) if (arrival[meaning] === 1) arrivals++;
  return arrivals > 1 || (arrivals > 0 && hits.some(hit => codes[hit.meaning] === 1));
}

function phrasesOf(text: string): readonly Hit[] {
  const { reading, languages } = read(normalise(text.slice(0, 2000)).text, 0, null, readingsBefore);
  return withCompounds(findPhrases(reading, lexicon(), languages), reading);
}
