/** Something a turn of a talk did that matters for the talk as a whole. */
export interface Signal {
  /** Type of an intent, or `claim`, `refusal`, `sent-link`, `sent-file`, `code-arrived`, `hurry` ... */
  readonly id: string;
  readonly by: 'customer' | 'agent';
  /** Number of the turn it was last seen in, the first is 1. */
  readonly turn: number;
  readonly weight: number;
}

/** What the earlier turns of one talk left behind: plain data, bounded, small enough to keep per open conversation. */
export interface Talk {
  readonly turns: number;
  /** Registrable domains the operator posted; the customer repeating one is not a lure. At most 64, oldest dropped. */
  readonly agentDomains: readonly string[];
  /** Each signal once, at its last turn; at most 24, the oldest dropped. */
  readonly signals: readonly Signal[];
  /** True from the alarm until the talk has calmed down. */
  readonly isAlarmed: boolean;
  /** Who last told of a code that comes or came, and in which turn: "and what is it?" of the same one asks for it. */
  readonly code: { readonly by: 'customer' | 'agent'; readonly turn: number } | null;
  /** What the last messages were about, as ids of meanings: "not on that one, on this one" goes on with a refund. */
  readonly matter: { readonly turn: number; readonly ids: readonly string[] } | null;
  /** Id of the language of the last message whose words told it; null before one did. */
  readonly language: string | null;
}

export const newTalk: Talk = { turns: 0, agentDomains: [], signals: [], isAlarmed: false, code: null, matter: null, language: null };
