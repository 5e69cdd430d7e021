import type { Speaker } from '../core/model.ts';
import type { GuardSays, Scenario, Turn, Visitor } from './scenario.ts';

/** An attack and its innocent twin: the same visitor, subject and length, so that only what is asked tells them apart. */
export interface Pair {
  readonly attack: Scenario;
  readonly innocent: Scenario;
}

interface Written {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly visitor: Visitor;
  readonly attack: Told;
  readonly innocent: Told;
}

interface Told {
  readonly turns: readonly Turn[];
  readonly lesson: string;
  readonly alarm?: boolean;
}

export function pair({ id, language, title, visitor, attack, innocent }: Written): Pair {
  const shared = { language, title, visitor };
  return { attack: { id, kind: 'attack', ...shared, ...attack }, innocent: { id: `${id}-twin`, kind: 'innocent', ...shared, ...innocent } };
}

type Extra = Partial<Omit<Turn, 'speaker' | 'text'>>;

const turn = (speaker: Speaker, text: string, extras: readonly Extra[]): Turn => {
  const notice = extras.flatMap(extra => extra.notice ?? []);
  return Object.assign({ speaker, text }, ...extras, notice.length > 0 && { notice }) as Turn; // Extras are parts of a Turn.
};

export const customer = (text: string, ...extras: readonly Extra[]): Turn => turn('customer', text, extras);
export const agent = (text: string, ...extras: readonly Extra[]): Turn => turn('agent', text, extras);

/** A person should see this sign here. */
export const sees = (sign: string, why: string): Extra => ({ notice: [{ sign, why }] });
export const file = (...names: readonly string[]): Extra => ({ files: names });
/** A link whose visible text is not its address. */
export const link = (text: string, href: string): Extra => ({ links: [{ text, href }] });
/** Where today's engine says otherwise. */
export const guard = (says: GuardSays): Extra => ({ guard: says });
