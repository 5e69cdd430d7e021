import type { Prepared } from './detector.ts';
import { languageAfter, tellsOfDone, traces } from './intents/traces.ts';
import { postedDomains } from './links/posted-domains.ts';
import { isMarked, type Finding, type Speaker } from './model.ts';
import type { EngineSettings } from './settings.ts';
import type { Signal, Talk } from './talk.ts';

/** The talk is dangerous from this sum of weights on ... */
const alarm = 2.7;
/** ... and calm again below this one. */
const calm = 1.5;
/** What a signal still weighs one turn later. */
const fading = 0.88;
const mostSignals = 24;

/** What a marked intent weighs: alone an alarm where nobody honest asks for it, else only beside something else. */
const customerWeights: Readonly<Record<string, number>> = {
  'ask-one-time-code': 3, 'run-command': 3, 'grant-remote-access': 3, 'open-file': 3, 'sign-in-lure': 3, 'divert-payment': 3, 'change-account-control': 3,
  'ask-credential': 3, 'ask-card-data': 3, 'ask-bank-details': 2.5, 'ask-government-id': 2, 'ask-third-party-data': 2.25, 'ask-internal-info': 2, 'move-off-platform': 2.6, 'ask-identity-detail': 1.5,
};
/** An operator's account may be in wrong hands too; what a case may need weighs less. */
const agentWeights: Readonly<Record<string, number>> = {
  'ask-one-time-code': 2.3, 'ask-credential': 2, 'sign-in-lure': 3, 'divert-payment': 3, 'grant-remote-access': 2.8, 'run-command': 1.5, 'open-file': 1.5,
  'ask-bank-details': 1, 'ask-card-data': 2, 'move-off-platform': 2.8,
};
/** Another number, address, account for payouts, right or reset is what honest customers wish for every day, and attackers too: an alarm beside anything else, not alone. */
const wishWeight = 2.4;
const wishes = new Set(['change-contact', 'reset-elsewhere', 'change-payee', 'change-rights']);
const pressureWeight = 0.8;
/** Money offered to the operator is what the talk is about. */
const bribeWeight = 2.2;
/** Words that go with a move without a clear request: too little to mark the message, not too little to remember; nothing beside a request, which they are mostly words of. */
const hintWeight = 1.2;
const traceWeights: Readonly<Record<string, number>> = { refund: 0, pay: 0, refusal: 0, claim: 0.6, plea: 0.5, approve: 0, insist: 0.7, place: 0, 'code-arrived': 0, 'sent-url': 0.5 };
/** A check for robots behind a stranger's link is the beginning of a pasted command, whoever of the two tells of it. */
const captchaWeight = 2.1;
/** An account or card that the customer names unasked, for money that would go back by itself. */
const unaskedAccountWeight = 1.8;
/** ... though the operator had just said where it is to be entered: "just put it in for me", unlike "I put it in, is it saved?". */
const sentAwayWeight = 2.7;
/** The operator said no: what is asked behind it, or was before, is more than an ordinary wish. */
const refusedWeight = 0.6;

/** What the danger leads to, by the heaviest signal. */
const families: Readonly<Record<string, string>> = {
  'ask-one-time-code': 'escalating-relay', 'ask-credential': 'escalating-relay', 'change-account-control': 'escalating-takeover', 'grant-remote-access': 'escalating-takeover',
  'run-command': 'escalating-takeover', 'open-file': 'escalating-file', 'sent-file': 'escalating-file', 'sent-link': 'escalating-file', 'divert-payment': 'escalating-money',
  'ask-card-data': 'escalating-money', 'ask-bank-details': 'escalating-money', 'sign-in-lure': 'escalating-sign-in', 'ask-third-party-data': 'escalating-disclosure',
  'ask-internal-info': 'escalating-disclosure', 'ask-government-id': 'escalating-disclosure', 'ask-identity-detail': 'escalating-disclosure', 'move-off-platform': 'escalating-pressed', bribe: 'escalating-disclosure', captcha: 'escalating-takeover', 'sent-url': 'escalating-file',
};

/**
 * The talk after one more message, and what the talk as a whole now says. Pure; the state is bounded and holds ids and numbers
 * of turns, never words. A signal fades turn by turn, so a talk calms down when nothing is added.
 */
export function advance(talk: Talk, prepared: Prepared, findings: readonly Finding[], _settings: EngineSettings): { readonly talk: Talk; readonly findings: readonly Finding[] } {
  const turn = talk.turns + 1;
  const { speaker } = prepared.message;
  const seen = traces(prepared);
  // Most messages: nothing was found and nothing is remembered.
  if (findings.length === 0 && seen.length === 0 && talk.signals.length === 0) return { talk: quietly(talk, prepared), findings: none };
  const fresh = signalsOf(findings, seen, speaker, turn);
  if (speaker === 'customer' && givesAccount(findings)) addUnasked(fresh, talk.signals, turn, tellsOfDone(prepared));
  const signals = merged(talk.signals, fresh);
  const customer = weigh(signals, turn, 'customer');
  const agent = weigh(signals, turn, 'agent');
  const sum = Math.max(customer, agent);
  const suspect: Speaker = customer >= agent ? 'customer' : 'agent';
  // Once alarmed, words of hurry tell nothing new: "thank you, it is here now".
  const isRaised = fresh.some(({ id, by, weight }) => weight > 0 && by === suspect && id !== 'refusal' && !(talk.isAlarmed && id === 'hurry'));
  const isAlarm = sum >= alarm && isRaised;
  const isAlarmed = isAlarm || (talk.isAlarmed && sum >= calm);
  const ids = seen.filter(id => id.startsWith('about-'));
  const next: Talk = { ...talk, matter: ids.length === 0 ? talk.matter : matterWith(talk.matter, turn, ids), turns: turn, agentDomains: postedDomains(talk, prepared), signals, isAlarmed, code: seen.includes('code-arrived') ? { by: speaker, turn } : talk.code, language: languageAfter(talk, prepared) };
  return { talk: next, findings: isAlarm ? [explain(signals, turn, suspect)] : none };
}

/** "My refund?", "it goes to the card you used", "I've lost that one": what the talk is about outlasts two turns that name only what has to do with it. */
function matterWith(before: Talk['matter'], turn: number, ids: readonly string[]): Talk['matter'] {
  const kept = before === null || turn - before.turn > 2 || ids.some(id => lasting.has(id)) ? [] : before.ids.filter(id => lasting.has(id));
  return kept.length === 0 ? { turn, ids } : { turn: before!.turn, ids: [...ids, ...kept] };
}
const lasting = new Set(['about-refund', 'about-sim', 'about-archive']);

const none: readonly Finding[] = [];

/** Written out, as copies by spreading are slow to make and this is made for most messages. */
const quietly = (talk: Talk, prepared: Prepared): Talk => ({ turns: talk.turns + 1, agentDomains: postedDomains(talk, prepared), signals: talk.signals, isAlarmed: false, code: talk.code, matter: talk.matter, language: languageAfter(talk, prepared) });

const accounts = new Set(['iban', 'bank-account', 'payment-card', 'crypto-address']);

const givesAccount = (findings: readonly Finding[]): boolean => findings.some(finding => isMarked(finding) && accounts.has(finding.type));

/** A refund was the matter lately, and the operator did not ask where it should go. */
function addUnasked(fresh: Signal[], before: readonly Signal[], turn: number, isDone: boolean): void {
  const signals = [...before, ...fresh];
  const isRecent = (id: string, by: Speaker | null, turns: number): boolean => signals.some(signal => signal.id === id && (by === null || signal.by === by) && turn - signal.turn <= turns);
  if (!(isRecent('refund', null, 6) || isRecent('pay', null, 6)) || isRecent('ask-bank-details', 'agent', 3) || isRecent('ask-card-data', 'agent', 3)) return;
  fresh.push({ id: 'divert-payment', by: 'customer', turn, weight: !isDone && isRecent('place', 'agent', 1) ? sentAwayWeight : unaskedAccountWeight });
}

function signalsOf(findings: readonly Finding[], seen: readonly string[], by: Speaker, turn: number): Signal[] {
  const weights = by === 'customer' ? customerWeights : agentWeights;
  const signals: Signal[] = [];
  const add = (id: string, weight: number): void => void signals.push({ id, by, turn, weight });
  const isDisclosed = findings.some(({ type }) => type === 'ask-third-party-data');
  for (const finding of findings) {
    // "Which date of birth do you have on file?" asks for one thing.
    if (isDisclosed && (finding.type === 'ask-identity-detail' || finding.type === 'ask-government-id')) continue;
    if (finding.kind === 'intent' && finding.type === 'pressure') add(...pressed(finding.reason.slice('pressure-'.length), by));
    else if (finding.kind === 'intent' && isMarked(finding)) add(finding.type, (by === 'customer' && finding.tier === 'caution' && wishes.has(finding.reason) ? wishWeight : (weights[finding.type] ?? 0)) * (turn <= openingTurns ? opening : 1));
    else if (finding.kind === 'link' && isMarked(finding) && by === 'customer') add('sent-link', finding.tier === 'danger' ? 1.5 : 0.7);
    else if (finding.kind === 'file' && isMarked(finding) && by === 'customer') add('sent-file', finding.tier === 'danger' ? 2 : 1);
  }
  const isAsked = signals.some(({ id }) => id in customerWeights);
  for (const id of seen) {
    if (id.startsWith('about-')) continue;
    if (id === 'captcha') signals.push({ id, by: 'customer', turn, weight: captchaWeight });
    else if (id === 'refusal' && by === 'agent') signals.push({ id, by: 'customer', turn, weight: refusedWeight });
    else if (traceWeights[id] !== undefined) add(id, id === 'sent-url' && by === 'agent' ? 0 : traceWeights[id]);
    else if (by === 'customer' && !isAsked) add(id, hintWeight * (turn <= openingTurns ? opening : 1));
  }
  return signals;
}

const pressed = (id: string, by: Speaker): [string, number] => [id, by === 'agent' ? pressureWeight / 2 : id === 'bribe' ? bribeWeight : pressureWeight];

/** Each signal once, at its last turn; the oldest are dropped. */
function merged(old: readonly Signal[], fresh: readonly Signal[]): readonly Signal[] {
  if (fresh.length === 0) return old;
  const isFresh = (signal: Signal): boolean => fresh.some(one => one.id === signal.id && one.by === signal.by);
  const unique = fresh.filter((signal, index) => fresh.findIndex(one => one.id === signal.id) === index).map(signal => insisted(old, signal));
  return [...old.filter(signal => !isFresh(signal)), ...unique].slice(-mostSignals);
}

/** Asked again, a thing weighs more than the first time. */
function insisted(old: readonly Signal[], signal: Signal): Signal {
  const before = old.find(one => one.id === signal.id && one.by === signal.by);
  if (before === undefined || families[signal.id] === undefined) return signal;
  return { ...signal, weight: Math.min(2 * alarm, signal.weight + 0.5 * before.weight * fading ** (signal.turn - before.turn)) };
}

/** Who opens with the plain request is mostly honest: a lure comes after its story. */
const opening = 0.8;
const openingTurns = 2;

/** Pressure, claims and pleas only add to something asked, sent or wanted: alone they are an angry customer. */
function weigh(signals: readonly Signal[], turn: number, by: Speaker): number {
  let asked = 0;
  let support = 0;
  for (const signal of signals) {
    if (signal.by !== by) continue;
    const weight = signal.weight * fading ** (turn - signal.turn);
    if (families[signal.id] !== undefined) asked += weight;
    else support += weight;
  }
  return asked < 0.5 ? 0 : asked + Math.min(support, asked);
}

function explain(signals: readonly Signal[], turn: number, by: Speaker): Finding {
  const led = signals.filter(signal => signal.by === by && signal.weight > 0 && turn - signal.turn < 24);
  const heaviest = led.reduce((a, b) => (b.weight * fading ** (turn - b.turn) > a.weight * fading ** (turn - a.turn) ? b : a));
  const detail = led.map(signal => `${signal.id} #${signal.turn}`).join(', ');
  return { kind: 'conversation', type: 'escalating', tier: 'danger', reason: families[heaviest.id] ?? 'escalating-pressed', evidence: { detail, count: String(led.length) } };
}
