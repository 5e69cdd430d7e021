import { codesOf, sharedCodes } from '../codes.ts';
import { findLabels, type Label } from '../labels/find-labels.ts';
import { held, normalise } from '../normalise.ts';
import type { EngineSettings } from '../settings.ts';
import { isDigitCode } from './characters.ts';
import { findPieces, type Pieces } from './pieces.ts';
import { WebAddresses } from './web-addresses.ts';

/** Two bullets: all our masks have them, and lists have one. A label does not reach over a masked value: that was the value it stood for. */
export const maskRun = '••';

/** So short an answer may be labelled by the question. */
export const shortAnswer = 80;
/** Up to here looking through the labels is quicker than making a set of them. */
const fewLabels = 12;
/** Longer than this and the label belongs to something else; facts/data.md measured 40. */
const labelReach = 40;
const labelReachBehind = 17;
const noIds: readonly string[] = [];

/** One message as the kinds read it. What costs time is made when first asked for. */
export class Reading {
  readonly hasAt: boolean;
  readonly hasColon: boolean;
  readonly hasPercent: boolean;
  /** Something in it is masked already. */
  readonly hasMask: boolean;
  /** Of `text`, with a zero behind the last. */
  readonly codes: Uint16Array;
  readonly pieces: Pieces;
  private webAddresses: WebAddresses | undefined;
  private found: readonly Label[] | undefined;
  private askedFor: readonly string[] | undefined;
  private labelIds: ReadonlySet<string> | undefined;
  private lastId = '';
  private lastAnswer = false;
  private cursor = -1;

  constructor(
    readonly text: string,
    private readonly prev: string | undefined,
    readonly settings: EngineSettings,
    holds: number,
  ) {
    this.codes = sharedCodes(text);
    this.pieces = findPieces(this.codes, text.length);
    this.hasMask = (holds & held.other) !== 0 && text.includes(maskRun);
    this.hasColon = (holds & held.colon) !== 0;
    this.hasPercent = (holds & held.percent) !== 0;
    this.hasAt = (holds & held.at) !== 0 || (this.hasPercent && text.includes('%40'));
  }

  /** Inside an address of the web, unless it is where the value of a parameter begins (`?ssn=...`). */
  isInWebAddress(start: number): boolean {
    return (this.webAddresses ??= new WebAddresses(this.codes)).holds(start);
  }

  /** In order of the text. */
  labels(): readonly Label[] {
    return (this.found ??= findLabels(this.codes, this.text));
  }

  /** Ids of what the message before asked for: they label a short answer. */
  asked(): readonly string[] {
    return (this.askedFor ??= this.prev === undefined || this.text.length > shortAnswer ? noIds : askedIn(this.prev));
  }

  /** No label in the message, none asked for: kinds that need one need not look. */
  isUnlabelled(): boolean {
    return this.labels().length === 0 && this.asked().length === 0;
  }

  /** Whether the message, or what was asked for, has a label with this id anywhere. */
  hasLabel(id: string): boolean {
    // A kind asks for the same one again and again.
    if (id !== this.lastId) {
      this.lastAnswer = this.isNamed(id) || this.asked().includes(id);
      this.lastId = id;
    }
    return this.lastAnswer;
  }

  /** Whether the message itself has a label with this id anywhere. */
  isNamed(id: string): boolean {
    const all = this.labels();
    if (all.length > fewLabels) return (this.labelIds ??= idsOf(all)).has(id);
    for (const label of all) if (label.ids.includes(id)) return true;
    return false;
  }

  /** Index of the last label that ends at or before `position`, or -1. Quick when positions rise from call to call. */
  lastLabelBefore(position: number): number {
    const all = this.labels();
    while (this.cursor >= 0 && all[this.cursor]!.end > position) this.cursor--;
    while (this.cursor + 1 < all.length && all[this.cursor + 1]!.end <= position) this.cursor++;
    return this.cursor;
  }
}

function idsOf(labels: readonly Label[]): ReadonlySet<string> {
  const all = new Set<string>();
  let previous = noIds;
  for (const { ids } of labels) {
    if (ids !== previous) for (const id of ids) all.add(id);
    previous = ids;
  }
  return all;
}

/** What a message asks for: the labels behind its last mention of an order, a booking or the like; that may be the answer instead. */
function askedIn(prev: string): readonly string[] {
  const { text } = normalise(prev.slice(-300));
  const labels = findLabels(codesOf(text), text);
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
  const { text, codes } = reading;
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
      if (ids.length === 0) otherwise = isRightBefore(codes, label.end, start);
      break;
    }
    if (ids.length === 0) {
      labelStart = label.start;
      near = isRightBefore(codes, label.end, start);
    }
    if (label.ids !== previous) ids = ids.length === 0 ? label.ids : [...ids, ...label.ids];
    previous = label.ids;
  }
  if (otherwise) return { ids: noIds, otherwise, labelStart, isRightBefore: true };
  const behind = labels[last + 1];
  // Behind the value it counts only where none stands right before: people write one or the other.
  if (!near && behind !== undefined && behind.start >= end && behind.start - end <= labelReachBehind && !(reading.hasMask && text.slice(end, behind.start).includes(maskRun)) && behind.ids[0] !== 'other' && behind.ids !== ids && !announcesNext(text, behind.end)) ids = [...behind.ids, ...ids];
  if (ids.length === 0 && labels.length === 0) ids = reading.asked();
  return ids.length === 0 ? nothing : { ids, otherwise, labelStart, isRightBefore: near };
}

/** A label for orders, bookings and amounts rules out only the value right behind it, and not across another value. */
function isRightBefore(codes: Uint16Array, labelEnd: number, start: number): boolean {
  if (start - labelEnd > 30) return false;
  for (let index = labelEnd; index < start; index++) if (isDigitCode(codes[index]!) || codes[index] === atSign) return false;
  return true;
}

const atSign = 64;

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
