/** What the earlier turns of one talk left behind: plain data, bounded, small enough to keep per open conversation. */
export interface Talk {
  readonly turns: number;
  /** Registrable domains the operator posted; the customer repeating one is not a lure. At most 64, oldest dropped. */
  readonly agentDomains: readonly string[];
}

export const newTalk: Talk = { turns: 0, agentDomains: [] };
