import { findLabels, type Label } from '../labels/find-labels.ts';
import type { EngineSettings } from '../settings.ts';
import { findPieces, type Piece } from './pieces.ts';

/** One message as the kinds read it. What costs time is made when first asked for. */
export interface Reading {
  readonly text: string;
  readonly settings: EngineSettings;
  readonly hasAt: boolean;
  pieces(): readonly Piece[];
  /** In order of the text. */
  labels(): readonly Label[];
  /** Ids of what the message before asked for: they label a short answer. */
  asked(): readonly string[];
}

const shortAnswer = 80;
/** Longer than this and the label belongs to something else; facts/data.md measured 40. */
const labelReach = 40;
const labelReachBehind = 15;
const noIds: readonly string[] = [];

export function read(text: string, prev: string | undefined, settings: EngineSettings): Reading {
  let pieces: readonly Piece[] | undefined;
  let labels: readonly Label[] | undefined;
  let asked: readonly string[] | undefined;
  return {
    text,
    settings,
    hasAt: text.includes('@') || text.includes('%40'),
    pieces: () => (pieces ??= findPieces(text)),
    labels: () => (labels ??= findLabels(text)),
    asked: () => (asked ??= prev === undefined || text.length > shortAnswer ? noIds : findLabels(prev.slice(-300)).flatMap(label => label.ids)),
  };
}

/** What a label says about a value: how near, and whether anything nearer says otherwise. */
export interface Context {
  /** Label ids that stand for the value, the nearest first. */
  readonly ids: readonly string[];
  /** The nearest label names an order, a booking, an amount or the like. */
  readonly otherwise: boolean;
  /** The nearest label is denied: "not a valid ...", "invalid ...". Only a passing check counts then. */
  readonly denied: boolean;
}

const nothing: Context = { ids: noIds, otherwise: false, denied: false };

/** Labels at most 40 characters before `start` or 15 behind `end`; those of the question before when the message has none. */
export function contextOf(reading: Reading, start: number, end: number): Context {
  const labels = reading.labels();
  const ids: string[] = [];
  let otherwise = false;
  let denied = false;
  for (let index = lastBefore(labels, start); index >= 0; index--) {
    const label = labels[index]!;
    if (start - label.end > labelReach) break;
    if (label.ids[0] === 'other') {
      if (ids.length === 0) otherwise = true;
      break;
    }
    if (ids.length === 0) denied = isDenied(reading.text, label.start);
    ids.push(...label.ids);
  }
  if (otherwise) return { ids: noIds, otherwise, denied };
  const behind = labels[lastBefore(labels, end) + 1];
  if (ids.length === 0 && behind !== undefined && behind.start >= end && behind.start - end <= labelReachBehind && behind.ids[0] !== 'other' && !announcesNext(reading.text, behind.end)) ids.push(...behind.ids);
  if (ids.length === 0 && labels.length === 0) ids.push(...reading.asked());
  return ids.length === 0 ? nothing : { ids, otherwise, denied };
}

/** `(IP: 1.2.3.4) - MRN: 123`: a colon or an equals sign behind a label points forward. */
const announcesNext = (text: string, labelEnd: number): boolean => /^["']? ?[:=]/.test(text.slice(labelEnd, labelEnd + 3));

const denial = /(?:\binvalid|\bfake|\b(?:not|isn't|wasn't)(?: an?| the| your| my)?(?: valid| real| correct)?)\s{0,2}$/i;
const isDenied = (text: string, labelStart: number): boolean => denial.test(text.slice(Math.max(0, labelStart - 24), labelStart));

/** Whether a label with this id stands anywhere in the 400 characters before: the head of a table, the columns of a statement. */
export function isAnnounced(reading: Reading, start: number, id: string): boolean {
  const labels = reading.labels();
  for (let index = lastBefore(labels, start), seen = 0; index >= 0 && seen < 40; index--, seen++) {
    const label = labels[index]!;
    if (start - label.end > 400) return false;
    if (label.ids.includes(id)) return true;
  }
  return false;
}

/** Index of the last label that ends at or before `position`, or -1. */
function lastBefore(labels: readonly Label[], position: number): number {
  let low = 0;
  let high = labels.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (labels[middle]!.end <= position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
