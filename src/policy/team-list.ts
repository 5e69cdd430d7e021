import type { Policy } from './resolve.ts';

/** A list of confirmed lures as it last came from the address in `teamListUrl`. */
export interface TeamList {
  /** Where it came from; empty when there is none. */
  readonly url: string;
  readonly indicators: readonly string[];
  /** What could not be used of the last answer, or why there was none; short sentences for who keeps the list. */
  readonly problems: readonly string[];
  /** Milliseconds since 1970 when it was last asked for; 0 for never. */
  readonly triedAt: number;
}

export const noTeamList: TeamList = { url: '', indicators: [], problems: [], triedAt: 0 };

/** More than these are not read: a message is judged against them in a few milliseconds. */
export const mostListed = 5000;

/** The policy with what the list adds. A list from an address that the policy no longer names counts for nothing. */
export function withTeamList(policy: Policy, { url, indicators, problems }: TeamList): Policy {
  if (url === '' || url !== policy.values.teamListUrl) return policy;
  return {
    ...policy,
    values: { ...policy.values, teamIndicators: [...new Set([...policy.values.teamIndicators, ...indicators])] },
    problems: [...policy.problems, ...problems.map(message => ({ key: 'teamListUrl', message, from: 'managed' as const }))],
  };
}
