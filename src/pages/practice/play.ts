import type { Scenario } from '../../examples/scenario.ts';

/** Something the operator wrote while a scenario plays, behind the turn that was last then. */
export interface Answer {
  readonly text: string;
  readonly after: number;
}

/** One scenario as it is being played. Plain data; every step gives a new one. */
export interface Play {
  readonly scenario: Scenario;
  /** Tells two plays of the same scenario apart: the guard judges each as a talk of its own. */
  readonly run: number;
  readonly shown: number;
  readonly answers: readonly Answer[];
  /** Turns the operator called suspicious. */
  readonly flags: readonly number[];
  /** Turns whose link or file the operator clicked. */
  readonly clicked: readonly number[];
  readonly isEscalated: boolean;
  /** Milliseconds since 1970. */
  readonly begun: number;
}

export const begin = (scenario: Scenario, run: number, now: number): Play => ({ scenario, run, shown: 1, answers: [], flags: [], clicked: [], isEscalated: false, begun: now });

export const isOver = ({ scenario, shown, isEscalated }: Play): boolean => isEscalated || shown >= scenario.turns.length;

export const next = (play: Play): Play => (isOver(play) ? play : { ...play, shown: play.shown + 1 });

export const back = (play: Play): Play =>
  play.isEscalated ? { ...play, isEscalated: false } : { ...play, shown: Math.max(1, play.shown - 1), answers: play.answers.filter(({ after }) => after < play.shown) };

export const answer = (play: Play, text: string): Play => ({ ...play, answers: [...play.answers, { text, after: play.shown }] });

export const flag = (play: Play, turn: number): Play => ({ ...play, flags: play.flags.includes(turn) ? play.flags.filter(other => other !== turn) : [...play.flags, turn] });

export const click = (play: Play, turn: number): Play => (play.clicked.includes(turn) ? play : { ...play, clicked: [...play.clicked, turn] });

/** Handing a talk on says that its last message is not right. */
export const escalate = (play: Play): Play => ({ ...play, isEscalated: true, flags: play.flags.includes(play.shown - 1) ? play.flags : [...play.flags, play.shown - 1] });

/** Milliseconds the next message takes to write: longer texts take longer, but nobody waits for long. */
export const pauseBefore = (text: string): number => Math.min(2600, 500 + text.length * 22);
