import type { Link, Speaker } from '../core/model.ts';

/** Something a careful person sees in a message. */
export interface Notice {
  /** Type id of CONTRACT.md: what it is an instance of. */
  readonly sign: string;
  /** One or two sentences to the operator, in the language of the scenario. */
  readonly why: string;
}

/** Where today's engine says otherwise than `notice`: kept honest by test/unit/scenarios.test.ts. */
export interface GuardSays {
  /** Signs that the engine does not mark in this message. */
  readonly misses?: readonly string[];
  /** Types that it marks although nobody need notice them, or that come along with a sign. */
  readonly adds?: readonly string[];
}

/** One message of a scripted talk. */
export interface Turn {
  readonly speaker: Speaker;
  readonly text: string;
  /** Links whose visible text is not their address; each text stands in `text` too. Bare web addresses become links by themselves. */
  readonly links?: readonly Link[];
  readonly files?: readonly string[];
  /** What to notice in this message; none: nothing is wrong with it. */
  readonly notice?: readonly Notice[];
  readonly guard?: GuardSays;
}

/** Who the visitor says they are, as a console's side panel shows it. */
export interface Visitor {
  readonly name: string;
  readonly place?: string;
  /** Customer since this year. */
  readonly since?: string;
  readonly order?: string;
  /** What the file says besides. */
  readonly note?: string;
}

/** A scripted talk that trainers play, tests check and screenshots show. docs/scenario.schema.json describes it for others. */
export interface Scenario {
  /** Unique: small letters, digits and dashes. */
  readonly id: string;
  /** Two-letter code of the language it is written in. */
  readonly language: string;
  readonly kind: 'attack' | 'innocent';
  /** Says what the visitor wants, not whether it is an attack: queues show it. */
  readonly title: string;
  readonly visitor: Visitor;
  readonly turns: readonly Turn[];
  /** What to take away, told at the end. */
  readonly lesson: string;
  /** True when the engine raises its alarm about the talk as a whole. */
  readonly alarm?: boolean;
}

/** The types that the engine marks in a message, by what the scenario says: each once, sorted. */
export function expectedMarks({ notice = [], guard = {} }: Turn): readonly string[] {
  const seen = notice.map(({ sign }) => sign).filter(sign => !guard.misses?.includes(sign));
  return [...new Set([...seen, ...(guard.adds ?? [])])].sort();
}
