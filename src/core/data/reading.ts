import { findLabels, type Label } from '../labels/find-labels.ts';
import { normalise } from '../normalise.ts';
import type { EngineSettings } from '../settings.ts';
import { isDigitCode } from './characters.ts';
import { findPieces, type Pieces } from './pieces.ts';

/** One message as the kinds read it. What costs time is made when first asked for. */
export interface Reading {
  readonly text: string;
  readonly settings: EngineSettings;
  readonly hasAt: boolean;
  /** Something in it is masked already. */
  readonly hasMask: boolean;
  pieces(): Pieces;
  /** In order of the text. */
  labels(): readonly Label[];
  /** Ids of what the message before asked for: they label a short answer. */
  asked(): readonly string[];
  /** No label in the message, none asked for: kinds that need one need not look. */
  isUnlabelled(): boolean;
  /** Whether the message, or what was asked for, has a label with this id anywhere. */
  hasLabel(id: string): boolean;
  /** Index of the last label that ends at or before `position`, or -1. Quick when positions rise from call to call. */
  lastLabelBefore(position: number): number;
}

/** Two bullets: all our masks have them, and lists have one. A label does not reach over a masked value: that was the value it stood for. */
export const maskRun = '••';

const shortAnswer = 80;
/** Up to here looking through the labels is quicker than making a set of them. */
const fewLabels = 12;
/** Longer than this and the label belongs to something else; facts/data.md measured 40. */
const labelReach = 40;
const labelReachBehind = 15;
const noIds: readonly string[] = [];

export function read(text: string, prev: string | undefined, settings: EngineSettings): Reading {
  const pieces = findPieces(text);
  let labels: readonly Label[] | undefined;
  let asked: readonly string[] | undefined;
  let labelIds: ReadonlySet<string> | undefined;
  let lastAsked = '';
  let lastAnswer = false;
  let cursor = -1;
  const holdsLabel = (id: string): boolean => {
    const all = reading.labels();
    if (all.length > fewLabels) return (labelIds ??= idsOf(all)).has(id) || reading.asked().includes(id);
    for (const label of all) if (label.ids.includes(id)) return true;
    return reading.asked().includes(id);
  };
  const reading: Reading = {
    text,
    settings,
    hasMask: text.includes(maskRun),
    hasAt: text.includes('@') || text.includes('%40'),
    pieces: () => pieces,
    labels: () => (labels ??= findLabels(text)),
    asked: () => (asked ??= prev === undefined || text.length > shortAnswer ? noIds : askedIn(prev)),
    hasLabel(id) {
      // A kind asks for the same one again and again.
      if (id !== lastAsked) {
        lastAnswer = holdsLabel(id);
        lastAsked = id;
      }
      return lastAnswer;
    },
    lastLabelBefore(position) {
      const all = reading.labels();
      while (cursor >= 0 && all[cursor]!.end > position) cursor--;
      while (cursor + 1 < all.length && all[cursor + 1]!.end <= position) cursor++;
      return cursor;
    },
    isUnlabelled: () => reading.labels().length === 0 && reading.asked().length === 0,
  };
  return reading;
}

function idsOf(labels: readonly Label[]): ReadonlySet<string> {
  const all = new Set<string>();
  for (const { ids } of labels) for (const id of ids) all.add(id);
  return all;
}

/** What a message asks for: the labels behind its last mention of an order, a booking or the like; that may be the answer instead. */
function askedIn(prev: string): readonly string[] {
  const labels = findLabels(normalise(prev.slice(-300)).text);
  return labels.slice(labels.findLastIndex(label => label.ids[0] === 'other') + 1).flatMap(label => label.ids);
}

/** What a label says about a value: how near, and whether anything nearer says otherwise. */
export interface Context {
  /** Label ids that stand for the value, the nearest first. */
  readonly ids: readonly string[];
  /** The nearest label names an order, a booking, an amount or the like. */
  readonly otherwise: boolean;
  /** Where the nearest label before the value begins, or -1. */
  readonly labelStart: number;
  /** The nearest label stands right before the value, no other value between. */
  readonly isRightBefore: boolean;
}

const nothing: Context = { ids: noIds, otherwise: false, labelStart: -1, isRightBefore: false };

/** Labels at most 40 characters before `start` or 15 behind `end`; those of the question before when the message has none. */
export function contextOf(reading: Reading, start: number, end: number): Context {
  const { text } = reading;
  const labels = reading.labels();
  if (reading.isUnlabelled()) return nothing;
  const last = reading.lastLabelBefore(start);
  const inReach = last >= 0 && start - labels[last]!.end <= labelReach;
  if (!inReach && labels.length > 0 && (labels[last + 1]?.start ?? Infinity) > end + labelReachBehind) return nothing;
  // Mostly one label stands near: its list is handed on as it is.
  let ids = noIds;
  let otherwise = false;
  let labelStart = -1;
  let near = false;
  let previous = noIds;
  for (let index = last; index >= 0; index--) {
    const label = labels[index]!;
    if (start - label.end > labelReach) break;
    if (reading.hasMask && text.slice(label.end, start).includes(maskRun)) break;
    if (label.ids[0] === 'other') {
      if (ids.length === 0) otherwise = isRightBefore(text, label.end, start);
      break;
    }
    if (ids.length === 0) {
      labelStart = label.start;
      near = isRightBefore(text, label.end, start);
    }
    if (label.ids !== previous) ids = ids.length === 0 ? label.ids : [...ids, ...label.ids];
    previous = label.ids;
  }
  if (otherwise) return { ids: noIds, otherwise, labelStart, isRightBefore: true };
  const behind = labels[last + 1];
  // Behind the value it counts only where none stands right before: people write one or the other.
  if (!near && behind !== undefined && behind.start >= end && behind.start - end <= labelReachBehind && !(reading.hasMask && text.slice(end, behind.start).includes(maskRun)) && behind.ids[0] !== 'other' && !announcesNext(text, behind.end)) ids = [...behind.ids, ...ids];
  if (ids.length === 0 && labels.length === 0) ids = reading.asked();
  return ids.length === 0 ? nothing : { ids, otherwise, labelStart, isRightBefore: near };
}

/** A label for orders, bookings and amounts rules out only the value right behind it, and not across another value. */
function isRightBefore(text: string, labelEnd: number, start: number): boolean {
  if (start - labelEnd > 30) return false;
  for (let index = labelEnd; index < start; index++) if (isDigitCode(text.charCodeAt(index)) || text[index] === '@') return false;
  return true;
}

/** `(IP: 1.2.3.4) - MRN: 123`: a colon or an equals sign behind a label points forward. */
const announcesNext = (text: string, labelEnd: number): boolean => /^["']? ?[:=]/.test(text.slice(labelEnd, labelEnd + 3));

const denial = /(?:\binvalid|\bfake|\b(?:not|isn't|wasn't)(?: an?| the| your| my)?(?: valid| real| correct)?)\s{0,2}$/i;

/** The nearest label is denied: "not a valid ...", "invalid ...". Only a passing check counts then. */
export const isDenied = ({ text }: Reading, { labelStart }: Context): boolean => labelStart >= 0 && denial.test(text.slice(Math.max(0, labelStart - 24), labelStart));

/** Whether a label with this id stands anywhere in the 400 characters before: the head of a table, the columns of a statement. */
export function isAnnounced(reading: Reading, start: number, id: string): boolean {
  const labels = reading.labels();
  for (let index = reading.lastLabelBefore(start), seen = 0; index >= 0 && seen < 40; index--, seen++) {
    const label = labels[index]!;
    if (start - label.end > 400 || (reading.hasMask && reading.text.slice(label.end, start).includes(maskRun))) return false;
    if (label.ids.includes(id)) return true;
  }
  return false;
}
